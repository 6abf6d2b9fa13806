import type { Text } from './nl.ts'

export const de: Text = {
  documents: { everyone: 'Für alle', corporate: 'Für offizielle Konten' },
  article: {
    version: (number, date) => `Version ${number} · ${date}`,
    more: 'Warum, und ein Beispiel',
  },
  reading: {
    pdfAt: (address) => `Die gestalteten Seiten stehen unter ${address}`,
    hash: 'Fingerabdruck dieses Textes (SHA-256)',
    older: (date) => `Dies ist eine ältere Version. Seit dem ${date} gilt eine neue.`,
    current: 'Die neueste Version lesen',
    back: 'Zum Anfang',
  },
  guide: {
    label: 'Wegweiser',
    contents: 'Inhalt',
    brief: (minutes) =>
      minutes === 1 ? 'Die Regeln in Kürze, 1 Minute' : `Die Regeln in Kürze, ${minutes} Minuten`,
    pdf: 'Als PDF, 2 Seiten',
    search: 'In diesem Text suchen',
    searchButton: 'Suchen',
    found: (count, sought) =>
      count === 0
        ? `Zu „${sought}“ steht hier nichts. Versuchen Sie ein anderes Wort, oder stellen Sie unten Ihre Frage.`
        : count === 1
          ? `„${sought}“ steht in einem Teil:`
          : `„${sought}“ steht in ${count} Teilen:`,
    clear: 'Suche löschen',
    question: 'Eine Frage?',
    talk: 'Ist etwas unklar, oder sind Sie anderer Meinung? Sprechen Sie gern darüber.',
    aboutClause: 'Zu einem Teil schreiben',
    ask: 'Dazu fragen',
    subject: (title, document, number) => `Frage zu „${title}“ (${document}, Version ${number})`,
  },
  list: {
    title: 'Veröffentlichung',
    lead: 'Was veröffentlicht ist, ändert sich nie mehr. Eine neue Version tritt an seine Stelle; beide bleiben lesbar.',
    empty: 'Noch ist nichts veröffentlicht',
    emptyText:
      'Ist der Entwurf fertig und passt er auf zwei Seiten? Dann können Sie ihn hier veröffentlichen.',
    toDraft: 'Zum Entwurf',
    version: (number) => `Version ${number}`,
    inForce: 'Gilt jetzt',
    until: (date) => `Galt bis ${date}`,
    publishedOn: (date) => `Veröffentlicht am ${date}`,
    open: 'Für alle im Internet lesbar',
    read: 'Lesen',
    publish: 'Neue Version veröffentlichen',
    poster: 'Plakat',
    startRound: 'Unterschreiben lassen',
  },
  publish: {
    tooLong: (language, pages) => `Auf ${language} sind es ${pages} Seiten`,
    couldBeLines:
      'Veröffentlichen geht, sobald es zwei sind. Machen Sie aus einem dieser Teile eine Zeile oder kürzen Sie einen:',
    title: (document) => `Veröffentlichen: ${document}`,
    lead: 'Sie halten den Text fest, je Sprache. Danach ändert sich nichts mehr daran; eine Verbesserung wird eine neue Version.',
    next: (number) => `Das wird Version ${number}.`,
    languages: 'In welchen Sprachen?',
    languagesHint: 'Jede Sprache bekommt eine eigene Seite und ein eigenes PDF mit zwei Seiten.',
    pages: (pages) => (pages === 1 ? '1 Seite' : `${pages} Seiten`),
    preview: 'PDF ansehen',
    material: 'Ist das eine wesentliche Änderung?',
    materialYes: 'Ja, alle lesen und unterschreiben erneut',
    materialNo:
      'Nein, es sind kleine Verbesserungen. Wer schon unterschrieben hat, braucht nichts zu tun',
    summary: 'Was hat sich geändert?',
    summaryHint: 'In wenigen Sätzen, für alle, die die vorige Version kennen. Darf leer bleiben.',
    open: 'Auch eine öffentliche Version ins Internet stellen',
    openHint: 'Wer die Adresse hat, kann sie lesen, auch Bewerber und Kunden.',
    toDraft: 'Den Entwurf ändern',
    look: 'Prüfen, was geschieht',
    openQuestions: (count) =>
      count === 1
        ? 'Eine Frage des Interviews ist noch offen. Der Text ist dort allgemeiner.'
        : `${count} Fragen des Interviews sind noch offen. Der Text ist dort allgemeiner.`,
    toInterview: 'Weiter mit dem Interview',
    done: 'Veröffentlicht. Lassen Sie sie jetzt unterschreiben.',
  },
  refused: {
    materialMissing: 'Geben Sie an, ob alle erneut unterschreiben sollen.',
    invalid: 'So können wir das nicht veröffentlichen. Prüfen Sie bitte die Auswahl unten.',
    nothingWritten: 'Es gibt noch keinen Entwurf. Beginnen Sie mit dem Interview.',
    nothingChanged:
      'Seit der geltenden Version hat sich nichts geändert. Ändern Sie zuerst den Entwurf oder fügen Sie eine Sprache hinzu.',
    nothingToSignAgain:
      'Der Text hat sich nicht geändert. Wählen Sie „Nein, es sind kleine Verbesserungen“: Wer schon unterschrieben hat, braucht dann nichts zu tun.',
    languageMissing: 'Wählen Sie mindestens eine Sprache.',
    changedMeanwhile:
      'Inzwischen hat jemand den Text geändert. Sehen Sie sich das PDF noch einmal an und veröffentlichen Sie dann erneut.',
    untranslated:
      'Eine eigene Regel oder ein eigener Rat hat noch nicht in jeder gewählten Sprache einen Text. Ergänzen Sie ihn unter „Bearbeiten“, oder lassen Sie diese Sprache vorerst weg.',
    summaryTooLong: 'Die Zusammenfassung darf höchstens 600 Zeichen haben. Bitte kürzen Sie sie.',
    tooLong: (clauses) =>
      `Der Text passt nicht auf zwei Seiten. Machen Sie aus einem dieser Teile eine Zeile oder kürzen Sie einen: ${clauses}.`,
  },
}
