import type { Text } from './nl.ts'

const covered = [
  'none covered yet',
  'one covered',
  'two covered',
  'three covered',
  'four covered',
  'five covered',
  'six covered',
  'seven covered',
  'eight covered',
  'all nine covered',
]

export const en: Text = {
  documents: { everyone: 'Policy for everyone', corporate: 'Policy for official accounts' },
  whatFor: {
    everyone: 'How everyone who works with you uses social media.',
    corporate: 'For those who run the organisation’s official accounts.',
  },
  pagesUsed: (used) => `${used} of 2 pages`,
  pagesTooMany: (pages) => `${pages} pages: too long`,
  pagesUnknown: 'The pages cannot be counted just now',
  blocks: 'Nine building blocks,',
  covered: (count) => covered[count] as string,
  overview: {
    title: 'Policy',
    lead: 'Two documents of two pages each. One interview fills them both.',
    emptyTitle: 'No policy yet? You will have one in ten minutes',
    emptyText: (questions) =>
      `You get ${questions} short questions. With every answer you see at once what it does to the text. If you do not know yet, skip it. At the end you have two pages that you can still change.`,
    emptyReader: 'As soon as a colleague starts the interview, you can read the draft here.',
    begin: 'Start the interview',
    beginDocument: 'Start this document',
    notBegun: 'Not started yet',
    inInterview: (answered, total) => `Interview: ${answered} of ${total} questions answered`,
    draftReady: 'The draft is ready',
    published: (number) => `Version ${number} is published`,
    goOn: 'Continue the interview',
    answers: 'Read your answers',
    read: 'See the draft',
    edit: 'Edit',
    publish: 'Publish',
    changedTitle: 'Your profile has changed',
    changedText:
      'The names and details in this draft have been updated. Please look at them again.',
    changedParts: (count) => (count === 1 ? 'One part to look at' : `${count} parts to look at`),
    seen: 'Seen',
    refused: {
      'already-begun':
        'A colleague has just started this document. You can go on with it straight away.',
      invalid: 'That did not work. See below how things stand and try again.',
    },
  },
  interview: {
    title: 'Interview',
    progress: (number, total) => `Question ${number} of ${total}`,
    saved: 'Everything is saved. You can continue later.',
    previous: 'Previous question',
    toOverview: 'To the policy',
    toAnswers: 'To your answers',
    example: 'For example:',
    next: 'Continue',
    keep: 'Save',
    unknown: 'I don’t know yet',
    wasUnknown:
      'You chose “I don’t know yet” before. That is fine; the text is a little more general then.',
    chooseAll: 'Choose all that fit.',
    ownWords: 'In your own words',
    answer: 'Your answer',
    names: 'Names',
    inLanguage: (label, language) => `${label} (${language})`,
    otherLanguages: 'If you leave a language empty, we use the words you did write.',
    profile: {
      spokespersons: 'Your profile names these spokespersons:',
      noSpokespersons:
        'Your profile names no spokespersons yet. The text speaks of the management then.',
      contact: 'Your profile names this contact point:',
      noContact: 'Your profile names no contact point yet. The text speaks of the manager then.',
      change: 'Change it in the profile',
    },
    faults: {
      'choose-one': () => 'Choose an answer. Not sure? Choose “I don’t know yet”.',
      'not-an-option': () => 'We no longer know this answer. Choose one from the list.',
      'too-long': (limit) =>
        `This is too long. Use ${limit} characters a line at most, so that it fits the page.`,
      'too-many': (limit) => `Name ${limit} at most. Choose the most important ones.`,
      'write-something': () => 'Write an answer. Not sure? Choose “I don’t know yet”.',
      'not-begun': 'No document has been started yet. Start one on the “Policy” page first.',
      invalid: 'We do not understand this answer. Please choose or write it again.',
    },
  },
  beside: {
    title: 'Your policy so far',
    sheet: (page) => `Page ${page} of the draft. You can read its text under “See the draft”.`,
    didThis: 'What your last answer did',
    added: 'New',
    changed: 'Changed',
    more: (count) => (count === 1 ? 'And one other part.' : `And ${count} other parts.`),
    didNothing: 'Your last answer matches what was there: the text stayed the same.',
    staysGeneral: 'No problem. The text stays general here until you know.',
    read: 'See the draft',
  },
  done: {
    title: 'This is what you have',
    titleAll: 'Done: you have a policy',
    lead: (answered, total) => `You have answered ${answered} of the ${total} questions.`,
    leadAll: 'Every question is answered. Read the draft, change what you like and publish.',
    openTitle: 'Still open',
    openText:
      'The text is complete without these answers; it is only a little more general. Ask around and come back whenever you like.',
    required: 'Important before you publish',
    answersTitle: 'What you answered',
    change: 'Change',
    changeOf: (question) => `Change: ${question}`,
    answerNow: 'Answer',
    answerNowOf: (question) => `Answer: ${question}`,
    fromProfile: 'As in your profile',
    notBegun: 'This document has not been started yet.',
    read: 'See the draft',
    publish: 'Publish',
  },
  draft: {
    state: 'This is a draft. Only those who work on the policy can see it.',
    stateInForce: (number) =>
      `This is a draft. Version ${number} is in force until you publish a new one.`,
    readIn: 'Read it in',
    pdf: 'As PDF',
    edit: 'Edit the text',
    publish: 'Publish',
    change: 'Edit',
    changeOf: (clause) => `Edit: ${clause}`,
    more: 'Why, and an example',
    edited: 'Adapted',
    tooLongTitle: (pages) => `The text does not fit: it takes ${pages} pages`,
    tooLong:
      'Two pages is what people really read. Shorten some of these longest parts, or leave one out:',
    words: (count) => `${count} words`,
    open: (count) =>
      count === 1
        ? 'Still general, because one question is open:'
        : `Still general, because ${count} questions are open:`,
    people: 'People',
    spokespersons: 'Speak for the organisation',
    contact: 'Contact point',
  },
  about: {
    answers: (count) =>
      count === 1
        ? 'One question of the interview says that the answer is yours.'
        : `${count} questions of the interview say that the answer is yours.`,
    clauses: (count) =>
      count === 1
        ? 'One adapted part says that you changed it last.'
        : `${count} adapted parts say that you changed them last.`,
    lastChange: 'Your last change, so that you can undo it.',
  },
}
