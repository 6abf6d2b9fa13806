import { waysIn } from '../../identity/index.ts'
import type { Text } from './nl.ts'

export const en: Text = {
  documents: {
    everyone: 'our social media policy',
    corporate: 'the policy for our official accounts',
  },
  version: (document, number) =>
    `${document[0]?.toUpperCase()}${document.slice(1)}, version ${number}`,
  behindLink: (version, due) => `${version}, is ready for you to read and sign, by ${due} please.`,
  receiptFile: 'receipt-social-media-policy',
  mails: {
    greeting: (name) => `Hello ${name},`,
    receipt: {
      subject: (document) => `Your proof: you signed ${document}`,
      lines: (document, at) => [
        `Thank you. You signed ${document} on ${at}.`,
        'Your proof is attached as a PDF. You can always find it under “My proofs” as well.',
      ],
    },
    notYou: 'Was this email not meant for you? Then there is nothing you need to do.',
  },
  identifiedBy: waysIn.en,
  identifiedAt: (by, at) => `The signer came in ${by}, on ${at}.`,
  addressChanged: (days) =>
    days === 0
      ? 'The signer’s email address had been changed on the same day.'
      : days === 1
        ? 'The signer’s email address had been changed the day before.'
        : `The signer’s email address had been changed ${days} days before.`,
  reading: {
    sign: 'Sign',
    partsLeft: '{n} of {total} parts to go',
    oneLeft: 'One part to go',
    finished: 'You have seen it all',
    signedOn: (at) => `You signed this on ${at}. Thank you.`,
  },
  signing: {
    title: 'Sign',
    back: 'Back to the text',
    meaning: (document, number) =>
      `With your name you say: I have read ${document}, version ${number}, and I know which rules apply. Advice remains advice.`,
    recorded:
      'We keep your name and employee number, the time, which version and language you read, and how you came in. You get a proof of it.',
    name: 'Your name',
    nameHint: (name) => `Type your name, such as ${name}.`,
    button: 'I sign',
    question:
      'Is something unclear, or do you disagree? Talk about it first. You need not sign now.',
    contact: 'You can turn to:',
  },
  done: {
    title: 'Thank you',
    early: 'Your signature has been saved.',
    late: 'Good that you did it after all. Your signature has been saved.',
    mailed: 'Your proof will come by email as well.',
    keepCode:
      'Keep your proof. With the QR code on it and this code you can always find it again, even without an email address:',
    download: 'Proof as PDF',
    home: 'To the start',
    already: 'You have already signed this. Your signature is saved. There is nothing more to do.',
  },
  proofs: {
    title: 'My proofs',
    intro: 'Everything you have signed. You can download each proof again at any time.',
    empty: 'You have not signed anything yet. As soon as you do, your proof will be here.',
    version: (number) => `version ${number}`,
    signedOn: (at) => `Signed on ${at}`,
    receipt: 'Proof (PDF)',
    document: 'What you read (PDF)',
  },
  proof: {
    title: 'This proof is genuine',
    lead: 'This is what stands on record. Compare it with the proof you hold.',
    person: 'Signed by',
    number: 'Employee number',
    typed: 'Typed as signature',
    document: 'Document',
    language: 'Read in',
    signedAt: 'Signed on',
    dueOn: 'Asked for by',
    identified: 'How we knew who it was',
    html: 'Fingerprint of the text (SHA-256)',
    pdf: 'Fingerprint of the PDF (SHA-256)',
    id: 'Number of the proof',
    falsified: {
      title: 'This is not right',
      lead: 'What is kept here is not what was signed. Something was changed outside Leidraad. So we make no proof of it.',
      report: (name) => `Please tell ${name}. Keep any proof that you already had.`,
    },
  },
  record: {
    title: 'This proof stands on record here',
    lead: 'The number of this proof belongs to a signature that is kept here and has not been changed. We say no more than that: who signed and what is the signer’s own.',
    unknown: 'We do not know this proof',
    unknownLead:
      'No signature is kept here under this number. Check that the address is complete, or ask whoever gave you the proof.',
    mine: 'Is this your proof?',
    mineLead: 'With the code on your proof you find what you read and the proof itself again.',
    code: 'Code of your proof',
    codeHint: 'Eight characters, such as 7KQ4-M2XD.',
    open: 'Find it',
    wrong: 'This code does not belong to this proof. Type it once more.',
    yours: 'Your proof and what you read',
  },
  refused: {
    invalid: 'Something is not right. Read the text again and have another try.',
    nameMissing: 'Type your name to sign.',
    nameTooLong: 'That name is too long. Type only your name.',
    nameDiffers:
      'This does not look like the name we know you by. Type your own name. Do we have it wrong? Ask your manager to have it corrected.',
    alreadySigned: 'You have already signed this. There is nothing more to do.',
    newerVersion:
      'There is a newer version now, so you need not sign this one. The new one will appear under “To do” as soon as it is your turn.',
    notNeeded: 'You do not need to sign this any more.',
    roundClosed: 'This round has ended. You need not sign any more.',
    otherText:
      'The text you had in front of you is not the one in force now. Please read it once more; your name is still filled in.',
    notIdentified: 'We are not sure who you are. Open the link in your email once more.',
  },
}
