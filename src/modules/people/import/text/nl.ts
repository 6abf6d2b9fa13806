import type { Region } from '../../../organisation/index.ts'
import type { Step } from '../import.ts'
import type { ChangedField, DirectoryFault } from '../types.ts'

const people = (n: number, shown: string) => (n === 1 ? '1 persoon' : `${shown} mensen`)
const rows = (n: number, shown: string) => (n === 1 ? '1 rij' : `${shown} rijen`)

const regions: Record<Region, string> = {
  nl: 'Nederland',
  'be-flanders': 'België, Vlaams Gewest',
  'be-wallonia': 'België, Waals Gewest (Franstalig)',
  'be-brussels': 'België, Brussel',
  'be-german': 'België, Duitstalige Gemeenschap',
}
const fields: Record<ChangedField, string> = {
  name: 'naam',
  email: 'e-mailadres',
  number: 'personeelsnummer',
  establishmentId: 'vestiging',
  department: 'afdeling',
  managerId: 'leidinggevende',
  contract: 'contract',
  language: 'taal',
  startsOn: 'in dienst',
  endsOn: 'uit dienst',
  left: 'weer in dienst',
  ended: 'al uit dienst',
  roles: 'rollen erbij',
}
const faults: Record<DirectoryFault['key'], (p: DirectoryFault['params']) => string> = {
  'two-people': ({ names: [a, b] }) =>
    `Het nummer is van ${a}, maar dit e-mailadres is van ${b}. Verbeter een van de twee.`,
  'same-person-twice': ({ names: [name], row }) =>
    `Dit is ${name}, en die staat ook in rij ${row}. Haal een van de twee rijen weg, of verbeter het adres of het nummer.`,
  'zeros-lost': ({ names: [number, name] }) =>
    `Bedoel je ${number}, ${name}? Excel laat de nullen voor een nummer weg. Geef de kolom in Excel de opmaak “Tekst” en zet de nullen terug. Is dit iemand anders, geef die dan een nummer dat niet alleen in nullen verschilt.`,
  'owner-email': ({ names: [name] }) =>
    `${name} is eigenaar. Alleen een eigenaar verandert het e-mailadres van een eigenaar, want daarmee kun je je aanmelden.`,
  'role-email': ({ names: [name] }) =>
    `${name} heeft een rol in Leidraad. Alleen een eigenaar verandert dan het e-mailadres, want daarmee kun je je aanmelden. Laat de kolom zoals hij was, of vraag een eigenaar om het bestand in te lezen.`,
  'owner-returns': ({ names: [name] }) =>
    `${name} was eigenaar. Alleen een eigenaar kan een eigenaar laten terugkomen.`,
  'owner-ends': ({ names: [name] }) =>
    `${name} is eigenaar. Alleen een eigenaar geeft een eigenaar een einddatum, want na die dag komt die niet meer binnen.`,
}
const progress: Record<Step, string> = {
  waiting: 'Wacht op zijn beurt',
  reading: 'Leest het bestand',
  checking: 'Kijkt elke rij na',
  comparing: 'Vergelijkt met wie er al is',
  writing: 'Slaat de mensen op',
  finishing: 'Rondt af en vraagt nieuwe mensen om te ondertekenen',
}

