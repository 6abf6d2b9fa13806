import type { Text } from './nl.ts'

const people = (n: number, shown: string) => (n === 1 ? '1 Person' : `${shown} Personen`)

export const de: Text = {
  regions: {
    nl: 'Niederlande',
    'be-flanders': 'Belgien, Flämische Region',
    'be-wallonia': 'Belgien, Wallonische Region (französischsprachig)',
    'be-brussels': 'Belgien, Brüssel',
    'be-german': 'Belgien, Deutschsprachige Gemeinschaft',
  },
  fields: {
    name: 'Name',
    email: 'E-Mail-Adresse',
    number: 'Personalnummer',
    establishmentId: 'Standort',
    department: 'Abteilung',
    managerId: 'Führungskraft',
    contract: 'Vertragsart',
    language: 'Sprache',
    startsOn: 'Eintritt',
    endsOn: 'Austritt',
    left: 'wieder im Dienst',
    ended: 'schon ausgeschieden',
    roles: 'Rollen hinzu',
  },
  faults: {
    'two-people': ({ names: [a, b] }) =>
      `Die Nummer gehört ${a}, diese E-Mail-Adresse aber ${b}. Berichtigen Sie eines von beiden.`,
    'same-person-twice': ({ names: [name], row }) =>
      `Das ist ${name}, und diese Person steht auch in Zeile ${row}. Entfernen Sie eine der beiden Zeilen, oder berichtigen Sie die Adresse oder die Nummer.`,
    'zeros-lost': ({ names: [number, name] }) =>
      `Meinen Sie ${number}, ${name}? Excel lässt die Nullen vor einer Nummer weg. Geben Sie der Spalte in Excel das Format „Text“ und ergänzen Sie die Nullen. Ist es eine andere Person, geben Sie ihr eine Nummer, die sich nicht nur durch Nullen unterscheidet.`,
    'owner-email': ({ names: [name] }) =>
      `${name} ist Inhaber. Nur ein Inhaber ändert die E-Mail-Adresse eines Inhabers, denn damit kann man sich anmelden.`,
    'role-email': ({ names: [name] }) =>
      `${name} hat eine Rolle in Leidraad. Nur ein Inhaber ändert dann die E-Mail-Adresse, denn damit kann man sich anmelden. Lassen Sie die Adresse unverändert, oder bitten Sie einen Inhaber, die Datei einzulesen.`,
    'owner-returns': ({ names: [name] }) =>
      `${name} war Inhaber. Nur ein Inhaber kann einen Inhaber zurückholen.`,
    'owner-ends': ({ names: [name] }) =>
      `${name} ist Inhaber. Nur ein Inhaber gibt einem Inhaber ein Austrittsdatum, denn nach diesem Tag hat die Person keinen Zugang mehr.`,
  },
  steps: {
    waiting: 'Wartet, bis es an der Reihe ist',
    reading: 'Liest die Datei',
    checking: 'Prüft jede Zeile',
    comparing: 'Vergleicht mit den bekannten Personen',
    writing: 'Speichert die Personen',
    finishing: 'Schließt ab und bittet neue Personen um ihre Unterschrift',
  },
  start: {
    title: 'Personen aus einer Datei einlesen',
    lead: 'Wählen Sie eine CSV-Datei aus Ihrer Lohnsoftware oder aus Excel. Sie sehen zuerst, was sich ändert. Nichts geschieht ohne Ihr Ja.',
    file: 'CSV-Datei',
    fileHint:
      'Höchstens 40 MB. Semikolons, Kommas oder Tabulatoren: Das erkennen wir selbst. In Excel: Speichern unter, CSV UTF-8.',
    button: 'Datei ansehen',
    columns: 'Welche Spalten sind möglich?',
    columnsText:
      'Nötig sind ein Name und dazu eine Personalnummer oder eine E-Mail-Adresse. Alles andere ist freiwillig. Die Spalten dürfen in beliebiger Reihenfolge stehen und deutsche, niederländische, französische oder englische Namen haben.',
    columnsNamed: (names: string) => `Diese Spalten sind möglich: ${names}.`,
    columnsRules: [
      'Wir erkennen Personen an ihrer Nummer, sonst an ihrer E-Mail-Adresse.',
      'Eine leere Zelle leert das Feld. Nur Nummer, E-Mail-Adresse, Vertragsart und Sprache bleiben dann, wie sie waren.',
      'Eine Spalte, die es nicht gibt, ändert nichts.',
      'Eine Führungskraft wird mit Nummer, E-Mail-Adresse oder vollem Namen genannt.',
      'Auch Personen ohne E-Mail-Adresse gehören dazu.',
      'Eine Datei macht niemanden zum Inhaber.',
    ],
    template: 'Leere Musterdatei',
    templateFile: 'personen-muster',
    fileMissing: 'Wählen Sie zuerst eine Datei.',
    open: 'Noch nicht fertig',
    openLooking: 'Angesehen, noch nicht eingelesen',
    openRunning: 'Wird eingelesen',
    openStopped: 'Angehalten',
    last: 'Zuletzt eingelesen',
    on: (at) => `am ${at}`,
    undone: 'rückgängig gemacht',
    see: 'Ansehen',
  },
  columns: {
    title: 'Was steht in welcher Spalte?',
    lead: 'Einige Spalten kennen wir nicht. Sagen Sie, was darin steht, oder überspringen Sie sie.',
    skip: 'Überspringen',
    unknown: 'Unbekannt',
    example: (values) => `Zum Beispiel: ${values}`,
    noExample: 'Diese Spalte ist leer.',
    unnamed: (n) => `Spalte ${n}, ohne Namen`,
    twice: (field) =>
      `Sie haben „${field}“ für mehr als eine Spalte gewählt. Wählen Sie eine, und überspringen Sie die anderen.`,
    button: 'Weiter',
    parts: { firstName: 'Vorname', infix: 'Namenszusatz', lastName: 'Nachname' },
  },
  preview: {
    title: 'Stimmt das so?',
    lead: (file, n, shown) => `${file}: ${n === 1 ? '1 Zeile' : `${shown} Zeilen`}.`,
    nothingYet: 'Noch hat sich nichts geändert.',
    faultsTitle: (n, shown) =>
      n === 1 ? '1 Zelle ist zu berichtigen' : `${shown} Stellen sind zu berichtigen`,
    faultsText:
      'Solange etwas zu berichtigen ist, lesen wir nichts ein. Berichtigen Sie die Datei, und wählen Sie sie noch einmal.',
    skipColumn: (column: string) => `Oder die Spalte „${column}“ auslassen`,
    letters: (page: string, words: string) =>
      `In dieser Datei steht nicht, wie ihre Buchstaben gespeichert sind. Wir haben sie als ${page} gelesen: ${words}. Stimmen sie nicht? Dann speichern Sie die Datei als „CSV UTF-8“ und wählen Sie sie neu.`,
    added: 'Neu',
    changed: 'Geändert',
    unchanged: 'Gleich geblieben',
    gone: 'Nicht in der Datei',
    returning: (n, shown) =>
      n === 1
        ? '1 Person kommt wieder in den Dienst.'
        : `${shown} Personen kommen wieder in den Dienst.`,
    ended: (n, shown) =>
      n === 1
        ? '1 Person ist schon ausgeschieden: Das Austrittsdatum ist vorbei. Sie hat keinen Zugang mehr und bekommt keine E-Mails.'
        : `${shown} Personen sind schon ausgeschieden: Ihr Austrittsdatum ist vorbei. Sie haben keinen Zugang mehr und bekommen keine E-Mails.`,
    whichFields: 'Was sich ändert',
    times: (_n, shown) => `${shown}-mal`,
    seeGone: 'Wer nicht in der Datei steht',
    goneUnknown: 'Wer fehlt, sehen Sie, sobald die Datei stimmt.',
    goneTitle: 'Nicht in der Datei',
    goneText: (n, shown) =>
      n === 1
        ? 'Eine Person, die hier arbeitet, steht nicht in der Datei. Sie bestimmen, was das bedeutet.'
        : `${shown} Personen, die hier arbeiten, stehen nicht in der Datei. Sie bestimmen, was das bedeutet.`,
    goneNames: (names, more, shown) =>
      more ? `${names} und noch ${people(more, shown)}.` : `${names}.`,
    goneLeave: 'Sie sind ausgeschieden: so markieren',
    goneLeaveHint: 'Ohne Häkchen bleiben sie im Dienst.',
    goneMany: (percent) =>
      `Das sind ${percent} % aller Personen. Enthält diese Datei wirklich alle und nicht nur einen Teil?`,
    goneSure: 'Ja, diese Datei enthält alle, die hier arbeiten',
    ownersKept: (n, shown) =>
      n === 1
        ? 'Ein Inhaber steht nicht in der Datei und bleibt.'
        : `${shown} Inhaber stehen nicht in der Datei und bleiben.`,
    places: 'Neue Standorte',
    placesText:
      'Diese Standorte kennen wir noch nicht. Ein Tippfehler? Dann berichtigen Sie die Datei.',
    placePeople: (name, n, shown) => `${name} (${people(n, shown)})`,
    createPlaces: 'Diese Standorte anlegen',
    regionHint:
      'Sagen Sie bei jedem Standort, wo er liegt: Davon hängen Sprache und Mitbestimmung ab.',
    choose: 'Wählen',
    ownerRows:
      'In der Datei steht die Rolle Inhaber. Eine Datei vergibt sie nicht: Tun Sie das auf der Seite der Person.',
    rolesIgnored:
      'In der Datei stehen Rollen. Nur ein Inhaber darf Rollen vergeben; wir überspringen sie.',
    nothing: 'Alles in dieser Datei steht schon so in Leidraad. Es ist nichts zu tun.',
    button: 'Einlesen',
    columns: 'Andere Spalten wählen',
    cancel: 'Nicht einlesen',
    another: 'Andere Datei wählen',
    cancelled: 'Es wurde nichts eingelesen. Die Datei ist gelöscht.',
    asked: 'Laufende Unterschriftsrunden bitten neue Personen von selbst um ihre Unterschrift.',
  },
  lines: {
    fault: 'Was zu berichtigen ist',
    added: 'Wer neu ist',
    changed: 'Wer sich ändert',
    gone: 'Wer nicht in der Datei steht',
    row: 'Zeile',
    inRow: (shown) => `Zeile\u00a0${shown}`,
    inRows: (count: string, first: string, more: boolean) =>
      `${count} Zeilen: ${first}${more ? ', …' : ''}`,
    column: 'Spalte',
    value: 'Was dort steht',
    wrong: 'Was nicht stimmt und was Sie tun können',
    change: 'Änderung',
    fromTo: (field, from, to) => `${field}: ${from || 'leer'} → ${to || 'leer'}`,
    download: 'Als CSV herunterladen',
    faultFile: 'zu-berichtigen',
    more: (shown) => `Sie sehen die ersten ${shown}.`,
  },
  progress: {
    title: 'Die Datei wird eingelesen',
    lead: 'Sie dürfen diese Seite schließen; die Arbeit geht weiter.',
    label: 'Fortschritt',
    percent: (n) => `${n} %`,
    again: 'Erneut nachsehen',
    silent:
      'Wir hören seit einer Weile nichts. Vielleicht wurde der Rechner neu gestartet. Nichts ist halb getan. Es beginnt von selbst neu, oder Sie tun es jetzt.',
    start: 'Neu beginnen',
  },
  stopped: {
    title: 'Das Einlesen wurde angehalten',
    text: 'Es hat sich nichts geändert: alles auf einmal oder gar nichts.',
  },
  done: {
    title: 'Eingelesen',
    lead: (file, at) => `${file}, am ${at}.`,
    added: (n, shown) => `${people(n, shown)} neu`,
    changed: (n, shown) => `${people(n, shown)} geändert`,
    gone: (n, shown) => `${people(n, shown)} ausgeschieden`,
    ended: (n, shown) =>
      n === 1 ? '1 Person ist schon ausgeschieden' : `${shown} Personen sind schon ausgeschieden`,
    people: 'Zu den Personen',
    undoTitle: 'Doch nicht?',
    undoText:
      'Sie können das rückgängig machen, solange keine der neuen Personen etwas unterschrieben hat.',
    undoes: {
      added: (n, shown) =>
        n === 1 ? '1 neue Person verschwindet' : `${shown} neue Personen verschwinden`,
      addedText: 'Auch was sie schon gefragt wurden, entfällt, und ihre Links öffnen nichts mehr.',
      changed: (n, shown) =>
        n === 1
          ? '1 Person wird wieder wie vor dem Einlesen'
          : `${shown} Personen werden wieder wie vor dem Einlesen`,
      gone: (n, shown) =>
        n === 1
          ? '1 ausgeschiedene Person kommt zurück'
          : `${shown} ausgeschiedene Personen kommen zurück`,
      goneText: 'Was eine laufende Runde von ihnen möchte, wird wieder gefragt.',
    },
    undo: 'Rückgängig machen',
    undone: 'Das wurde rückgängig gemacht. Alle sind wieder, wie sie vorher waren.',
    touchedTitle: 'Das lässt sich nicht mehr rückgängig machen',
    touched: (names, more, shown) =>
      `Seit dem Einlesen wurden diese Personen geändert: ${names}${more ? ` und noch ${people(more, shown)}` : ''}. Ändern Sie Personen jetzt einzeln.`,
  },
  refused: {
    notWaiting: 'Diese Datei wurde schon eingelesen oder entfernt.',
    hasFaults: 'In der Datei ist noch etwas zu berichtigen. Es wurde nichts eingelesen.',
    establishmentsUnknown:
      'In der Datei stehen Standorte, die wir nicht kennen. Setzen Sie ein Häkchen, um sie anzulegen, oder berichtigen Sie die Datei.',
    regionMissing: 'Wählen Sie, wo die neuen Standorte liegen.',
    goneUnsure: 'Es fehlen viele Personen. Setzen Sie das zweite Häkchen, wenn Sie sicher sind.',
    otherRunning:
      'Gerade wird eine andere Datei eingelesen. Warten Sie, bis das fertig ist, und sehen Sie dann noch einmal nach.',
    changedMeanwhile:
      'Die Liste der Personen hat sich geändert, seit Sie nachgesehen haben. Es wurde nichts eingelesen. So ist es jetzt; bestätigen Sie noch einmal, wenn es stimmt.',
    noLongerYours:
      'Wer das begonnen hat, darf keine Dateien mehr einlesen. Es hat sich nichts geändert.',
    fileGone: 'Die Datei ist nicht mehr da. Wählen Sie sie noch einmal.',
    broken:
      'Auf unserer Seite ist etwas schiefgegangen. Es hat sich nichts geändert. Bitte versuchen Sie es noch einmal.',
    notDone: 'Das wurde schon rückgängig gemacht.',
    notLast: 'Nur was zuletzt eingelesen wurde, lässt sich rückgängig machen.',
    touched: 'Das lässt sich nicht mehr rückgängig machen: Seitdem wurde jemand geändert.',
    lastOwner:
      'Rückgängig machen geht nicht: Es bliebe kein Inhaber, der hereinkommt. Machen Sie zuerst jemand anderen zum Inhaber.',
    signed:
      'Das lässt sich nicht mehr rückgängig machen: Eine der neuen Personen hat schon unterschrieben, und dieser Nachweis bleibt. Lesen Sie die richtige Datei ein, und markieren Sie als ausgeschieden, wer nicht darin steht, oder ändern Sie Personen einzeln.',
    invalid: 'Das konnten wir nicht lesen. Prüfen Sie die Seite, und versuchen Sie es noch einmal.',
  },
}
