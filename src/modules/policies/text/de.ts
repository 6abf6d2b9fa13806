import type { Text } from './nl.ts'

const covered = [
  'alle fertig, noch in allgemeinen Worten',
  'einer abgedeckt',
  'zwei abgedeckt',
  'drei abgedeckt',
  'vier abgedeckt',
  'fünf abgedeckt',
  'sechs abgedeckt',
  'sieben abgedeckt',
  'acht abgedeckt',
  'alle neun abgedeckt',
]

export const de: Text = {
  documents: { everyone: 'Richtlinie für alle', corporate: 'Richtlinie für offizielle Konten' },
  whatFor: {
    everyone: 'Wie alle, die bei Ihnen arbeiten, mit sozialen Medien umgehen.',
    corporate: 'Für alle, die die offiziellen Konten der Organisation betreuen.',
  },
  pagesUsed: (used) => `${used} von 2 Seiten`,
  pagesTooMany: (pages) => `${pages} Seiten: zu lang`,
  pagesUnknown: 'Die Seiten lassen sich gerade nicht zählen',
  blocks: 'Neun Bausteine,',
  covered: (count) => covered[count] as string,
  overview: {
    title: 'Richtlinie',
    lead: 'Zwei Dokumente mit je zwei Seiten. Ein Interview füllt beide.',
    emptyTitle: 'Noch keine Richtlinie? In zehn Minuten haben Sie eine',
    emptyText: (questions) =>
      `Sie bekommen ${questions} kurze Fragen. Bei jeder Antwort sehen Sie sofort, was sie am Text bewirkt. Was Sie noch nicht wissen, überspringen Sie. Am Ende haben Sie zwei Seiten, die Sie noch ändern können.`,
    emptyReader: 'Sobald jemand mit dem Interview beginnt, lesen Sie hier den Entwurf.',
    begin: 'Mit dem Interview beginnen',
    beginDocument: 'Mit diesem Dokument beginnen',
    notBegun: 'Noch nicht begonnen',
    notNeeded: 'Nicht nötig',
    notNeededText:
      'Sie haben keine offiziellen Konten. Eröffnet später jemand eines, brauchen Sie dieses Dokument. Es sagt schon jetzt, was dann gilt.',
    changeAccounts: 'Wir haben doch eines',
    inInterview: (answered, total) => `Interview: ${answered} von ${total} Fragen beantwortet`,
    draftReady: 'Der Entwurf ist fertig',
    published: (number) => `Version ${number} ist veröffentlicht`,
    goOn: 'Interview fortsetzen',
    answers: 'Antworten nachlesen',
    read: 'Entwurf ansehen',
    edit: 'Bearbeiten',
    publish: 'Veröffentlichen',
    changedTitle: 'Ihr Profil hat sich geändert',
    changedText:
      'Namen und Angaben in diesem Entwurf sind schon angepasst. Bitte sehen Sie sie noch einmal durch.',
    changedParts: (count) =>
      count === 1 ? 'Ein Teil zum Durchsehen' : `${count} Teile zum Durchsehen`,
    seen: 'Gesehen',
    refused: {
      'already-begun':
        'Jemand anderes hat dieses Dokument gerade begonnen. Sie können gleich damit weitermachen.',
      invalid:
        'Das hat nicht geklappt. Sehen Sie unten nach, wie es steht, und versuchen Sie es noch einmal.',
    },
  },
  interview: {
    title: 'Interview',
    progress: (number, total) => `Frage ${number} von ${total}`,
    saved: 'Ihre früheren Antworten sind gespeichert. Sie können später weitermachen.',
    previous: 'Vorige Frage',
    toOverview: 'Zur Richtlinie',
    toAnswers: 'Zu Ihren Antworten',
    example: 'Zum Beispiel:',
    next: 'Weiter',
    keep: 'Speichern',
    unknown: 'Das weiß ich noch nicht',
    wasUnknown:
      'Sie haben zuvor „Das weiß ich noch nicht“ gewählt. Das darf so bleiben; der Text ist dann etwas allgemeiner.',
    chooseAll: 'Wählen Sie alles, was passt.',
    ownWords: 'In Ihren eigenen Worten',
    answer: 'Ihre Antwort',
    names: 'Namen',
    inLanguage: (label, language) => `${label} (${language})`,
    otherLanguages:
      'Bleibt eine Sprache leer, verwenden wir dort die Worte, die Sie eingetragen haben.',
    profile: {
      values: {
        title: 'Werte',
        some: 'In Ihrem Profil stehen diese Werte:',
        none: 'In Ihrem Profil stehen noch keine Werte. Eine Richtlinie, die damit beginnt, liest sich wie eine Einladung.',
      },
      spokespersons: {
        title: 'Wer für Sie spricht',
        some: 'In Ihrem Profil stehen diese Personen, die für Sie sprechen:',
        none: 'In Ihrem Profil steht noch niemand, der für die Organisation spricht. Der Text nennt dann die Leitung.',
      },
      contact: {
        title: 'Kontaktstelle',
        some: 'In Ihrem Profil steht diese Kontaktstelle:',
        none: 'In Ihrem Profil steht noch keine Kontaktstelle. Der Text nennt dann die Führungskraft.',
      },
      body: {
        title: 'Gespräche',
        some: 'Gespräche führen Sie laut Profil:',
        none: 'Bei Ihren Standorten steht noch kein Betriebsrat und keine Gewerkschaft.',
      },
      change: 'Im Profil ändern',
    },
    adoption: {
      by: 'Von wem?',
      after: 'Mit wem ist die Richtlinie besprochen?',
      bodies: (names) => `Mit ${names}`,
      bodiesHint:
        'Aus Ihrem Profil. Wählen Sie dies, wenn das Gespräch stattfand oder sicher stattfindet.',
      others: 'Mit anderen',
      othersHint:
        'Etwa einer Gruppe von Kollegen oder dem Rat der Ehrenamtlichen. Nennen Sie sie unten.',
      nobody: 'Mit niemandem, oder es muss nicht dastehen',
      othersName: 'Mit welchen anderen?',
      when: 'Wann?',
      publishing: 'Am Tag der Veröffentlichung',
      day: 'An einem anderen Tag, den Sie unten wählen',
      on: 'Welcher Tag?',
    },
    faults: {
      'choose-one': () =>
        'Wählen Sie eine Antwort. Unsicher? Dann wählen Sie „Das weiß ich noch nicht“.',
      'not-an-option': () => 'Diese Antwort kennen wir nicht mehr. Wählen Sie eine aus der Liste.',
      'too-long': (limit) =>
        `Das ist zu lang. Verwenden Sie höchstens ${limit} Zeichen pro Zeile, dann passt es auf die Seite.`,
      'too-many': (limit) => `Nennen Sie höchstens ${limit}. Wählen Sie die wichtigsten.`,
      'write-something': () =>
        'Tragen Sie etwas ein. Unsicher? Dann wählen Sie „Das weiß ich noch nicht“.',
      'no-day': () => 'Wählen Sie einen Tag, den es gibt, oder den Tag der Veröffentlichung.',
      'not-begun':
        'Noch ist kein Dokument begonnen. Beginnen Sie zuerst auf der Seite „Richtlinie“.',
      invalid:
        'Diese Antwort verstehen wir nicht. Wählen oder schreiben Sie sie bitte noch einmal.',
    },
  },
  beside: {
    title: 'Ihre Richtlinie bis jetzt',
    sheet: (page) => `Seite ${page} des Entwurfs. Den Text lesen Sie unter „Entwurf ansehen“.`,
    didThis: 'Das hat Ihre letzte Antwort bewirkt',
    added: 'Neu',
    changed: 'Geändert',
    gone: 'Entfallen',
    inForm: {
      line: (clauses) => `Um Platz zu schaffen, steht auf Papier jetzt als eine Zeile: ${clauses}.`,
      short: (clauses) =>
        `Es ist wieder Platz. Mit kurzem Text steht auf Papier jetzt auch: ${clauses}.`,
    },
    more: (count) => (count === 1 ? 'Und ein weiterer Teil.' : `Und ${count} weitere Teile.`),
    didNothing: 'Ihre letzte Antwort passt zu dem, was schon da stand: Der Text blieb gleich.',
    staysGeneral: 'Kein Problem. Der Text bleibt hier allgemein, bis Sie es wissen.',
    read: 'Entwurf ansehen',
  },
  contradictions: { title: 'Das passt nicht gut zusammen', back: 'Zu dieser früheren Frage' },
  done: {
    title: 'Das haben Sie jetzt',
    titleAll: 'Geschafft: Sie haben eine Richtlinie',
    lead: (answered, total) => `Sie haben ${answered} von ${total} Fragen beantwortet.`,
    leadAll:
      'Alle Fragen sind beantwortet. Lesen Sie den Entwurf, ändern Sie, was Sie möchten, und veröffentlichen Sie ihn.',
    openTitle: 'Noch offen',
    openText:
      'Der Text ist auch ohne diese Antworten vollständig, nur etwas allgemeiner. Fragen Sie nach und kommen Sie zurück, wann Sie möchten.',
    required: 'Wichtig vor dem Veröffentlichen',
    answersTitle: 'Ihre Antworten',
    change: 'Ändern',
    changeOf: (question) => `Ändern: ${question}`,
    answerNow: 'Beantworten',
    answerNowOf: (question) => `Beantworten: ${question}`,
    fromProfile: 'Aus Ihrem Profil',
    fromProfileText: 'Das fragen wir nur einmal. Was Sie hier ändern, steht sofort im Entwurf.',
    changeProfile: (what) => `Ändern: ${what}`,
    skipped: (count) =>
      count === 1
        ? 'Eine Frage haben wir übersprungen, weil sie nicht zu Ihnen passt.'
        : `${count} Fragen haben wir übersprungen, weil sie nicht zu Ihnen passen.`,
    notBegun: 'Noch nicht begonnen. Ihre Antworten füllen dieses Dokument schon zum Teil.',
    read: 'Entwurf ansehen',
    publish: 'Veröffentlichen',
  },
  leftOut: {
    title: 'Was nicht darin steht',
    lead: 'Dies könnte auch darin stehen. Möchten Sie es doch, genügt ein Klick.',
    spared: (question) => `Ihre Antwort auf „${question}“ macht dies unnötig.`,
    'no-room': 'Dafür ist auf den zwei Seiten kein Platz mehr, auch nicht als eine Zeile.',
    removed: 'Jemand von Ihnen hat dies herausgenommen.',
    add: 'Doch aufnehmen',
    addOf: (clause) => `Doch aufnehmen: ${clause}`,
  },
  draft: {
    state: 'Das ist ein Entwurf. Nur wer an der Richtlinie arbeitet, sieht ihn.',
    stateInForce: (number) =>
      `Das ist ein Entwurf. Version ${number} gilt, bis Sie eine neue veröffentlichen.`,
    readIn: 'Sprache des Textes',
    poster: 'Plakat',
    pdf: 'Als PDF',
    edit: 'Text bearbeiten',
    publish: 'Veröffentlichen',
    change: 'Bearbeiten',
    changeOf: (clause) => `Bearbeiten: ${clause}`,
    more: 'Warum, und ein Beispiel',
    edited: 'Angepasst',
    tooLongTitle: (pages) => `Der Text passt nicht: Er braucht ${pages} Seiten`,
    tooLong:
      'Zwei Seiten werden wirklich gelesen. Machen Sie aus einem dieser Teile eine Zeile, kürzen Sie einen oder lassen Sie einen weg:',
    words: (count) => (count === 1 ? '1 Wort' : `${count} Wörter`),
    open: (count) =>
      count === 1
        ? 'Noch allgemein, denn eine Frage ist offen:'
        : `Noch allgemein, denn ${count} Fragen sind offen:`,
  },
}
