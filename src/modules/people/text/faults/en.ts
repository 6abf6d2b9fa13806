import { en as file } from '../../import/file/text/en.ts'
import type { Text } from '../nl.ts'

export const faults: Text['faults'] = {
  nameMissing: 'Fill in the name.',
  tooLong: 'This text is too long. Make it shorter.',
  invalid: 'We cannot read this. Fill it in again.',
  emailInvalid: 'This is not a valid email address. Correct it or leave it empty.',
  nothingToRecognise:
    'Fill in an employee number or an email address, or we will not recognise this person next time.',
  dateInvalid: 'This date does not exist. Write it like this: 20/11/2026.',
  dateYear: file.rows['date-year'](),
  endsBeforeStart: 'The end date lies before the start date. Correct one of the two.',
  contractMissing: 'Choose a kind of contract.',
  languageMissing: 'Choose a language.',
  establishmentUnknown: 'This establishment is no longer there. Choose another one.',
  emailTaken: ({ name }) =>
    name
      ? `This email address already belongs to ${name}. Everyone has their own address.`
      : 'This email address was just given to somebody else. Everyone has their own address.',
  numberTaken: ({ name }) =>
    name
      ? `This employee number already belongs to ${name}. Everyone has their own number.`
      : 'This employee number was just given to somebody else. Everyone has their own number.',
  managerUnknown:
    'We do not know this manager, or several people have this name. Give the address or the number.',
  managerSelf: 'Nobody is their own manager. Fill in somebody else or leave it empty.',
  managerCircle:
    'This person manages the manager you filled in, directly or through others. Fill in somebody else.',
  ownerEmail:
    'This person is an owner. Only an owner changes the email address of an owner, because people sign in with it.',
  ownerLeaves: 'This person is an owner. Only an owner can mark an owner as left.',
  ownerEnds:
    'This person is an owner. Only an owner gives an owner an end date, because after that day they cannot come in any more.',
  ownerReturns: 'This person was an owner. Only an owner can bring back an owner.',
  roleEmail:
    'This person has a role that you do not have. Only an owner then changes the email address, because people sign in with it.',
  lastOwner:
    'This is the last owner. Make somebody else an owner first, or nobody could look after Leidraad.',
  ownerNoEmail:
    'An owner signs in with an email address. Fill one in, or make somebody else the owner first.',
  unchanged: 'It was already so. There is nothing to do.',
  hasLeft: 'This person has left. Mark them as back at work first.',
}
