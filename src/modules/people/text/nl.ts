import type { Filter } from '../directory/store.ts'
import type { HappenedName } from '../events.ts'
import type { Contract } from '../import/file/index.ts'
import type { StandingText } from '../presence/words.ts'
import { faults } from './faults/nl.ts'

const contracts: Record<Contract, string> = {
  permanent: 'Vast',
  fixed: 'Tijdelijk',
  agency: 'Uitzendkracht',
  intern: 'Stage',
  volunteer: 'Vrijwilliger',
  contractor: 'Zelfstandige',
}

export const nl = {
  contracts,
  faults,
  fields: {
    name: 'Naam',
    email: 'E-mailadres',
    number: 'Personeelsnummer',
    establishment: 'Vestiging',
    department: 'Afdeling',
    manager: 'Leidinggevende',
    contract: 'Contract',
    language: 'Taal',
    startsOn: 'In dienst',
    endsOn: 'Uit dienst',
    role: 'Rol',
    left: 'Vertrokken op',
  },
  addressChanged: {
    subject: 'Je e-mailadres is gewijzigd',
    greeting: (name: string) => `Dag ${name},`,
    lines: (organisation: string) => [
      `Bij ${organisation} staat nu een ander e-mailadres voor je. De e-mails van Leidraad gaan voortaan daarheen, ook de codes waarmee je je aanmeldt.`,
      'Wist je ervan? Dan hoef je niets te doen.',
    ],
    notYou:
      'Wist je hier niets van? Meld het dan meteen aan wie bij jullie de personeelsgegevens bijhoudt, of aan je leidinggevende.',
  },
  directory: {
    title: 'Mensen',
    lead: 'Iedereen voor wie het beleid geldt. Ook wie geen e-mailadres heeft, hoort erbij.',
    add: 'Iemand toevoegen',
    import: 'Bestand inlezen',
    export: 'Downloaden als CSV',
    fileName: 'mensen',
    empty: 'Hier komen je mensen',
    emptyText:
      'Lees een CSV-bestand in uit je personeelssysteem of uit Excel. Je ziet eerst wat er verandert, en niets gebeurt voordat je ja zegt.',
    search: 'Zoek op naam, e-mailadres of nummer',
    establishment: 'Vestiging',
    department: 'Afdeling',
    who: 'Wie',
    order: 'Volgorde',
    orders: { name: 'Voornaam', familyName: 'Achternaam' },
    all: 'Alle',
    show: 'Filteren',
    clear: 'Alles tonen',
    found: (n: number, shown: string) => (n === 1 ? '1 persoon' : `${shown} mensen`),
    moreThan: (shown: string) => `Meer dan ${shown} mensen`,
    none: 'Niemand gevonden',
    noneText: 'Zoek met minder letters, of kies een andere vestiging of afdeling.',
    first: 'Naar het begin',
    next: 'Volgende namen',
    standing: {
      gone: (day) => `uit dienst sinds ${day}`,
      coming: (day) => `begint op ${day}`,
      leaving: (day) => `vertrekt op ${day}`,
      kept: (day) => `einddatum was ${day}`,
    } satisfies StandingText,
    seen: {
      here: 'Wie hier werkt',
      coming: 'Wie binnen 30 dagen begint',
      leaving: 'Wie binnen 30 dagen vertrekt',
      left: 'Wie vertrokken is',
      all: 'Iedereen',
    } satisfies Record<Filter['who'], string>,
    noMail: 'geen e-mailadres',
  },
  person: {
    details: 'Gegevens',
    none: 'Niet ingevuld',
    noMail: 'Geen. Een eigenaar kan deze persoon een link geven om binnen te komen.',
    access: 'Toegang',
    change: 'Gegevens veranderen',
    changeTitle: (name: string) => `Gegevens van ${name}`,
    addTitle: 'Iemand toevoegen',
    addLead: 'Vul minstens een naam in, en een e-mailadres of een personeelsnummer.',
    emailHint: 'Mag leeg blijven. Dan is een personeelsnummer nodig.',
    numberHint: 'Hieraan herkennen we iemand als je weer een bestand inleest.',
    managerHint:
      'Het e-mailadres, het personeelsnummer of de volledige naam van de leidinggevende.',
    languageHint: 'In deze taal krijgt iemand e-mails en het beleid.',
    startsHint: 'De eerste werkdag. Tot die dag vragen we niets en sturen we geen e-mails.',
    endsHint:
      'De laatste werkdag. Vanaf de dag erna kan deze persoon niet meer binnen, en vragen en sturen we niets meer. Is die dag al voorbij? Dan gebeurt dat zodra je bewaart.',
    choose: 'Kies een vestiging',
    save: 'Bewaren',
    add: 'Toevoegen',
    roles: 'Rollen',
    noRoles: 'Geen bijzondere rol: medewerker.',
    changeRoles: 'Rollen veranderen',
    rolesTitle: (name: string) => `Rollen van ${name}`,
    rolesLead: 'Wat vraag je aan deze persoon? Zonder rol is iemand gewoon medewerker.',
    roleOpensNothing:
      'Deze rol opent nog geen pagina’s. Haal je hem weg, dan kun je hem hier niet opnieuw geven.',
    leave: 'Markeren als vertrokken',
    leaveTitle: 'Weg bij de organisatie',
    leaveText:
      'Wie vertrokken is, kan niet meer binnen en hoeft niets meer te ondertekenen. Wat al ondertekend is, blijft bewaard.',
    standing: {
      gone: (day) => `Uit dienst sinds ${day}.`,
      coming: (day) => `Begint op ${day}. Tot die dag vragen we niets en sturen we geen e-mails.`,
      leaving: (day) =>
        `Vertrekt op ${day}. Vanaf de dag erna kan deze persoon niet meer binnen en krijgt die geen e-mails meer.`,
      kept: (day) =>
        `De einddatum, ${day}, is voorbij. Dit is de laatste eigenaar, en die laten we niet vanzelf vertrekken. Maak iemand anders eigenaar, of verander de datum.`,
    } satisfies StandingText,
    comeBack: 'Weer in dienst',
    history: 'Wat er gebeurde',
    events: {
      'people.person-added': 'Toegevoegd',
      'people.person-changed': 'Gegevens veranderd',
      'people.person-left': 'Uit dienst',
      'people.person-returned': 'Weer in dienst',
      'people.roles-changed': 'Rollen veranderd',
    } satisfies Record<HappenedName, string>,
    flash: {
      added: 'Toegevoegd.',
      changed: 'Bewaard.',
      roles: 'De rollen zijn bewaard.',
      left: 'Gemarkeerd als vertrokken. Wat deze persoon ondertekende, blijft bewaard.',
      returned: 'Weer in dienst.',
      returnedOpen: 'Weer in dienst. De einddatum was voorbij en is weggehaald.',
      ended: 'Bewaard. De einddatum is voorbij, dus deze persoon is nu uit dienst.',
      stillGone: 'Bewaard. Deze persoon blijft uit dienst tot je “Weer in dienst” kiest.',
    },
  },
}
export type Text = typeof nl
