const covered = [
  'alle klaar, nog in algemene woorden',
  'één gedekt',
  'twee gedekt',
  'drie gedekt',
  'vier gedekt',
  'vijf gedekt',
  'zes gedekt',
  'zeven gedekt',
  'acht gedekt',
  'alle negen gedekt',
]

export const nl = {
  documents: { everyone: 'Beleid voor iedereen', corporate: 'Beleid voor officiële accounts' },
  whatFor: {
    everyone: 'Hoe iedereen die bij jullie werkt met sociale media omgaat.',
    corporate: 'Voor wie de officiële accounts van de organisatie beheert.',
  },
  pagesUsed: (used: string) => `${used} van 2 bladzijden`,
  pagesTooMany: (pages: number) => `${pages} bladzijden: te lang`,
  pagesUnknown: 'De bladzijden zijn nu niet te tellen',
  blocks: 'Negen bouwstenen,',
  covered: (count: number) => covered[count] as string,
  overview: {
    title: 'Beleid',
    lead: 'Twee documenten, elk twee bladzijden. Eén interview vult ze allebei.',
    emptyTitle: 'Nog geen beleid? Over tien minuten wel',
    emptyText: (questions: number) =>
      `Je krijgt ${questions} korte vragen. Bij elk antwoord zie je meteen wat het met de tekst doet. Weet je iets nog niet, dan sla je het over. Aan het eind heb je twee bladzijden die je nog kunt veranderen.`,
    emptyReader: 'Zodra een collega met het interview begint, lees je hier het concept.',
    begin: 'Begin met het interview',
    beginDocument: 'Begin met dit document',
    notBegun: 'Nog niet begonnen',
    notNeeded: 'Niet nodig',
    notNeededText:
      'Jullie hebben geen officiële accounts. Opent iemand er later een, dan heb je dit document nodig. Er staat dan alvast in wat er geldt.',
    changeAccounts: 'Wij hebben er toch een',
    inInterview: (answered: number, total: number) =>
      `Interview: ${answered} van ${total} vragen beantwoord`,
    draftReady: 'Het concept is klaar',
    published: (number: number) => `Versie ${number} is gepubliceerd`,
    goOn: 'Verder met het interview',
    answers: 'Antwoorden nalezen',
    read: 'Bekijk het concept',
    edit: 'Bewerken',
    publish: 'Publiceren',
    changedTitle: 'Jullie profiel is veranderd',
    changedText: 'De namen en gegevens in dit concept zijn al aangepast. Kijk het nog eens na.',
    changedParts: (count: number) =>
      count === 1 ? 'Eén onderdeel om na te kijken' : `${count} onderdelen om na te kijken`,
    seen: 'Gezien',
    refused: {
      'already-begun':
        'Een collega is net met dit document begonnen. Je kunt er meteen mee verder.',
      invalid: 'Dat lukte niet. Kijk hieronder hoe het er nu voor staat en probeer het nog eens.',
    },
  },
  interview: {
    title: 'Interview',
    progress: (number: number, total: number) => `Vraag ${number} van ${total}`,
    saved: 'Je eerdere antwoorden zijn bewaard. Je kunt later verder.',
    previous: 'Vorige vraag',
    toOverview: 'Naar het beleid',
    toAnswers: 'Naar je antwoorden',
    example: 'Bijvoorbeeld:',
    next: 'Verder',
    keep: 'Bewaren',
    unknown: 'Weet ik nog niet',
    wasUnknown:
      'Je koos eerder “Weet ik nog niet”. Dat mag zo blijven; de tekst is dan wat algemener.',
    chooseAll: 'Kies alles wat past.',
    ownWords: 'In je eigen woorden',
    answer: 'Je antwoord',
    names: 'Namen',
    inLanguage: (label: string, language: string) => `${label} (${language})`,
    otherLanguages:
      'Laat je een taal leeg, dan gebruiken we daar de woorden die je wel hebt ingevuld.',
    profile: {
      values: {
        title: 'Kernwaarden',
        some: 'Deze kernwaarden staan in jullie profiel:',
        none: 'In jullie profiel staan nog geen kernwaarden. Een beleid dat daarmee begint, leest als een uitnodiging.',
      },
      spokespersons: {
        title: 'Woordvoerders',
        some: 'Deze woordvoerders staan in jullie profiel:',
        none: 'In jullie profiel staan nog geen woordvoerders. De tekst noemt dan de directie.',
      },
      contact: {
        title: 'Aanspreekpunt',
        some: 'Dit aanspreekpunt staat in jullie profiel:',
        none: 'In jullie profiel staat nog geen aanspreekpunt. De tekst noemt dan de leidinggevende.',
      },
      body: {
        title: 'Overleg',
        some: 'Dit overleg staat bij jullie vestigingen:',
        none: 'Bij jullie vestigingen staat nog geen ondernemingsraad of vakbond.',
      },
      change: 'Wijzigen in het profiel',
    },
    adoption: {
      by: 'Door wie?',
      after: 'Met wie is het beleid besproken?',
      bodies: (names: string) => `Met ${names}`,
      bodiesHint: 'Uit jullie profiel. Kies dit pas als het gesprek er was, of zeker komt.',
      others: 'Met anderen',
      othersHint: 'Zoals een groep collega’s of de vrijwilligersraad. Vul hieronder in met wie.',
      nobody: 'Met niemand, of dat hoeft er niet te staan',
      othersName: 'Met welke anderen?',
      when: 'Wanneer?',
      publishing: 'Op de dag dat jullie publiceren',
      day: 'Op een andere dag, die je hieronder kiest',
      on: 'Welke dag?',
    },
    faults: {
      'choose-one': () => 'Kies een antwoord. Weet je het niet? Kies dan “Weet ik nog niet”.',
      'not-an-option': () => 'Dit antwoord kennen we niet meer. Kies er een uit de lijst.',
      'too-long': (limit: number) =>
        `Dit is te lang. Gebruik per regel hoogstens ${limit} tekens, dan past het op de bladzijde.`,
      'too-many': (limit: number) => `Noem er hoogstens ${limit}. Kies de belangrijkste.`,
      'write-something': () => 'Vul iets in. Weet je het niet? Kies dan “Weet ik nog niet”.',
      'no-day': () => 'Kies een dag die bestaat, of kies de dag dat jullie publiceren.',
      'not-begun': 'Er is nog geen document. Begin eerst op de pagina “Beleid”.',
      invalid: 'Dit antwoord begrijpen we niet. Kies of schrijf het nog eens.',
    },
  },
  beside: {
    title: 'Jullie beleid tot nu toe',
    sheet: (page: number) =>
      `Bladzijde ${page} van het concept. De tekst lees je via “Bekijk het concept”.`,
    didThis: 'Dit deed je vorige antwoord',
    added: 'Nieuw',
    changed: 'Veranderd',
    gone: 'Weg',
    inForm: {
      line: (clauses: string) => `Om plaats te maken staat nu als één regel op papier: ${clauses}.`,
      short: (clauses: string) =>
        `Er kwam plaats. Met korte tekst staat nu ook op papier: ${clauses}.`,
    },
    more: (count: number) =>
      count === 1 ? 'En nog één ander onderdeel.' : `En nog ${count} andere onderdelen.`,
    didNothing: 'Je vorige antwoord past bij wat er al stond: de tekst bleef gelijk.',
    staysGeneral: 'Geen probleem. De tekst blijft hier algemeen tot je het weet.',
    read: 'Bekijk het concept',
  },
  contradictions: { title: 'Dit gaat niet goed samen', back: 'Naar die eerdere vraag' },
  done: {
    title: 'Dit is wat je hebt',
    titleAll: 'Klaar: je hebt een beleid',
    lead: (answered: number, total: number) =>
      `Je hebt ${answered} van de ${total} vragen beantwoord.`,
    leadAll: 'Alle vragen zijn beantwoord. Lees het concept, verander wat je wilt en publiceer.',
    openTitle: 'Nog open',
    openText:
      'De tekst is ook zonder deze antwoorden compleet, alleen wat algemener. Vraag het na en kom terug wanneer je wilt.',
    required: 'Belangrijk voordat je publiceert',
    answersTitle: 'Wat je geantwoord hebt',
    change: 'Wijzigen',
    changeOf: (question: string) => `Wijzigen: ${question}`,
    answerNow: 'Beantwoorden',
    answerNowOf: (question: string) => `Beantwoorden: ${question}`,
    fromProfile: 'Uit jullie profiel',
    fromProfileText:
      'Dit vragen we maar één keer. Wat je hier wijzigt, staat meteen in het concept.',
    changeProfile: (what: string) => `Wijzigen: ${what}`,
    skipped: (count: number) =>
      count === 1
        ? 'Eén vraag sloegen we over, omdat die niet bij jullie past.'
        : `${count} vragen sloegen we over, omdat ze niet bij jullie passen.`,
    notBegun: 'Nog niet begonnen. Je antwoorden vullen dit document voor een deel al in.',
    read: 'Bekijk het concept',
    publish: 'Publiceren',
  },
  leftOut: {
    title: 'Wat er niet in staat',
    lead: 'Dit zou erin kunnen. Wil je het toch? Eén druk op de knop is genoeg.',
    spared: (question: string) => `Door je antwoord op “${question}” is dit niet nodig.`,
    'no-room': 'Hiervoor is op de twee bladzijden geen plaats meer, ook niet als één regel.',
    removed: 'Iemand van jullie haalde dit weg.',
    add: 'Toch opnemen',
    addOf: (clause: string) => `Toch opnemen: ${clause}`,
  },
  draft: {
    state: 'Dit is een concept. Alleen wie aan het beleid werkt, ziet het.',
    stateInForce: (number: number) =>
      `Dit is een concept. Versie ${number} geldt tot je een nieuwe publiceert.`,
    readIn: 'Taal van de tekst',
    poster: 'Poster',
    pdf: 'Als pdf',
    edit: 'Tekst bewerken',
    publish: 'Publiceren',
    change: 'Bewerken',
    changeOf: (clause: string) => `Bewerken: ${clause}`,
    more: 'Waarom, en een voorbeeld',
    edited: 'Aangepast',
    tooLongTitle: (pages: number) => `De tekst past niet: het zijn ${pages} bladzijden`,
    tooLong:
      'Twee bladzijden is wat mensen echt lezen. Maak van een van deze onderdelen één regel, kort er een in of laat er een weg:',
    words: (count: number) => (count === 1 ? '1 woord' : `${count} woorden`),
    open: (count: number) =>
      count === 1
        ? 'Nog algemeen, want één vraag staat open:'
        : `Nog algemeen, want ${count} vragen staan open:`,
  },
}
export type Text = typeof nl
