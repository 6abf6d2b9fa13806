import { documentNames } from '../../signing/index.ts'
import type { Text } from './nl.ts'

export const en: Text = {
  home: {
    title: 'To do',
    hello: (name) => `Hello ${name}`,
    waits: (count) =>
      count === 0
        ? 'Nothing is waiting for you.'
        : count === 1
          ? 'One thing is waiting for you.'
          : `${count} things are waiting for you.`,
    readAndSign: (document) => `Read and sign ${document}`,
    facts: (due) => `Two pages · about 4 minutes · please by ${due}`,
    factsLate: 'Two pages · about 4 minutes · it is not too late',
    button: 'Read and sign',
    help: 'Help',
    read: 'Read our policy',
    readText: 'Rules and advice, always at hand',
    speakers: 'Who speaks for us?',
    speakersText: 'Spokespersons and your contact point',
    proofs: 'My proofs',
    proofsText: 'What you have signed',
    devices: 'My devices',
    devicesText: 'Where you are signed in',
  },
  overview: {
    title: 'Overview',
    hello: (name) => `Hello ${name}`,
    lifecycle: 'Life cycle of the policy',
    waits: 'Waiting for you',
    nothingWaits: 'Nothing is waiting for you. Well done.',
    who: 'Who has signed',
    details: 'More about this',
    noRound: 'No round yet',
    noRoundText: 'As soon as you ask people to sign, you will see here how it goes.',
    startRound: 'Start a round',
    stations: {
      written: 'Written',
      published: 'Published',
      signed: 'Signed',
      reviewed: 'Reviewed',
    },
    questions: (answered, all) => `${answered} of ${all} questions`,
    notYet: 'not yet',
    signedOf: (signed, asked) => `${signed} of ${asked}`,
    lead: {
      start: 'Ten minutes is enough to begin: answer a few questions and you have a first draft.',
      draft: 'There is a draft. Look it over and publish it.',
      published: (number) => `Version ${number} has been published. Now have it signed.`,
      signing: (number, due) => `Version ${number} is being signed, please by ${due}.`,
    },
    forecast: (percent, due) => `At this pace ${percent}% will have signed by ${due}.`,
    byEstablishment: 'Signed, by establishment',
    byDepartment: 'Signed, by department',
    curve: 'Signed day by day, against the due date',
    none: 'Not filled in',
    tasks: {
      interview: {
        title: 'Finish the interview',
        text: (open) => (open === 1 ? 'One question to go' : `${open} questions to go`),
      },
      profile: { title: 'Look over the draft', text: 'The organisation’s profile has changed' },
      people: { title: 'Add people', text: 'Import a CSV file, or add them yourself' },
      publish: { title: 'Publish the policy', text: 'The draft is ready to be fixed' },
      round: {
        title: 'Have it signed',
        text: 'Nobody has been asked to sign the newest version yet',
      },
      mail: {
        title: 'Get the mail sent',
        text: (count) => `${count} mails are waiting; there is no mail server yet`,
      },
      failed: { title: 'Look at the mails', text: (count) => `${count} mails did not arrive` },
      sign: {
        title: (document) => `Sign it yourself: ${document}`,
        text: (due) => `please by ${due}`,
      },
      secondStep: {
        title: 'Turn on the second step of signing in',
        text: 'A code from your phone keeps your account safe, even if somebody knows your password',
      },
    },
  },
  documents: documentNames.en,
}
