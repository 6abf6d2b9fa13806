import { figure, listed, longDate } from '../../../../../platform/locale.ts'
import type { FaultText } from '../faults.ts'

const rijen = (rows: number[]) =>
  `${rows.length === 1 ? 'rij' : 'de rijen'} ${listed(rows.map(String), 'nl')}`
const mb = (bytes: number) => figure(Math.ceil(bytes / 1024 / 1024), 'nl')

export const nl: FaultText = {
  rows: {
    'name-missing': () => 'Deze persoon heeft geen naam. Vul de naam in.',
    'name-garbled': () =>
      'In deze naam ontbreken letters of staan vreemde tekens. Verbeter de naam, of bewaar het bestand opnieuw als “CSV UTF-8”.',
    'nothing-to-recognise': () =>
      'Deze persoon heeft geen personeelsnummer en geen e-mailadres. Vul een van de twee in, anders herkennen we deze persoon de volgende keer niet.',
    'email-invalid': () => 'Dit is geen geldig e-mailadres. Verbeter het of laat de cel leeg.',
    'number-shortened': () =>
      'Excel heeft dit nummer afgekort en daarbij cijfers weggelaten. Geef de kolom in Excel de opmaak “Tekst”, vul het nummer opnieuw in en bewaar het bestand.',
    'excel-error': () =>
      'Hier staat een foutmelding van Excel. Herstel de formule of laat de cel leeg.',
    'too-long': ({ length, limit }) =>
      `Deze tekst telt ${figure(length, 'nl')} tekens en er is plaats voor ${figure(limit, 'nl')}. Maak hem korter.`,
    'cell-too-long': ({ length, limit }) =>
      `In deze cel staan ${figure(length, 'nl')} tekens; ${figure(limit, 'nl')} is het meeste dat kan. Maak de tekst korter. Staat er een aanhalingsteken (") te veel, haal dat dan weg: de rijen eronder zitten dan in deze cel.`,
    'rows-in-cell': () =>
      'In deze cel zitten nog andere rijen. Waarschijnlijk staat er een aanhalingsteken (") te veel in deze rij. Haal het weg.',
    'too-many-cells': ({ cells, columns }) =>
      `Deze rij heeft ${cells} cellen, maar er zijn ${columns} kolommen. Waarschijnlijk staat er een komma of puntkomma te veel. Haal die weg, of zet de tekst tussen aanhalingstekens.`,
    'contract-unknown': () =>
      'Deze soort contract kennen we niet. Schrijf vast, tijdelijk, uitzendkracht, stage, vrijwilliger of zelfstandige, of laat de cel leeg.',
    'language-unknown': () =>
      'Deze taal kennen we niet. Schrijf nl, fr, en of de, of laat de cel leeg.',
    'role-unknown': () =>
      'Deze rol kennen we niet. Schrijf een rol uit Leidraad, zoals hr, woordvoerder of coach, of laat de cel leeg. Staat hier een functie, sla deze kolom dan over.',
    'date-unreadable': () => 'We begrijpen deze datum niet. Schrijf hem zo: 20-11-2026.',
    'date-two-digit-year': () => 'Schrijf het jaar met vier cijfers, zo: 20-11-2026.',
    'date-impossible': () => 'Deze dag bestaat niet. Controleer de datum.',
    'date-month-first': () =>
      'Hier lijkt de maand voor de dag te staan. Wij lezen eerst de dag, zo: 20-11-2026. Controleer de hele kolom.',
    'date-year': () => 'Het jaar moet tussen 1900 en 2100 liggen. Controleer de datum.',
    'ends-before-start': ({ startsOn }) =>
      `De einddatum ligt voor de startdatum, ${longDate(startsOn, 'nl')}. Verbeter een van de twee.`,
    'number-twice': ({ rows }) =>
      `Dit personeelsnummer staat ook in ${rijen(rows)}. Iedereen heeft een eigen nummer: verbeter het, of haal de dubbele rij weg.`,
    'email-twice': ({ rows }) =>
      `Dit e-mailadres staat ook in ${rijen(rows)}. Iedereen heeft een eigen adres: verbeter het, of haal de dubbele rij weg. Is het een gedeelde mailbox, laat de cel dan leeg en vul een personeelsnummer in.`,
    'manager-unknown': () =>
      'We kennen deze leidinggevende niet. Schrijf het e-mailadres, het personeelsnummer of de volledige naam van iemand die in dit bestand of al in Leidraad staat, of laat de cel leeg.',
    'manager-several': () =>
      'Meer dan één persoon heet zo. Schrijf het e-mailadres of personeelsnummer van de leidinggevende, of laat de cel leeg.',
    'manager-self': () =>
      'Deze persoon is hier de eigen leidinggevende. Laat de cel leeg of vul iemand anders in.',
    'manager-circle': ({ names }) =>
      `Deze mensen geven in een kring leiding aan elkaar: ${[...names, names[0]].join(' → ')}. Verander bij een van hen de leidinggevende.`,
  },
  file: {
    'file-empty': () =>
      'Dit bestand is leeg. Kies een CSV-bestand met een rij kolomnamen en daaronder een rij per persoon.',
    'file-too-large': ({ bytes, limit }) =>
      `Dit bestand is ${mb(bytes)} MB groot; ${mb(limit)} MB is het meeste dat kan. Haal de kolommen weg die we niet nodig hebben.`,
    'file-busy': () => 'Er wordt al een bestand gelezen. Probeer het over een minuut nog eens.',
    'file-too-hard': () =>
      'Dit bestand is te groot of te ingewikkeld om te lezen. Haal de kolommen weg die we niet nodig hebben, of deel het bestand in twee.',
    'file-is-workbook': () =>
      'Dit is een Excel-bestand en geen CSV-bestand. Kies in Excel “Opslaan als” en daarna “CSV UTF-8”.',
    'file-is-page': () =>
      'Dit is een webpagina of een XML-bestand, ook al lijkt de naam op die van een Excel-bestand. Open het in Excel, kies “Opslaan als” en daarna “CSV UTF-8”.',
    'file-is-not-text': () => 'Dit is geen tekstbestand. Kies een CSV-bestand.',
    'file-without-people': () =>
      'In dit bestand staan alleen kolomnamen. Zet daaronder een rij per persoon.',
    'too-many-rows': ({ limit }) =>
      `Dit bestand heeft meer dan ${figure(limit, 'nl')} rijen. Controleer of dit het goede bestand is.`,
    'too-many-columns': ({ limit }) =>
      `Dit bestand heeft meer dan ${limit} kolommen. Haal de kolommen weg die we niet nodig hebben.`,
    'quote-not-closed': ({ row }) =>
      `In rij ${row} begint een aanhalingsteken (") dat nergens eindigt. Daardoor kunnen we de rest niet lezen. Haal het weg of zet er een bij.`,
    'row-too-long': ({ row }) =>
      `Rij ${row} is te lang om te lezen. Waarschijnlijk begint daar een aanhalingsteken (") dat nergens eindigt. Haal het weg of zet er een bij, en controleer of dit een CSV-bestand is.`,
    'name-not-mapped': () =>
      'We weten niet in welke kolom de naam staat. Kies de kolom met de naam, of die met de achternaam.',
    'key-not-mapped': () =>
      'We weten niet in welke kolom het personeelsnummer of het e-mailadres staat. Kies er minstens een: daaraan herkennen we mensen bij de volgende import.',
  },
}
