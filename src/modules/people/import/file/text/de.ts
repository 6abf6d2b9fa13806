import { figure, listed, longDate } from '../../../../../platform/locale.ts'
import type { FaultText } from '../faults.ts'

const inZeilen = (rows: number[]) =>
  `${rows.length === 1 ? 'Zeile' : 'den Zeilen'} ${listed(rows.map(String), 'de')}`
const mb = (bytes: number) => figure(Math.ceil(bytes / 1024 / 1024), 'de')

export const de: FaultText = {
  rows: {
    'name-missing': () => 'Diese Person hat keinen Namen. Tragen Sie den Namen ein.',
    'name-garbled': () =>
      'In diesem Namen fehlen Buchstaben oder stehen fremde Zeichen. Berichtigen Sie den Namen oder speichern Sie die Datei erneut als „CSV UTF-8“.',
    'nothing-to-recognise': () =>
      'Diese Person hat weder Personalnummer noch E-Mail-Adresse. Tragen Sie eines von beiden ein, sonst erkennen wir die Person beim nächsten Mal nicht wieder.',
    'email-invalid': () =>
      'Das ist keine gültige E-Mail-Adresse. Berichtigen Sie sie oder lassen Sie die Zelle leer.',
    'number-shortened': () =>
      'Excel hat diese Nummer gekürzt und dabei Ziffern weggelassen. Formatieren Sie die Spalte in Excel als „Text“, tragen Sie die Nummer neu ein und speichern Sie die Datei.',
    'excel-error': () =>
      'Hier steht eine Fehlermeldung von Excel. Berichtigen Sie die Formel oder lassen Sie die Zelle leer.',
    'too-long': ({ length, limit }) =>
      `Dieser Text hat ${figure(length, 'de')} Zeichen, Platz ist für ${figure(limit, 'de')}. Kürzen Sie ihn.`,
    'cell-too-long': ({ length, limit }) =>
      `Diese Zelle enthält ${figure(length, 'de')} Zeichen, höchstens ${figure(limit, 'de')} sind möglich. Kürzen Sie den Text. Steht ein Anführungszeichen (") zu viel, entfernen Sie es: Dann stecken die Zeilen darunter in dieser Zelle.`,
    'rows-in-cell': () =>
      'In dieser Zelle stecken weitere Zeilen. Wahrscheinlich steht in dieser Zeile ein Anführungszeichen (") zu viel. Entfernen Sie es.',
    'too-many-cells': ({ cells, columns }) =>
      `Diese Zeile hat ${cells} Zellen, es gibt aber ${columns} Spalten. Wahrscheinlich steht ein Komma oder Semikolon zu viel. Entfernen Sie es oder setzen Sie den Text in Anführungszeichen.`,
    'contract-unknown': () =>
      'Diese Vertragsart kennen wir nicht. Schreiben Sie unbefristet, befristet, Zeitarbeit, Praktikum, Ehrenamt oder selbstständig, oder lassen Sie die Zelle leer.',
    'language-unknown': () =>
      'Diese Sprache kennen wir nicht. Schreiben Sie nl, fr, en oder de, oder lassen Sie die Zelle leer.',
    'role-unknown': () =>
      'Diese Rolle kennen wir nicht. Schreiben Sie eine Rolle aus Leidraad, etwa hr, Pressestelle oder Coach, oder lassen Sie die Zelle leer. Steht hier eine Stellenbezeichnung, lassen Sie diese Spalte aus.',
    'date-unreadable': () => 'Wir verstehen dieses Datum nicht. Schreiben Sie es so: 20.11.2026.',
    'date-two-digit-year': () => 'Schreiben Sie das Jahr mit vier Ziffern, so: 20.11.2026.',
    'date-impossible': () => 'Diesen Tag gibt es nicht. Prüfen Sie das Datum.',
    'date-month-first': () =>
      'Hier scheint der Monat vor dem Tag zu stehen. Wir lesen zuerst den Tag, so: 20.11.2026. Prüfen Sie die ganze Spalte.',
    'date-year': () => 'Das Jahr muss zwischen 1900 und 2100 liegen. Prüfen Sie das Datum.',
    'ends-before-start': ({ startsOn }) =>
      `Das Enddatum liegt vor dem Startdatum, dem ${longDate(startsOn, 'de')}. Berichtigen Sie eines von beiden.`,
    'number-twice': ({ rows }) =>
      `Diese Personalnummer steht auch in ${inZeilen(rows)}. Jede Person hat eine eigene Nummer: Berichtigen Sie sie oder entfernen Sie die doppelte Zeile.`,
    'email-twice': ({ rows }) =>
      `Diese E-Mail-Adresse steht auch in ${inZeilen(rows)}. Jede Person hat eine eigene Adresse: Berichtigen Sie sie oder entfernen Sie die doppelte Zeile. Ist es ein gemeinsames Postfach, lassen Sie die Zelle leer und tragen Sie eine Personalnummer ein.`,
    'manager-unknown': () =>
      'Wir kennen diese Führungskraft nicht. Schreiben Sie die E-Mail-Adresse, die Personalnummer oder den vollen Namen einer Person, die in dieser Datei oder schon in Leidraad steht, oder lassen Sie die Zelle leer.',
    'manager-several': () =>
      'Mehrere Personen heißen so. Schreiben Sie die E-Mail-Adresse oder Personalnummer der Führungskraft, oder lassen Sie die Zelle leer.',
    'manager-self': () =>
      'Diese Person ist hier ihre eigene Führungskraft. Lassen Sie die Zelle leer oder tragen Sie eine andere Person ein.',
    'manager-circle': ({ names }) =>
      `Diese Personen führen einander im Kreis: ${[...names, names[0]].join(' → ')}. Ändern Sie bei einer von ihnen die Führungskraft.`,
  },
  file: {
    'file-empty': () =>
      'Diese Datei ist leer. Wählen Sie eine CSV-Datei mit einer Zeile Spaltennamen und darunter einer Zeile je Person.',
    'file-too-large': ({ bytes, limit }) =>
      `Diese Datei ist ${mb(bytes)} MB groß, höchstens ${mb(limit)} MB sind möglich. Entfernen Sie die Spalten, die wir nicht brauchen.`,
    'file-busy': () =>
      'Es wird gerade eine andere Datei gelesen. Versuchen Sie es in einer Minute noch einmal.',
    'file-too-hard': () =>
      'Diese Datei ist zu groß oder zu komplex, um sie zu lesen. Entfernen Sie die Spalten, die wir nicht brauchen, oder teilen Sie die Datei in zwei.',
    'file-is-workbook': () =>
      'Das ist eine Excel-Datei und keine CSV-Datei. Wählen Sie in Excel „Speichern unter“ und dann „CSV UTF-8“.',
    'file-is-page': () =>
      'Das ist eine Webseite oder eine XML-Datei, auch wenn ihr Name wie der einer Excel-Datei aussieht. Öffnen Sie sie in Excel, wählen Sie „Speichern unter“ und dann „CSV UTF-8“.',
    'file-is-not-text': () => 'Das ist keine Textdatei. Wählen Sie eine CSV-Datei.',
    'file-without-people': () =>
      'Diese Datei enthält nur Spaltennamen. Fügen Sie darunter eine Zeile je Person ein.',
    'too-many-rows': ({ limit }) =>
      `Diese Datei hat mehr als ${figure(limit, 'de')} Zeilen. Prüfen Sie, ob es die richtige Datei ist.`,
    'too-many-columns': ({ limit }) =>
      `Diese Datei hat mehr als ${limit} Spalten. Entfernen Sie die Spalten, die wir nicht brauchen.`,
    'quote-not-closed': ({ row }) =>
      `In Zeile ${row} beginnt ein Anführungszeichen ("), das nirgends endet. Deshalb können wir den Rest nicht lesen. Entfernen Sie es oder ergänzen Sie das fehlende.`,
    'row-too-long': ({ row }) =>
      `Zeile ${row} ist zu lang zum Lesen. Wahrscheinlich beginnt dort ein Anführungszeichen ("), das nirgends endet. Entfernen Sie es oder ergänzen Sie das fehlende, und prüfen Sie, ob dies eine CSV-Datei ist.`,
    'name-not-mapped': () =>
      'Wir wissen nicht, in welcher Spalte der Name steht. Wählen Sie die Spalte mit dem Namen oder die mit dem Nachnamen.',
    'key-not-mapped': () =>
      'Wir wissen nicht, in welcher Spalte die Personalnummer oder die E-Mail-Adresse steht. Wählen Sie mindestens eine: Daran erkennen wir die Personen beim nächsten Import.',
  },
}
