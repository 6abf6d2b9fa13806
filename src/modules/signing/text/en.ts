import type { Text } from './nl.ts'

export const en: Text = {
  documents: {
    everyone: 'our social media policy',
    corporate: 'the policy for our official accounts',
  },
  receiptFile: 'receipt-social-media-policy',
  mails: {
    greeting: (name) => `Hello ${name},`,
    invitation: {
      subject: (document) => `Please read and sign ${document}`,
      lines: (document, due) => [
        `Here is ${document}: rules and advice that let you post with an easy mind. It takes about four minutes to read.`,
        `Would you read and sign it by ${due}? If you have a question, do ask.`,
      ],
      button: 'Read and sign',
    },
    reminder: {
      subject: (document) => `A gentle reminder: ${document}`,
      lines: (document, due) => [
        `You have not signed ${document} yet. You can do it on your phone in a moment. We asked for it by ${due}; later is fine too.`,
      ],
      button: 'Read and sign',
    },
    receipt: {
      subject: (document) => `Your receipt: you signed ${document}`,
      lines: (document, at) => [
        `Thank you. You signed ${document} on ${at}.`,
        'Your receipt is attached as a PDF. You can always find it under “My proofs” as well.',
      ],
    },
    personalLink: 'This link is personal and works without a password. Please do not forward it.',
    notYou: 'Was this mail not meant for you? Then there is nothing you need to do.',
  },
  identifiedBy: {
    'mail-link': 'with a personal link in a mail to their own address',
    'handed-link': 'with a personal link handed over by an administrator',
    'mail-code': 'with a code in a mail to their own address',
    'handed-code': 'with a code handed over by an administrator',
    password: 'with a password',
    'password-totp': 'with a password and a code from their own phone',
  },
  identifiedAt: (by, at) => `The signer came in ${by}, on ${at}.`,
  reading: {
    sign: 'Sign',
    partsLeft: '{n} of {total} parts to go',
    oneLeft: 'One part to go',
    finished: 'You have seen it all',
    signedOn: (at) => `You signed this on ${at}. Thank you.`,
    otherLanguage: 'Read it in',
  },
  signing: {
    title: 'Sign',
    back: 'Back to the text',
    meaning: (document, number) =>
      `With your name you say: I have read ${document}, version ${number}, and I will keep to its rules. Advice remains advice.`,
    recorded:
      'We keep your name and employee number, the time, which version and language you read, and how you came in. You get a receipt.',
    name: 'Your name',
    nameHint: (name) => `Type your name, such as ${name}.`,
    button: 'I sign',
    question:
      'Is something unclear, or do you disagree? Talk about it first. You need not sign now.',
    contact: (name) => `You can turn to ${name}.`,
  },
  done: {
    title: 'Thank you',
    early: 'Your signature has been saved.',
    late: 'Good that you did it after all. Your signature has been saved.',
    mailed: 'Your receipt will come by mail as well.',
    download: 'Receipt as PDF',
    home: 'To the start',
    already: 'You had signed this already. Your signature is safe; there is nothing more to do.',
  },
  proofs: {
    title: 'My proofs',
    intro: 'Everything you have signed. You can download each receipt again at any time.',
    empty: 'You have not signed anything yet. As soon as you do, your receipt will be here.',
    version: (number) => `version ${number}`,
    signedOn: (at) => `Signed on ${at}`,
    receipt: 'Receipt (PDF)',
    document: 'What you read (PDF)',
  },
  refused: {
    nameMissing: 'Type your name to sign.',
    nameTooLong: 'That name is too long. Type only your name.',
    nameDiffers:
      'This does not look like the name we know you by. Type your own name. Do we have it wrong? Ask your manager to have it corrected.',
    alreadySigned: 'You had signed this already. There is nothing more to do.',
    newerVersion:
      'There is a newer version now, so you need not sign this one. The new one will appear under “To do” as soon as it is your turn.',
    roundClosed: 'This round has ended. You need not sign any more.',
    otherText:
      'The text you had in front of you is not the one in force now. Please read it once more; your name is still filled in.',
    notIdentified: 'We are not sure who you are. Open the link in your mail once more.',
  },
}
