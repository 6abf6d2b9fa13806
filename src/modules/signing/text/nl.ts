import { waysIn } from '../../identity/index.ts'

export const nl = {
  documents: {
    everyone: 'ons socialmediabeleid',
    corporate: 'het beleid voor onze officiële accounts',
  },
  receiptFile: 'bewijs-socialmediabeleid',
  mails: {
    greeting: (name: string) => `Dag ${name},`,
    invitation: {
      subject: (document: string) => `Lees en onderteken ${document}`,
      lines: (document: string, due: string) => [
        `Hier is ${document}: afspraken en advies waarmee je met een gerust hart kunt posten. Lezen duurt ongeveer vier minuten.`,
        `Wil je het lezen en ondertekenen voor ${due}? Heb je er een vraag over, stel die dan gerust.`,
      ],
      button: 'Lezen en ondertekenen',
    },
    reminder: {
      subject: (document: string) => `Nog even: ${document}`,
      lines: (document: string, due: string) => [
        `Je hebt ${document} nog niet ondertekend. Het kan op je telefoon en duurt maar even. We vroegen het voor ${due}; later mag ook nog.`,
      ],
      button: 'Lezen en ondertekenen',
    },
    receipt: {
      subject: (document: string) => `Je bewijs: ${document} ondertekend`,
      lines: (document: string, at: string) => [
        `Dank je wel. Je ondertekende ${document} op ${at}.`,
        'Je bewijs zit als pdf bij deze mail. Je vindt het ook altijd terug bij “Mijn bewijzen”.',
      ],
    },
    personalLink: 'Deze link is persoonlijk en werkt zonder wachtwoord. Stuur hem niet door.',
    notYou: 'Is deze mail niet voor jou bedoeld? Dan hoef je niets te doen.',
  },
  identifiedBy: waysIn.nl,
  identifiedAt: (by: string, at: string) => `De ondertekenaar kwam binnen ${by}, op ${at}.`,
  addressChanged: (days: number) =>
    days === 0
      ? 'Het mailadres van de ondertekenaar was diezelfde dag gewijzigd.'
      : days === 1
        ? 'Het mailadres van de ondertekenaar was een dag eerder gewijzigd.'
        : `Het mailadres van de ondertekenaar was ${days} dagen eerder gewijzigd.`,
  reading: {
    sign: 'Ondertekenen',
    partsLeft: 'Nog {n} van {total} delen',
    oneLeft: 'Nog één deel',
    finished: 'Je hebt alles gezien',
    signedOn: (at: string) => `Je ondertekende dit op ${at}. Dank je wel.`,
    otherLanguage: 'Lees het in',
  },
  signing: {
    title: 'Ondertekenen',
    back: 'Terug naar de tekst',
    meaning: (document: string, number: number) =>
      `Met je naam zeg je: ik heb ${document}, versie ${number}, gelezen en ik weet welke afspraken gelden. Het advies is advies.`,
    recorded:
      'We bewaren je naam en personeelsnummer, het tijdstip, welke versie en taal je las, en hoe je binnenkwam. Je krijgt een bewijs.',
    name: 'Je naam',
    nameHint: (name: string) => `Typ je naam, zoals ${name}.`,
    button: 'Ik onderteken',
    question:
      'Snap je iets niet of ben je het er niet mee eens? Bespreek het eerst. Je hoeft nu niet te tekenen.',
    contact: (name: string) => `Je kunt terecht bij ${name}.`,
  },
  done: {
    title: 'Dank je wel',
    early: 'Je handtekening is bewaard.',
    late: 'Fijn dat je het alsnog deed. Je handtekening is bewaard.',
    mailed: 'Je bewijs komt ook per mail.',
    download: 'Bewijs als pdf',
    home: 'Naar het begin',
    already:
      'Je had dit al ondertekend. Je handtekening staat er goed in; je hoeft niets meer te doen.',
  },
  proofs: {
    title: 'Mijn bewijzen',
    intro: 'Alles wat je hebt ondertekend. Je kunt elk bewijs altijd opnieuw downloaden.',
    empty: 'Je hebt nog niets ondertekend. Zodra je dat doet, vind je hier je bewijs.',
    version: (number: number) => `versie ${number}`,
    signedOn: (at: string) => `Ondertekend op ${at}`,
    receipt: 'Bewijs (pdf)',
    document: 'Wat je las (pdf)',
  },
  proof: {
    title: 'Dit bewijs klopt',
    lead: 'Zo staat het vast. Vergelijk het met het bewijs dat je in handen hebt.',
    person: 'Ondertekend door',
    number: 'Personeelsnummer',
    typed: 'Getypt als handtekening',
    document: 'Document',
    language: 'Gelezen in',
    signedAt: 'Ondertekend op',
    dueOn: 'Gevraagd voor',
    identified: 'Hoe we wisten wie het was',
    html: 'Vingerafdruk van de tekst (SHA-256)',
    pdf: 'Vingerafdruk van de pdf (SHA-256)',
    id: 'Nummer van het bewijs',
    falsified: {
      title: 'Dit klopt niet',
      lead: 'Wat hier bewaard is, is niet wat er ondertekend is. Er is iets veranderd buiten Leidraad om. Daarom maken we hiervan geen bewijs.',
      report: (name: string) => `Meld het aan ${name}. Gooi een bewijs dat je al had niet weg.`,
    },
  },
  handed: {
    refused: {
      noHanding:
        'Wie een mailadres heeft, krijgt de link daar. En wie al tekende of niet meer gevraagd is, heeft geen link nodig.',
      invalid: 'Hier klopt iets niet. Kijk dit nog eens na.',
    },
    make: 'Link geven',
    title: (name: string) => `Link voor ${name}`,
    lead: 'Laat de code scannen met een telefoon, of geef de link door. De link is persoonlijk en werkt zonder wachtwoord tot 60 dagen na vandaag.',
    recorded: 'Bij de handtekening komt te staan dat een beheerder de link gaf.',
    qr: 'Code om te scannen',
    back: 'Terug naar de lijst',
  },
  rounds: {
    title: 'Ondertekening',
    lead: 'Wie is gevraagd om te ondertekenen, en wie deed dat al.',
    open: 'Nieuwe ronde starten',
    empty: 'Er loopt nog geen ronde',
    emptyText:
      'Met een ronde vraag je mensen om het beleid te lezen en te ondertekenen. Eerst publiceer je een versie, dan kies je voor wie de ronde is.',
    what: 'Wat',
    whom: 'Voor wie',
    due: 'Graag voor',
    signed: 'Ondertekend',
    superseded: 'vervangen door een nieuwe versie',
    name: (document: string, number: number) =>
      `${document[0]?.toUpperCase()}${document.slice(1)}, versie ${number}`,
    of: (signed: string, asked: string) => `${signed} van ${asked}`,
    audience: {
      all: 'Iedereen',
      establishment: 'Per vestiging',
      department: 'Per afdeling',
      role: 'Per rol',
      people: 'Gekozen mensen',
    },
    progress: (signed: string, asked: string, due: string) =>
      `${signed} van ${asked} hebben ondertekend. Gevraagd voor ${due}.`,
    who: 'Wie heeft getekend',
    curve: 'Ondertekend, per dag',
    byEstablishment: 'Per vestiging',
    byDepartment: 'Per afdeling',
    establishment: 'Vestiging',
    department: 'Afdeling',
    none: 'Niet ingevuld',
    show: 'Toon',
    everyone: 'Iedereen',
    notYet: 'Wie nog niet tekende',
    done: 'Wie getekend heeft',
    filter: 'Toon',
    person: 'Naam',
    number: 'Personeelsnummer',
    language: 'Taal',
    state: 'Stand',
    signedAt: 'Ondertekend op',
    late: 'Na de datum',
    signedOn: (at: string) => `getekend op ${at}`,
    dueOn: (day: string) => `graag voor ${day}`,
    more: 'Volgende namen',
    opened: (asked: string, invited: string) =>
      `De ronde is gestart. Gevraagd: ${asked}. Uitnodigingen per mail: ${invited}.`,
    closing: {
      title: 'Deze ronde stoppen',
      text: 'Wie nog niet getekend heeft, hoeft dat dan niet meer en krijgt geen herinnering. Wat getekend is, blijft staan.',
      button: 'Stop de ronde',
      closed: (at: string) => `gestopt op ${at}`,
    },
    fileName: 'ondertekening',
  },
  newRound: {
    title: 'Nieuwe ronde',
    lead: 'Iedereen die je kiest, krijgt een vriendelijke mail met een persoonlijke link. Wie geen mailadres heeft, geef je zelf een link: die maak je in de lijst van de ronde.',
    mailWaits:
      'Er is nog geen mailserver ingesteld. De uitnodigingen wachten bij “Uitgaande mail”; daar kun je ze lezen en doorgeven.',
    publication: 'Wat laat je ondertekenen?',
    audience: 'Voor wie?',
    all: 'Iedereen',
    allHint: 'Ook wie later in dienst komt',
    establishment: 'Bepaalde vestigingen',
    department: 'Bepaalde afdelingen',
    role: 'Mensen met een bepaalde rol',
    people: 'Mensen die ik zelf noem',
    whichEstablishments: 'Welke vestigingen?',
    whichDepartments: 'Welke afdelingen?',
    whichRoles: 'Welke rollen?',
    whichPeople: 'Wie?',
    whichPeopleHint: 'Eén mailadres of personeelsnummer per regel.',
    dueOn: 'Graag ondertekend voor',
    dueOnHint: 'Twee weken is gebruikelijk. We herinneren vriendelijk, alleen op werkdagen.',
    joinerDays: 'Dagen voor wie later begint',
    joinerDaysHint: 'Zoveel dagen na de eerste werkdag.',
    button: 'Start de ronde',
    nothingPublished: 'Er is nog niets gepubliceerd. Publiceer eerst een versie.',
    faults: {
      invalid: 'Hier klopt iets niet. Kijk dit nog eens na.',
      publicationMissing: 'Kies wat je laat ondertekenen.',
      audienceMissing: 'Kies voor wie de ronde is.',
      audienceEmpty:
        'Je koos een groep, maar nog niet welke. Kruis er minstens één aan, of noem de mensen.',
      dueOnMissing: 'Kies een datum.',
      dueOnYear: 'Het jaar moet tussen 1900 en 2100 liggen. Controleer de datum.',
      dueOnPassed: 'Deze datum is voorbij. Kies vandaag of later.',
      joinerDaysRange: 'Vul een aantal dagen in van 1 tot en met 180.',
      roundSuperseded: 'Van dit beleid is intussen een nieuwere versie. Kies die.',
      peopleUnknown: ({ names }: Readonly<Record<string, unknown>>) =>
        `Deze kennen we niet: ${names}. Kijk ze na, of voeg de mensen eerst toe.`,
    },
  },
  refused: {
    invalid: 'Er klopt iets niet. Lees de tekst nog eens en probeer het opnieuw.',
    nameMissing: 'Typ je naam om te ondertekenen.',
    nameTooLong: 'Deze naam is te lang. Typ alleen je naam.',
    nameDiffers:
      'Dit lijkt niet op de naam die we van je kennen. Typ je eigen naam. Klopt de naam bij ons niet? Vraag dan je leidinggevende om hem te laten aanpassen.',
    alreadySigned: 'Je had dit al ondertekend. Je hoeft niets meer te doen.',
    newerVersion:
      'Er is intussen een nieuwere versie. Deze hoef je niet meer te tekenen. De nieuwe staat bij “Te doen” zodra je die mag lezen.',
    roundClosed: 'Deze ronde is gestopt. Je hoeft niet meer te tekenen.',
    otherText:
      'De tekst die je voor je had, is niet de tekst die nu geldt. Lees hem hieronder nog eens; je naam hebben we laten staan.',
    notIdentified: 'We weten niet zeker wie je bent. Open de link in je mail nog eens.',
  },
}
export type Text = typeof nl
