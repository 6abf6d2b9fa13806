import type { Text } from './nl.ts'

export const de: Text = {
  kinds: { rule: 'Regel', guideline: 'Rat' },
  list: {
    title: 'Text bearbeiten',
    lead: 'Ändern Sie, was Sie möchten: Nur Ihre eigenen Änderungen werden gespeichert, der Rest folgt Ihren Antworten und der Bibliothek.',
    toDraft: 'Zum Entwurf',
    length: 'Zwei Seiten',
    tooLong: (language) => `Der Text passt in dieser Sprache nicht: ${language}`,
    tooLongText:
      'Machen Sie aus einem dieser Teile eine Zeile, kürzen Sie einen oder nehmen Sie einen heraus:',
    showIn: 'Text anzeigen auf',
    edit: 'Bearbeiten',
    editOf: (clause) => `Bearbeiten: ${clause}`,
    upOf: (clause) => `Nach oben: ${clause}`,
    downOf: (clause) => `Nach unten: ${clause}`,
    makeRule: 'Zur Regel machen',
    makeGuideline: 'Zum Rat machen',
    kindOf: (button, clause) => `${button}: ${clause}`,
    remove: 'Herausnehmen',
    removeOf: (clause) => `Herausnehmen: ${clause}`,
    add: 'Hinzufügen',
    addTo: (block) => `Hinzufügen zu: ${block}`,
    edited: 'Angepasst',
    own: 'Selbst geschrieben',
    onPaper: { line: 'Auf Papier: eine Zeile', short: 'Auf Papier: kurzer Text' },
    always: 'steht immer da',
    pinned: 'festgelegt',
    asForm: {
      line: 'Als eine Zeile',
      short: 'Als kurzer Text',
      auto: 'Den Platz entscheiden lassen',
    },
    formOf: (button, clause) => `${button}: ${clause}`,
    onPhone: 'Auf dem Telefon steht immer der ganze Text.',
    toTranslate: {
      missing: (language) => `Noch nicht übersetzt: ${language}`,
      stale: (language) => `Übersetzung prüfen: ${language}`,
    },
    removedTitle: 'Herausgenommen',
    removedText: 'Diese Teile stehen nicht mehr im Dokument. Sie können sie zurückholen.',
    putBack: 'Zurückholen',
    putBackOf: (clause) => `Zurückholen: ${clause}`,
  },
  undo: {
    button: 'Rückgängig machen',
    last: 'Ihre letzte Änderung:',
    what: {
      edited: (clause) => `„${clause}“ bearbeitet.`,
      added: (clause) => `„${clause}“ hinzugefügt.`,
      removed: (clause) => `„${clause}“ herausgenommen.`,
      moved: (clause) => `„${clause}“ verschoben.`,
      'kind-switched': (clause) => `„${clause}“ zwischen Regel und Rat gewechselt.`,
      'form-set': (clause) => `„${clause}“ hat auf Papier eine andere Form.`,
    },
  },
  done: {
    protects: 'Achtung: Das schützt Menschen. Als Rat steht es allen frei.',
    othersSay:
      'Sehen Sie auch die anderen Formen nach (eine Zeile, kurzer Text, ausführlicher Text): Was Sie dort nicht geändert haben, sagt noch dasselbe.',
    edited: 'Gespeichert.',
    added: 'Hinzugefügt.',
    moved: 'Verschoben.',
    removed: (clause) => `„${clause}“ ist herausgenommen.`,
    switched: { rule: 'Das ist jetzt eine Regel.', guideline: 'Das ist jetzt ein Rat.' },
    formSet: {
      line: 'Dieser Teil steht auf Papier jetzt als eine Zeile.',
      short: 'Dieser Teil steht auf Papier jetzt mit dem kurzen Text.',
      auto: 'Platz und Gewicht bestimmen wieder, wie dieser Teil auf Papier steht.',
    },
    becameLine: (clauses) => `Dadurch steht nun als eine Zeile: ${clauses}.`,
    becameShort: (clauses) => `Das schafft Platz: Mit kurzem Text steht jetzt auch ${clauses}.`,
    undone: 'Ihre letzte Änderung ist rückgängig gemacht.',
    brought: (clauses) =>
      `Ein Baustein darf nicht leer sein. Deshalb steht dieser Teil jetzt dort: ${clauses}.`,
  },
  refused: {
    'always-there':
      'Dieser Teil bleibt stehen: Er schützt Menschen, oder ohne ihn ist eine Richtlinie keine. Sie können den Text ändern, ihn verschieben oder eine einzige Zeile daraus machen.',
    'only-one':
      'Dieser Teil bleibt stehen. Nur er füllt diesen Baustein noch, und eine Richtlinie braucht alle neun. Fügen Sie zuerst etwas anderes hinzu.',
    'changed-since':
      'Danach hat sich noch etwas geändert. Deshalb ist dies nicht rückgängig gemacht.',
    'nothing-to-undo': 'Es gibt nichts mehr, was sich rückgängig machen lässt.',
    'already-there': 'Dieser Teil steht schon im Dokument. Sie müssen nichts tun.',
    'not-there':
      'Dieser Teil steht nicht mehr im Dokument. Sie können ihn aus der Bibliothek hinzufügen oder unten auf der Seite zurückholen.',
    'at-the-edge':
      'Dieser Teil kann in seinem Baustein nicht weiter rücken. Gehört er an eine andere Stelle, wählen Sie unter „Bearbeiten“ einen anderen Baustein.',
    unchanged: 'So war es schon. Sie müssen nichts tun.',
    invalid:
      'Das hat nicht geklappt. Sehen Sie unten nach, wie das Dokument jetzt ist, und versuchen Sie es noch einmal.',
  },
  form: {
    title: (clause) => `Bearbeiten: ${clause}`,
    newTitle: 'Ein eigener Teil',
    newLead: 'Schreiben Sie, was bei Ihnen wichtig ist und noch nicht in der Bibliothek steht.',
    toList: 'Zu allen Teilen',
    source: 'Ausgangssprache',
    states: {
      library: 'Text der Bibliothek',
      own: 'Angepasst',
      written: 'Selbst geschrieben',
      missing: 'Noch nicht übersetzt',
      stale: 'Prüfen',
    },
    staleText: (source) =>
      `Der Ausgangstext (${source}) wurde nach diesem geändert. Prüfen Sie, ob beide noch dasselbe sagen.`,
    missingText:
      'Solange diese Sprache leer ist, erscheint der Text in einer anderen Sprache. Füllen Sie sie aus, bevor Sie veröffentlichen.',
    agrees: 'Dieser Text stimmt noch mit dem Ausgangstext überein',
    clauseTitle: 'Titel',
    order: 'Auftrag',
    orderHint:
      'Was man tut oder lässt, in drei bis acht Wörtern. Steht auf Papier fett, wenn dieser Teil nur eine Zeile bekommt.',
    reason: 'Grund oder Ausnahme (darf leer sein)',
    reasonHint: 'Folgt auf den Auftrag. Zusammen höchstens sechzehn Wörter: Es ist ein Satz.',
    short: 'Kurztext',
    shortHint: (words) => `Für die zwei Seiten. Höchstens ${words} Wörter lesen sich am besten.`,
    fuller: 'Ausführlicher Text',
    fullerHint:
      'Für alle, die mehr wissen möchten. **fett**, *kursiv* und „- “ für eine Liste sind möglich.',
    examples: 'Warum, und zwei Beispiele',
    examplesHint: 'Ein Beitrag oder eine Handlung aus Ihrer eigenen Arbeit, mit erfundenen Namen.',
    why: 'Warum',
    do: 'So ist es gut',
    dont: 'Lieber nicht',
    emptyMeans: 'Leeren Sie ein Feld, kommt der Text der Bibliothek zurück.',
    reset: 'Zurück zum Text der Bibliothek',
    resetOf: (language) => `Zurück zum Text der Bibliothek: ${language}`,
    wasReset:
      'Der Text der Bibliothek steht wieder da. Speichern Sie, wenn Sie das so möchten; bis dahin ändert sich nichts.',
    theirs: 'Jetzt steht hier:',
    empty: '(leer)',
    kind: 'Art',
    ruleMeans:
      'Daran halten sich alle. Wer es nicht tut, wird darauf angesprochen. Sagen Sie also genau, was gilt.',
    guidelineMeans:
      'Ein guter Rat. Die Wahl bleibt bei den Beschäftigten, und niemand wird bestraft.',
    proposes: (kind) => `Die Bibliothek schlägt vor: ${kind}.`,
    block: 'Baustein',
    save: 'Speichern',
    addIt: 'Hinzufügen',
    look: 'Vorschau',
    unsaved: 'Das ist eine Vorschau. Ihr Text ist noch nicht gespeichert.',
    notInDraft: 'Dieser Teil steht nicht im Dokument.',
    chips: 'Platzhalter',
    chipsText:
      'Ein Wort in geschweiften Klammern wird durch Ihre eigenen Angaben ersetzt. Ändert sich Ihr Profil, ändert sich der Text mit.',
    chipsUsed: 'In diesem Teil',
    chipsAll: 'Alle Platzhalter',
    chip: 'Platzhalter',
    means: 'Bedeutung',
    now: 'Jetzt steht dort',
  },
  errors: {
    tooLong: (most) => `Das ist zu lang. Verwenden Sie höchstens ${most} Zeichen.`,
    unknownVariable: (names) =>
      `Diesen Platzhalter kennen wir nicht: ${names}. Wählen Sie einen aus der Liste oder lassen Sie die Klammern weg.`,
    'words-missing': 'Schreiben Sie in mindestens einer Sprache einen Titel und einen Kurztext.',
    'title-missing':
      'Geben Sie diesem Teil auch einen Titel oder leeren Sie die Felder dieser Sprache.',
    'short-missing': 'Schreiben Sie auch einen Kurztext oder leeren Sie die Felder dieser Sprache.',
    'order-missing':
      'Schreiben Sie auch den Auftrag, zu dem dieser Grund gehört, oder leeren Sie den Grund.',
    kindMissing: 'Wählen Sie, ob das eine Regel oder ein Rat ist.',
    blockMissing: 'Wählen Sie einen Baustein.',
    'changed-meanwhile':
      'Jemand anderes hat diesen Teil inzwischen geändert. Unten stehen beide Texte. Übernehmen Sie, was Sie behalten möchten, und speichern Sie noch einmal.',
    'only-one':
      'Nur dieser Teil füllt seinen Baustein noch. Fügen Sie dort zuerst etwas anderes hinzu.',
    unchanged: 'Es hatte sich nichts geändert. Sie müssen nichts tun.',
    invalid:
      'Das konnten wir nicht speichern. Öffnen Sie diesen Teil noch einmal aus der Liste und versuchen Sie es erneut.',
  },
  look: {
    offPaper: (signs) =>
      `Auf Papier wird daraus ein leeres Kästchen: ${signs}. Nehmen Sie es heraus, oder schreiben Sie es anders.`,
    title: 'So liest es sich',
    words: (count) => (count === 1 ? '1 Wort' : `${count} Wörter`),
    tooManyWords: (count, advised) =>
      `${count} Wörter. Das ist erlaubt, aber höchstens ${advised} lesen sich besser.`,
    lineWords: (order, all) => `Eine Zeile. Wörter im Auftrag: ${order}, insgesamt: ${all}.`,
    lineAdvice: (order, all, most) =>
      `Eine Zeile. Wörter im Auftrag: ${order}, insgesamt: ${all}. Das ist erlaubt, aber ${most.least} bis ${most.most} und höchstens ${most.all} lesen sich besser.`,
    fuller: 'Ausführlicher Text',
    nothing: 'Noch kein Text in dieser Sprache.',
    borrowed: 'Noch nicht übersetzt: Hier steht der Text in einer anderen Sprache.',
  },
  library: {
    reasons: 'Aus der Bibliothek',
    why: 'Warum',
    legal: 'Was Gesetz und Gerichte sagen',
    checked: (month) => `Geprüft im ${month}`,
    notAdvice:
      'Das ist eine Information, keine Rechtsberatung. Im Zweifel fragen Sie jemanden mit juristischer Ausbildung.',
    title: 'Teil hinzufügen',
    titleFor: (block) => `Hinzufügen zu „${block}“`,
    lead: 'Wählen Sie aus der Bibliothek oder schreiben Sie selbst. Jeder Teil kommt in seinen eigenen Baustein.',
    writeOwn: 'Einen eigenen Teil schreiben',
    forThis: 'Für diesen Baustein',
    forDocument: 'Auch für dieses Dokument',
    elsewhere: 'Aus dem anderen Dokument',
    none: 'Alles aus der Bibliothek, was hierher gehört, steht schon im Dokument.',
    add: 'Hinzufügen',
    addOf: (clause) => `Hinzufügen: ${clause}`,
  },
}
