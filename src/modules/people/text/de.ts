import { faults } from './faults/de.ts'
import type { Text } from './nl.ts'

export const de: Text = {
  contracts: {
    permanent: 'Unbefristet',
    fixed: 'Befristet',
    agency: 'Zeitarbeit',
    intern: 'Praktikum',
    volunteer: 'Ehrenamt',
    contractor: 'Selbstständig',
  },
  faults,
  fields: {
    name: 'Name',
    email: 'E-Mail-Adresse',
    number: 'Personalnummer',
    establishment: 'Standort',
    department: 'Abteilung',
    manager: 'Führungskraft',
    contract: 'Vertragsart',
    language: 'Sprache',
    startsOn: 'Eintritt',
    endsOn: 'Austritt',
    role: 'Rolle',
    left: 'Ausgeschieden am',
  },
  addressChanged: {
    subject: 'Ihre E-Mail-Adresse wurde geändert',
    greeting: (name) => `Guten Tag ${name},`,
    lines: (organisation) => [
      `Bei ${organisation} ist für Sie jetzt eine andere E-Mail-Adresse hinterlegt. Die E-Mails von Leidraad gehen künftig dorthin, auch die Codes, mit denen Sie sich anmelden.`,
      'Sie wussten davon? Dann brauchen Sie nichts zu tun.',
    ],
    notYou:
      'Sie wussten nichts davon? Melden Sie es bitte sofort der Stelle, die Ihre Personaldaten pflegt, oder Ihrer Führungskraft.',
  },
  directory: {
    title: 'Personen',
    lead: 'Alle, für die die Richtlinie gilt, auch Personen ohne E-Mail-Adresse.',
    add: 'Person hinzufügen',
    import: 'Datei einlesen',
    export: 'Als CSV herunterladen',
    fileName: 'personen',
    empty: 'Hier erscheinen Ihre Mitarbeitenden',
    emptyText:
      'Lesen Sie eine CSV-Datei aus Ihrer Lohnsoftware oder aus Excel ein. Sie sehen zuerst, was sich ändert, und nichts geschieht ohne Ihr Ja.',
    search: 'Nach Name, E-Mail-Adresse oder Nummer suchen',
    establishment: 'Standort',
    department: 'Abteilung',
    who: 'Wer',
    order: 'Reihenfolge',
    orders: { name: 'Vorname', familyName: 'Nachname' },
    all: 'Alle',
    show: 'Anzeigen',
    clear: 'Alle anzeigen',
    found: (n, shown) => (n === 1 ? '1 Person' : `${shown} Personen`),
    moreThan: (shown) => `Mehr als ${shown} Personen`,
    none: 'Niemand gefunden',
    noneText:
      'Suchen Sie mit weniger Buchstaben, oder wählen Sie einen anderen Standort oder eine andere Abteilung.',
    first: 'Zum Anfang',
    next: 'Weitere Namen',
    standing: {
      gone: (day) => `ausgeschieden seit ${day}`,
      coming: (day) => `beginnt am ${day}`,
      leaving: (day) => `scheidet am ${day} aus`,
      kept: (day) => `Austritt war am ${day}`,
    },
    seen: {
      here: 'Wer hier arbeitet',
      coming: 'Wer in den nächsten 30 Tagen beginnt',
      leaving: 'Wer in den nächsten 30 Tagen ausscheidet',
      left: 'Wer ausgeschieden ist',
      all: 'Alle Personen',
    },
    noMail: 'keine E-Mail-Adresse',
  },
  person: {
    details: 'Angaben',
    none: 'Nicht ausgefüllt',
    noMail: 'Keine. Ein Inhaber kann dieser Person einen Link geben, mit dem sie hereinkommt.',
    access: 'Zugang',
    change: 'Angaben ändern',
    changeTitle: (name) => `Angaben zu ${name}`,
    addTitle: 'Person hinzufügen',
    addLead:
      'Geben Sie mindestens einen Namen an und dazu eine E-Mail-Adresse oder eine Personalnummer.',
    emailHint: 'Darf leer bleiben; dann ist eine Personalnummer nötig.',
    numberHint: 'Daran erkennen wir die Person beim nächsten Einlesen.',
    managerHint: 'Die E-Mail-Adresse, die Personalnummer oder der volle Name der Führungskraft.',
    languageHint: 'In dieser Sprache erhält die Person E-Mails und die Richtlinie.',
    startsHint: 'Der erste Arbeitstag. Bis dahin fragen wir nichts und senden keine E-Mails.',
    endsHint:
      'Der letzte Arbeitstag. Ab dem Tag danach hat diese Person keinen Zugang mehr, und wir fragen und senden nichts mehr. Ist der Tag schon vorbei? Dann geschieht das, sobald Sie speichern.',
    choose: 'Standort wählen',
    save: 'Speichern',
    add: 'Hinzufügen',
    roles: 'Rollen',
    noRoles: 'Keine besondere Rolle: Mitarbeiter oder Mitarbeiterin.',
    changeRoles: 'Rollen ändern',
    rolesTitle: (name) => `Rollen von ${name}`,
    rolesLead:
      'Worum bitten Sie diese Person? Ohne Rolle gehört sie einfach zu den Mitarbeitenden.',
    roleOpensNothing:
      'Diese Rolle öffnet noch keine Seiten. Wenn Sie sie entziehen, können Sie sie hier nicht wieder vergeben.',
    leave: 'Als ausgeschieden markieren',
    leaveTitle: 'Ausscheiden aus der Organisation',
    leaveText:
      'Wer ausgeschieden ist, kann sich nicht mehr anmelden und muss nichts mehr unterschreiben. Was schon unterschrieben ist, bleibt aufbewahrt.',
    standing: {
      gone: (day) => `Ausgeschieden seit ${day}.`,
      coming: (day) => `Beginnt am ${day}. Bis dahin fragen wir nichts und senden keine E-Mails.`,
      leaving: (day) =>
        `Scheidet am ${day} aus. Ab dem Tag danach hat diese Person keinen Zugang mehr und erhält keine E-Mails mehr.`,
      kept: (day) =>
        `Das Austrittsdatum, der ${day}, ist vorbei. Das ist der letzte Inhaber, und ihn lassen wir nicht von selbst ausscheiden. Machen Sie jemand anderen zum Inhaber, oder ändern Sie das Datum.`,
    },
    comeBack: 'Wieder im Dienst',
    history: 'Was geschehen ist',
    events: {
      'people.person-added': 'Hinzugefügt',
      'people.person-changed': 'Angaben geändert',
      'people.person-left': 'Ausgeschieden',
      'people.person-returned': 'Wieder im Dienst',
      'people.roles-changed': 'Rollen geändert',
    },
    flash: {
      added: 'Hinzugefügt.',
      changed: 'Gespeichert.',
      roles: 'Die Rollen sind gespeichert.',
      left: 'Als ausgeschieden markiert. Was diese Person unterschrieben hat, bleibt aufbewahrt.',
      returned: 'Wieder im Dienst.',
      returnedOpen: 'Wieder im Dienst. Das Austrittsdatum war vorbei und wurde entfernt.',
      ended:
        'Gespeichert. Das Austrittsdatum ist vorbei, also ist diese Person jetzt ausgeschieden.',
      stillGone:
        'Gespeichert. Diese Person bleibt ausgeschieden, bis Sie „Wieder im Dienst“ wählen.',
    },
  },
}
