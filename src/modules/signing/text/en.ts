import { waysIn } from '../../identity/index.ts'
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
  identifiedBy: waysIn.en,
  identifiedAt: (by, at) => `The signer came in ${by}, on ${at}.`,
  addressChanged: (days) =>
    days === 0
      ? 'The signer’s mail address had been changed on the same day.'
      : days === 1
        ? 'The signer’s mail address had been changed the day before.'
        : `The signer’s mail address had been changed ${days} days before.`,
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
      `With your name you say: I have read ${document}, version ${number}, and I know which rules apply. Advice remains advice.`,
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
  proof: {
    title: 'This receipt is genuine',
    lead: 'This is what stands on record. Compare it with the receipt you hold.',
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
    id: 'Number of the receipt',
    falsified: {
      title: 'This is not right',
      lead: 'What is kept here is not what was signed. Something was changed outside Leidraad. So we make no receipt of it.',
      report: (name) => `Please tell ${name}. Keep any receipt that you already had.`,
    },
  },
  handed: {
    refused: {
      noHanding:
        'Whoever has a mail address gets the link there. And whoever has signed, or is not asked any more, needs no link.',
      invalid: 'Something is not right here. Please check this.',
    },
    make: 'Give a link',
    title: (name) => `Link for ${name}`,
    lead: 'Have the code scanned with a phone, or pass the link on. It is personal and works without a password for 60 days from now.',
    recorded: 'The signature will say that an administrator handed over the link.',
    qr: 'Code to scan',
    back: 'Back to the list',
  },
  rounds: {
    title: 'Signing',
    lead: 'Who has been asked to sign, and who has done so.',
    open: 'Start a new round',
    empty: 'No round is under way',
    emptyText:
      'With a round you ask people to read and sign the policy. First you publish a version, then you choose whom the round is for.',
    what: 'What',
    whom: 'For whom',
    due: 'Due by',
    signed: 'Signed',
    superseded: 'replaced by a newer version',
    name: (document, number) =>
      `${document[0]?.toUpperCase()}${document.slice(1)}, version ${number}`,
    of: (signed, asked) => `${signed} of ${asked}`,
    audience: {
      all: 'Everyone',
      establishment: 'By establishment',
      department: 'By department',
      role: 'By role',
      people: 'Chosen people',
    },
    progress: (signed, asked, due) => `${signed} of ${asked} have signed. Asked for by ${due}.`,
    who: 'Who has signed',
    curve: 'Signed, day by day',
    byEstablishment: 'By establishment',
    byDepartment: 'By department',
    establishment: 'Establishment',
    department: 'Department',
    none: 'Not filled in',
    show: 'Show',
    everyone: 'Everyone',
    notYet: 'Who has not signed yet',
    done: 'Who has signed',
    filter: 'Show',
    person: 'Name',
    number: 'Employee number',
    language: 'Language',
    state: 'State',
    signedAt: 'Signed on',
    late: 'After the date',
    signedOn: (at) => `signed on ${at}`,
    dueOn: (day) => `due by ${day}`,
    more: 'Next names',
    opened: (asked, invited) =>
      `The round has started. Asked: ${asked}. Invitations by mail: ${invited}.`,
    closing: {
      title: 'Stop this round',
      text: 'Those who have not signed need not do so any more and get no reminders. What was signed stays.',
      button: 'Stop the round',
      closed: (at) => `stopped on ${at}`,
    },
    fileName: 'signing',
  },
  newRound: {
    title: 'New round',
    lead: 'Everyone you choose gets a friendly mail with a personal link. For those without a mail address you make a link yourself, in the list of the round.',
    mailWaits:
      'No mail server has been set up yet. The invitations wait under “Outgoing mail”, where you can read them and pass them on.',
    publication: 'What should be signed?',
    audience: 'By whom?',
    all: 'Everyone',
    allHint: 'Including those who join later',
    establishment: 'Certain establishments',
    department: 'Certain departments',
    role: 'People with a certain role',
    people: 'People I name myself',
    whichEstablishments: 'Which establishments?',
    whichDepartments: 'Which departments?',
    whichRoles: 'Which roles?',
    whichPeople: 'Who?',
    whichPeopleHint: 'One mail address or employee number per line.',
    dueOn: 'Please sign by',
    dueOnHint: 'Two weeks is usual. We send gentle reminders, on working days only.',
    joinerDays: 'Days for those who join later',
    joinerDaysHint: 'So many days after they join.',
    button: 'Start the round',
    nothingPublished: 'Nothing has been published yet. Publish a version first.',
    faults: {
      invalid: 'Something is not right here. Please check this.',
      publicationMissing: 'Choose what should be signed.',
      audienceMissing: 'Choose whom the round is for.',
      audienceEmpty:
        'You chose a group, but not yet which one. Tick at least one, or name the people.',
      dueOnMissing: 'Choose a date.',
      dueOnYear: 'The year must lie between 1900 and 2100. Check the date.',
      dueOnPassed: 'That date has passed. Choose today or later.',
      joinerDaysRange: 'Fill in a number of days from 1 to 180.',
      roundSuperseded: 'There is a newer version now. Choose that one.',
      peopleUnknown: ({ names }) =>
        `We do not know: ${names}. Check them, or add these people first.`,
    },
  },
  refused: {
    invalid: 'Something is not right. Read the text again and have another try.',
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
