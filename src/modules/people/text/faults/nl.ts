import { nl as file } from '../../import/file/text/nl.ts'

/** Who has it already, where that is known. */
interface Taken {
  name?: unknown
}

/** What is wrong with a form about a person; some sentences name somebody. */
export const faults = {
  nameMissing: 'Vul de naam in.',
  tooLong: 'Deze tekst is te lang. Maak hem korter.',
  invalid: 'Dit kunnen we niet lezen. Vul het opnieuw in.',
  emailInvalid: 'Dit is geen geldig e-mailadres. Verbeter het of laat het leeg.',
  nothingToRecognise:
    'Vul een personeelsnummer of een e-mailadres in, anders herkennen we deze persoon de volgende keer niet.',
  dateInvalid: 'Deze datum bestaat niet. Schrijf hem zo: 20-11-2026.',
  dateYear: file.rows['date-year'](),
  endsBeforeStart: 'De einddatum ligt voor de begindatum. Verbeter een van de twee.',
  contractMissing: 'Kies een soort contract.',
  languageMissing: 'Kies een taal.',
  establishmentUnknown: 'Deze vestiging is er niet meer. Kies een andere.',
  emailTaken: ({ name }: Taken) =>
    name
      ? `Dit e-mailadres is al van ${name}. Iedereen heeft een eigen adres.`
      : 'Dit e-mailadres is net aan iemand anders gegeven. Iedereen heeft een eigen adres.',
  numberTaken: ({ name }: Taken) =>
    name
      ? `Dit personeelsnummer is al van ${name}. Iedereen heeft een eigen nummer.`
      : 'Dit personeelsnummer is net aan iemand anders gegeven. Iedereen heeft een eigen nummer.',
  managerUnknown:
    'Deze leidinggevende kennen we niet, of er zijn er meer die zo heten. Geef het adres of het nummer.',
  managerSelf:
    'Iemand kan niet de eigen leidinggevende zijn. Vul iemand anders in of laat het leeg.',
  managerCircle:
    'Deze persoon geeft zelf leiding aan de leidinggevende die je invult, direct of via anderen. Vul iemand anders in.',
  ownerEmail:
    'Deze persoon is eigenaar. Alleen een eigenaar verandert het e-mailadres van een eigenaar, want daarmee kun je je aanmelden.',
  ownerLeaves: 'Deze persoon is eigenaar. Alleen een eigenaar kan een eigenaar laten vertrekken.',
  ownerEnds:
    'Deze persoon is eigenaar. Alleen een eigenaar geeft een eigenaar een einddatum, want na die dag komt die niet meer binnen.',
  ownerReturns: 'Deze persoon was eigenaar. Alleen een eigenaar kan een eigenaar laten terugkomen.',
  roleEmail:
    'Deze persoon heeft een rol die jij niet hebt. Alleen een eigenaar verandert dan het e-mailadres, want daarmee kun je je aanmelden.',
  lastOwner:
    'Dit is de laatste eigenaar. Maak eerst iemand anders eigenaar, anders kan niemand Leidraad nog beheren.',
  ownerNoEmail:
    'Een eigenaar meldt zich aan met een e-mailadres. Vul er een in, of maak eerst iemand anders eigenaar.',
  unchanged: 'Dit stond er al zo. Je hoeft niets te doen.',
  hasLeft: 'Deze persoon is vertrokken. Zet iemand eerst weer in dienst.',
}