export const nl = {
  regions,
  fields,
  faults,
  steps: progress,
  start: {
    title: 'Mensen inlezen uit een bestand',
    lead: 'Kies een CSV-bestand uit je personeelssysteem of uit Excel. Je ziet eerst wat er verandert. Niets gebeurt voordat je ja zegt.',
    file: 'CSV-bestand',
    fileHint:
      'Hoogstens 40 MB. Puntkomma’s, komma’s of tabs: we zien het zelf. In Excel: Opslaan als, CSV UTF-8.',
    button: 'Bekijk het bestand',
    columns: 'Welke kolommen kunnen erin?',
    columnsText:
      'Nodig zijn een naam, en een personeelsnummer of een e-mailadres. De rest mag. De kolommen mogen in elke volgorde staan en Nederlandse, Franse, Engelse of Duitse namen hebben.',
    columnsNamed: (names: string) => `Deze kolommen kunnen erin: ${names}.`,
    columnsRules: [
      'We herkennen mensen aan hun nummer, en anders aan hun e-mailadres.',
      'Een lege cel maakt het veld leeg, behalve bij nummer, e-mailadres, contract en taal: die blijven dan wat ze waren.',
      'Een kolom die er niet is, verandert niets.',
      'Een leidinggevende staat er met nummer, e-mailadres of volledige naam.',
      'Wie geen e-mailadres heeft, hoort er ook bij.',
      'Een bestand maakt niemand eigenaar.',
    ],
    template: 'Leeg voorbeeldbestand',
    templateFile: 'mensen-voorbeeld',
    fileMissing: 'Kies eerst een bestand.',
    open: 'Nog niet klaar',
    openLooking: 'Bekeken, nog niet ingelezen',
    openRunning: 'Wordt ingelezen',
    openStopped: 'Gestopt',
    last: 'Laatst ingelezen',
    on: (at: string) => `op ${at}`,
    undone: 'ongedaan gemaakt',
    see: 'Bekijk',
  },
  columns: {
    title: 'Wat staat in welke kolom?',
    lead: 'Sommige kolommen kennen we niet. Zeg wat erin staat, of sla ze over.',
    skip: 'Overslaan',
    unknown: 'Kennen we niet',
    example: (values: string) => `Bijvoorbeeld: ${values}`,
    noExample: 'Deze kolom is leeg.',
    unnamed: (n: number) => `Kolom ${n}, zonder naam`,
    twice: (field: string) =>
      `Je koos “${field}” voor meer dan één kolom. Kies er één en sla de andere over.`,
    button: 'Verder',
    parts: { firstName: 'Voornaam', infix: 'Tussenvoegsel', lastName: 'Achternaam' },
  },
  preview: {
    title: 'Klopt dit?',
    lead: (file: string, n: number, shown: string) => `${file}: ${rows(n, shown)}.`,
    nothingYet: 'Er is nog niets veranderd.',
    faultsTitle: (n: number, shown: string) =>
      n === 1 ? 'In 1 cel klopt iets niet' : `Op ${shown} plaatsen klopt iets niet`,
    faultsText:
      'Zolang er iets niet klopt, lezen we niets in. Verbeter het bestand en kies het opnieuw.',
    skipColumn: (column: string) => `Of sla de kolom “${column}” over`,
    letters: (page: string, words: string) =>
      `In dit bestand staat niet hoe de letters bewaard zijn. We lazen ze als ${page}: ${words}. Kloppen ze niet? Bewaar het bestand dan als “CSV UTF-8” en kies het opnieuw.`,
    added: 'Nieuw',
    changed: 'Veranderd',
    unchanged: 'Hetzelfde gebleven',
    gone: 'Niet in het bestand',
    returning: (n: number, shown: string) =>
      n === 1 ? '1 persoon komt terug in dienst.' : `${shown} mensen komen terug in dienst.`,
    ended: (n: number, shown: string) =>
      n === 1
        ? '1 persoon is al uit dienst: de einddatum is voorbij. Die kan niet meer binnen en krijgt geen e-mails.'
        : `${shown} mensen zijn al uit dienst: hun einddatum is voorbij. Zij kunnen niet meer binnen en krijgen geen e-mails.`,
    whichFields: 'Wat er verandert',
    times: (n: number, shown: string) => (n === 1 ? '1 keer' : `${shown} keer`),
    seeGone: 'Wie niet in het bestand staat',
    goneUnknown: 'Wie er ontbreekt, zie je zodra het bestand klopt.',
    goneTitle: 'Niet in het bestand',
    goneText: (n: number, shown: string) =>
      n === 1
        ? 'Eén persoon die hier werkt, staat niet in het bestand. Jij bepaalt wat dat betekent.'
        : `${shown} mensen die hier werken, staan niet in het bestand. Jij bepaalt wat dat betekent.`,
    goneNames: (names: string, more: number, shown: string) =>
      more ? `${names} en nog ${people(more, shown)}.` : `${names}.`,
    goneLeave: 'Zij zijn vertrokken: markeer hen zo',
    goneLeaveHint: 'Zonder vinkje blijven zij gewoon in dienst.',
    goneMany: (percent: number) =>
      `Dat is ${percent}% van iedereen. Weet je zeker dat dit een bestand met alle mensen is, en niet met een deel ervan?`,
    goneSure: 'Ja, dit bestand bevat iedereen die hier werkt',
    ownersKept: (n: number, shown: string) =>
      n === 1
        ? 'Eén eigenaar staat niet in het bestand en blijft gewoon.'
        : `${shown} eigenaars staan niet in het bestand en blijven gewoon.`,
    places: 'Nieuwe vestigingen',
    placesText:
      'Deze vestigingen kennen we nog niet. Staat er een tikfout bij? Verbeter dan het bestand.',
    placePeople: (name: string, n: number, shown: string) => `${name} (${people(n, shown)})`,
    createPlaces: 'Maak deze vestigingen aan',
    regionHint:
      'Zeg bij elke vestiging waar die ligt: daarvan hangt af welke taal en welk overleg er geldt.',
    choose: 'Kies',
    ownerRows:
      'In het bestand staat de rol eigenaar. Die geven we niet door een bestand: doe dat bij de persoon zelf.',
    rolesIgnored:
      'In het bestand staan rollen. Alleen een eigenaar mag rollen geven; we slaan ze nu over.',
    nothing: 'Alles in dit bestand staat al zo in Leidraad. Er is niets te doen.',
    button: 'Inlezen',
    columns: 'Andere kolommen kiezen',
    cancel: 'Niet inlezen',
    another: 'Ander bestand kiezen',
    cancelled: 'Er is niets ingelezen. Het bestand is weg.',
    asked: 'Lopende ondertekenrondes vragen nieuwe mensen vanzelf om te ondertekenen.',
  },
  lines: {
    fault: 'Wat er niet klopt',
    added: 'Wie nieuw is',
    changed: 'Wie verandert',
    gone: 'Wie niet in het bestand staat',
    row: 'Rij',
    inRow: (shown: string) => `Rij\u00a0${shown}`,
    inRows: (count: string, first: string, more: boolean) =>
      `${count} rijen: ${first}${more ? ', …' : ''}`,
    column: 'Kolom',
    value: 'Wat er staat',
    wrong: 'Wat er niet klopt en wat je doet',
    change: 'Verandering',
    fromTo: (field: string, from: string, to: string) =>
      `${field}: ${from || 'leeg'} → ${to || 'leeg'}`,
    download: 'Downloaden als CSV',
    faultFile: 'wat-er-niet-klopt',
    more: (shown: string) => `Je ziet de eerste ${shown}.`,
  },
  progress: {
    title: 'Het bestand wordt ingelezen',
    lead: 'Je mag deze pagina sluiten; het gaat vanzelf verder.',
    label: 'Voortgang',
    percent: (n: number) => `${n}%`,
    again: 'Kijk opnieuw',
    silent:
      'We horen al even niets. Misschien is de computer opnieuw gestart. Er is niets half gedaan. Het begint vanzelf opnieuw, of doe het nu.',
    start: 'Begin opnieuw',
  },
  stopped: {
    title: 'Het inlezen is gestopt',
    text: 'Er is niets veranderd: alles gaat in één keer, of niet.',
  },
  done: {
    title: 'Ingelezen',
    lead: (file: string, at: string) => `${file}, op ${at}.`,
    added: (n: number, shown: string) => `${people(n, shown)} nieuw`,
    changed: (n: number, shown: string) => `${people(n, shown)} veranderd`,
    gone: (n: number, shown: string) => `${people(n, shown)} vertrokken`,
    ended: (n: number, shown: string) =>
      n === 1 ? '1 persoon is al uit dienst' : `${shown} mensen zijn al uit dienst`,
    people: 'Naar de mensen',
    undoTitle: 'Toch niet?',
    undoText:
      'Je kunt dit ongedaan maken zolang niemand van de nieuwe mensen iets heeft ondertekend.',
    undoes: {
      added: (n: number, shown: string) =>
        n === 1 ? '1 persoon die nieuw was, gaat weg' : `${shown} mensen die nieuw waren, gaan weg`,
      addedText: 'Ook wat hun al gevraagd was, vervalt, en hun links openen niets meer.',
      changed: (n: number, shown: string) =>
        n === 1
          ? '1 persoon wordt weer zoals voor het inlezen'
          : `${shown} mensen worden weer zoals voor het inlezen`,
      gone: (n: number, shown: string) =>
        n === 1
          ? '1 persoon die vertrokken was, komt terug'
          : `${shown} mensen die vertrokken waren, komen terug`,
      goneText: 'Wat in een lopende ronde voor hen is, wordt weer gevraagd.',
    },
    undo: 'Ongedaan maken',
    undone: 'Dit is ongedaan gemaakt. Iedereen is weer zoals voor het inlezen.',
    touchedTitle: 'Ongedaan maken kan niet meer',
    touched: (names: string, more: number, shown: string) =>
      `Sinds het inlezen zijn deze mensen veranderd: ${names}${more ? ` en nog ${people(more, shown)}` : ''}. Pas mensen nu een voor een aan.`,
  },
  refused: {
    notWaiting: 'Dit bestand is al ingelezen of weggehaald.',
    hasFaults: 'Er klopt nog iets niet in het bestand. Er is niets ingelezen.',
    establishmentsUnknown:
      'In het bestand staan vestigingen die we niet kennen. Zet een vinkje om ze aan te maken, of verbeter het bestand.',
    regionMissing: 'Kies waar de nieuwe vestigingen liggen.',
    goneUnsure: 'Er ontbreken veel mensen. Zet het tweede vinkje als je het zeker weet.',
    otherRunning:
      'Er wordt net een ander bestand ingelezen. Wacht tot dat klaar is en kijk dan opnieuw.',
    changedMeanwhile:
      'De lijst met mensen is veranderd sinds je keek. Er is niets ingelezen. Dit is hoe het nu is; zeg opnieuw ja als het klopt.',
    noLongerYours: 'Wie dit begon, mag geen bestanden meer inlezen. Er is niets veranderd.',
    fileGone: 'Het bestand is er niet meer. Kies het opnieuw.',
    broken: 'Er ging iets mis aan onze kant. Er is niets veranderd. Probeer het nog eens.',
    notDone: 'Dit is al ongedaan gemaakt.',
    notLast: 'Alleen wat het laatst is ingelezen, kan ongedaan gemaakt worden.',
    touched: 'Ongedaan maken kan niet meer: er is sindsdien iemand veranderd.',
    lastOwner:
      'Ongedaan maken kan niet: er zou geen eigenaar overblijven die binnen kan. Maak eerst iemand anders eigenaar.',
    signed:
      'Ongedaan maken kan niet meer: iemand die nieuw was, heeft al ondertekend, en dat bewijs blijft. Lees het juiste bestand in en markeer wie er niet in staat als vertrokken, of pas mensen een voor een aan.',
    invalid: 'Dat konden we niet lezen. Kijk de pagina na en probeer het nog eens.',
  },
}
export type Text = typeof nl
