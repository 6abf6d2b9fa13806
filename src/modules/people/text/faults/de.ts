import { de as file } from '../../import/file/text/de.ts'
import type { Text } from '../nl.ts'

export const faults: Text['faults'] = {
  nameMissing: 'Geben Sie den Namen an.',
  tooLong: 'Dieser Text ist zu lang. Kürzen Sie ihn.',
  invalid: 'Das können wir nicht lesen. Füllen Sie das Feld noch einmal aus.',
  emailInvalid:
    'Das ist keine gültige E-Mail-Adresse. Berichtigen Sie sie, oder lassen Sie das Feld leer.',
  nothingToRecognise:
    'Geben Sie eine Personalnummer oder eine E-Mail-Adresse an, sonst erkennen wir diese Person beim nächsten Mal nicht.',
  dateInvalid: 'Dieses Datum gibt es nicht. Schreiben Sie es so: 20.11.2026.',
  dateYear: file.rows['date-year'](),
  endsBeforeStart: 'Der Austritt liegt vor dem Eintritt. Berichtigen Sie eines von beiden.',
  contractMissing: 'Wählen Sie eine Vertragsart.',
  languageMissing: 'Wählen Sie eine Sprache.',
  establishmentUnknown: 'Diesen Standort gibt es nicht mehr. Wählen Sie einen anderen.',
  emailTaken: ({ name }) =>
    name
      ? `Diese E-Mail-Adresse gehört schon ${name}. Jede Person hat eine eigene Adresse.`
      : 'Diese E-Mail-Adresse wurde soeben einer anderen Person gegeben. Jede Person hat eine eigene Adresse.',
  numberTaken: ({ name }) =>
    name
      ? `Diese Personalnummer gehört schon ${name}. Jede Person hat eine eigene Nummer.`
      : 'Diese Personalnummer wurde soeben einer anderen Person gegeben. Jede Person hat eine eigene Nummer.',
  managerUnknown:
    'Diese Führungskraft kennen wir nicht, oder mehrere heißen so. Geben Sie die Adresse oder die Nummer an.',
  managerSelf:
    'Niemand ist die eigene Führungskraft. Geben Sie jemand anderen an, oder lassen Sie das Feld leer.',
  managerCircle:
    'Diese Person führt selbst, direkt oder über andere, die Führungskraft, die Sie angeben. Geben Sie jemand anderen an.',
  ownerEmail:
    'Diese Person ist Inhaber. Nur ein Inhaber ändert die E-Mail-Adresse eines Inhabers, denn damit kann man sich anmelden.',
  ownerLeaves:
    'Diese Person ist Inhaber. Nur ein Inhaber kann einen Inhaber als ausgeschieden markieren.',
  ownerEnds:
    'Diese Person ist Inhaber. Nur ein Inhaber gibt einem Inhaber ein Austrittsdatum, denn nach diesem Tag hat die Person keinen Zugang mehr.',
  ownerReturns: 'Diese Person war Inhaber. Nur ein Inhaber kann einen Inhaber zurückholen.',
  roleEmail:
    'Diese Person hat eine Rolle, die Sie nicht haben. Nur ein Inhaber ändert dann die E-Mail-Adresse, denn damit kann man sich anmelden.',
  lastOwner:
    'Das ist der letzte Inhaber. Ernennen Sie zuerst jemand anderen, sonst könnte niemand Leidraad mehr betreuen.',
  ownerNoEmail:
    'Ein Inhaber meldet sich mit einer E-Mail-Adresse an. Tragen Sie eine ein, oder machen Sie zuerst jemand anderen zum Inhaber.',
  unchanged: 'Das stand schon so da. Sie müssen nichts tun.',
  hasLeft: 'Diese Person ist ausgeschieden. Setzen Sie sie zuerst wieder in den Dienst.',
}
