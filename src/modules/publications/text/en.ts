import type { Text } from './nl.ts'

export const en: Text = {
  documents: { everyone: 'For everyone', corporate: 'For official accounts' },
  article: {
    version: (number, date) => `Version ${number} · ${date}`,
    more: 'Why, and an example',
  },
  reading: {
    pdfAt: (address) => `The pages as they were set are at ${address}`,
    hash: 'Fingerprint of this text (SHA-256)',
    older: (date) => `This is an older version. A new one has applied since ${date}.`,
    current: 'Read the newest version',
    back: 'To the start',
  },
  guide: {
    label: 'Find your way',
    contents: 'Contents',
    brief: (minutes) =>
      minutes === 1 ? 'The rules in brief, 1 minute' : `The rules in brief, ${minutes} minutes`,
    pdf: 'As a PDF, 2 pages',
    search: 'Search this text',
    searchButton: 'Search',
    found: (count, sought) =>
      count === 0
        ? `There is nothing here about “${sought}”. Try another word, or ask your question below.`
        : count === 1
          ? `“${sought}” is in one part:`
          : `“${sought}” is in ${count} parts:`,
    clear: 'Clear the search',
    question: 'A question?',
    talk: 'Is something unclear, or do you disagree? Do talk about it.',
    aboutClause: 'Write about a part',
    ask: 'Ask about this',
    subject: (title, document, number) =>
      `Question about “${title}” (${document}, version ${number})`,
  },
  list: {
    title: 'Publication',
    lead: 'What is published never changes again. A new version takes its place; both can still be read.',
    empty: 'Nothing has been published yet',
    emptyText: 'Is the draft ready, and does it fit on two pages? Then you can publish it here.',
    toDraft: 'To the draft',
    version: (number) => `Version ${number}`,
    inForce: 'In force',
    until: (date) => `In force until ${date}`,
    publishedOn: (date) => `Published on ${date}`,
    open: 'Open to everyone on the internet',
    read: 'Read',
    publish: 'Publish a new version',
    poster: 'Poster',
    startRound: 'Have it signed',
  },
  publish: {
    tooLong: (language, pages) => `In ${language} it takes ${pages} pages`,
    couldBeLines:
      'You can publish once it takes two. Make one of these parts a single line, or shorten one:',
    title: (document) => `Publish: ${document}`,
    lead: 'You fix the text, in each language. After that nothing in it changes; an improvement becomes a new version.',
    next: (number) => `This will be version ${number}.`,
    languages: 'In which languages?',
    languagesHint: 'Each language gets its own page and its own PDF of two pages.',
    pages: (pages) => (pages === 1 ? '1 page' : `${pages} pages`),
    preview: 'See the PDF',
    material: 'Is this a major change?',
    materialYes: 'Yes, everyone reads and signs again',
    materialNo: 'No, these are small improvements. Whoever has signed need do nothing',
    summary: 'What has changed?',
    summaryHint: 'In a few sentences, for those who know the last version. May stay empty.',
    open: 'Put a public version on the internet as well',
    openHint: 'Anyone with the address can read it, including applicants and customers.',
    toDraft: 'Change the draft',
    look: 'Look over what will happen',
    openQuestions: (count) =>
      count === 1
        ? 'One question of the interview is still open. The text is more general there.'
        : `${count} questions of the interview are still open. The text is more general there.`,
    toInterview: 'Go on with the interview',
    done: 'Published. Now have it signed.',
  },
  refused: {
    materialMissing: 'Say whether everybody has to sign again.',
    invalid: 'We cannot publish it like this. Please check the choices below.',
    nothingWritten: 'There is no draft yet. Begin with the interview.',
    nothingChanged:
      'Nothing has changed since the version in force. Change the draft first, or add a language.',
    nothingToSignAgain:
      'The text has not changed. Choose “No, these are small improvements”: whoever has signed need do nothing.',
    languageMissing: 'Choose at least one language.',
    changedMeanwhile:
      'Somebody has changed the text meanwhile. Look at the PDF again, then publish once more.',
    untranslated:
      'A rule or a piece of advice of your own has no text yet in every language you chose. Add it under “Edit”, or leave that language out for now.',
    summaryTooLong: 'The summary may be 600 characters at most. Please shorten it.',
    tooLong: (clauses) =>
      `The text does not fit on two pages. Make one of these parts a single line, or shorten one: ${clauses}.`,
  },
}
