export const nl = {
  documents: { everyone: 'Voor iedereen', corporate: 'Voor officiële accounts' },
  article: {
    version: (number: number, date: string) => `Versie ${number} · ${date}`,
    more: 'Waarom, en een voorbeeld',
  },
  reading: {
    pdfAt: (address: string) => `De opgemaakte bladzijden staan op ${address}`,
    hash: 'Kenmerk van deze tekst (SHA-256)',
    older: (date: string) => `Dit is een oudere versie. Sinds ${date} geldt een nieuwe.`,
    current: 'Lees de nieuwste versie',
    back: 'Naar het begin',
  },
  guide: {
    label: 'Wegwijzer',
    contents: 'Inhoud',
    brief: (minutes: number) =>
      minutes === 1
        ? 'De afspraken in het kort, 1 minuut'
        : `De afspraken in het kort, ${minutes} minuten`,
    pdf: 'Als pdf, 2 blz.',
    search: 'Zoek in deze tekst',
    searchButton: 'Zoeken',
    found: (count: number, sought: string) =>
      count === 0
        ? `Over “${sought}” staat hier niets. Probeer een ander woord, of stel onderaan je vraag.`
        : count === 1
          ? `“${sought}” staat in één onderdeel:`
          : `“${sought}” staat in ${count} onderdelen:`,
    clear: 'Wis de zoekopdracht',
    question: 'Een vraag?',
    talk: 'Snap je iets niet, of ben je het er niet mee eens? Bespreek het gerust.',
    aboutClause: 'Schrijf over een onderdeel',
    ask: 'Vraag hierover',
    subject: (title: string, document: string, number: number) =>
      `Vraag over “${title}” (${document}, versie ${number})`,
  },
  list: {
    title: 'Publicatie',
    lead: 'Wat gepubliceerd is, verandert nooit meer. Een nieuwe versie komt ervoor in de plaats; beide blijven leesbaar.',
    empty: 'Er is nog niets gepubliceerd',
    emptyText:
      'Is het concept klaar en past het op twee bladzijden? Dan kun je het hier publiceren.',
    toDraft: 'Naar het concept',
    version: (number: number) => `Versie ${number}`,
    inForce: 'Geldt nu',
    until: (date: string) => `Gold tot ${date}`,
    publishedOn: (date: string) => `Gepubliceerd op ${date}`,
    open: 'Voor iedereen op internet te lezen',
    read: 'Lezen',
    publish: 'Nieuwe versie publiceren',
    poster: 'Poster',
    startRound: 'Laten ondertekenen',
  },
  publish: {
    tooLong: (language: string, pages: number) => `In het ${language} zijn het ${pages} bladzijden`,
    couldBeLines:
      'Publiceren kan als het er twee zijn. Maak van een van deze onderdelen één regel, of kort er een in:',
    title: (document: string) => `Publiceren: ${document}`,
    lead: 'Je zet de tekst vast, per taal. Daarna verandert er niets meer aan; een verbetering wordt een nieuwe versie.',
    next: (number: number) => `Dit wordt versie ${number}.`,
    languages: 'In welke talen?',
    languagesHint: 'Elke taal krijgt een eigen pagina en een eigen pdf van twee bladzijden.',
    pages: (pages: number) => (pages === 1 ? '1 bladzijde' : `${pages} bladzijden`),
    preview: 'Bekijk de pdf',
    material: 'Is dit een grote wijziging?',
    materialYes: 'Ja, iedereen leest en ondertekent opnieuw',
    materialNo: 'Nee, het zijn kleine verbeteringen. Wie al tekende, hoeft niets te doen',
    summary: 'Wat is er veranderd?',
    summaryHint: 'In een paar zinnen, voor wie de vorige versie kent. Mag leeg blijven.',
    open: 'Zet ook een openbare versie op internet',
    openHint: 'Iedereen met het adres kan die lezen, ook sollicitanten en klanten.',
    toDraft: 'Het concept wijzigen',
    look: 'Kijk na wat er gebeurt',
    openQuestions: (count: number) =>
      count === 1
        ? 'Eén vraag van het interview is nog open. De tekst is daar algemener.'
        : `${count} vragen van het interview zijn nog open. De tekst is daar algemener.`,
    toInterview: 'Verder met het interview',
    done: 'Gepubliceerd. Laat het nu ondertekenen.',
  },
  refused: {
    materialMissing: 'Zeg of iedereen opnieuw moet ondertekenen.',
    invalid: 'Dit kunnen we zo niet publiceren. Kijk de keuzes hieronder na.',
    nothingWritten: 'Er is nog geen concept. Begin met het interview.',
    nothingChanged:
      'Er is niets veranderd sinds de versie die nu geldt. Wijzig eerst het concept, of kies een taal erbij.',
    nothingToSignAgain:
      'De tekst is niet veranderd. Kies “Nee, het zijn kleine verbeteringen”: wie al tekende, hoeft dan niets te doen.',
    languageMissing: 'Kies minstens één taal.',
    changedMeanwhile:
      'Intussen heeft iemand de tekst gewijzigd. Bekijk de pdf nog eens en publiceer dan opnieuw.',
    untranslated:
      'Een eigen afspraak of advies heeft nog geen tekst in elke taal die je koos. Vul die aan bij “Bewerken”, of kies die taal nu niet.',
    summaryTooLong: 'De samenvatting mag hoogstens 600 tekens lang zijn. Maak die korter.',
    tooLong: (clauses: string) =>
      `De tekst past niet op twee bladzijden. Maak van een van deze onderdelen één regel, of kort er een in: ${clauses}.`,
  },
}
export type Text = typeof nl
