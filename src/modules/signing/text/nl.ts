import { waysIn } from '../../identity/index.ts'

export const nl = {
  documents: {
    everyone: 'ons socialmediabeleid',
    corporate: 'het beleid voor onze officiële accounts',
  },
  version: (document: string, number: number) =>
    `${document[0]?.toUpperCase()}${document.slice(1)}, versie ${number}`,
  behindLink: (version: string, due: string) =>
    `${version}, ligt voor je klaar om te lezen en te ondertekenen, graag uiterlijk ${due}.`,
  receiptFile: 'bewijs-socialmediabeleid',
  mails: {
    greeting: (name: string) => `Dag ${name},`,
    receipt: {
      subject: (document: string) => `Je bewijs: ${document} ondertekend`,
      lines: (document: string, at: string) => [
        `Dank je wel. Je ondertekende ${document} op ${at}.`,
        'Je bewijs zit als pdf bij deze e-mail. Je vindt het ook altijd terug bij “Mijn bewijzen”.',
      ],
    },
    notYou: 'Is deze e-mail niet voor jou bedoeld? Dan hoef je niets te doen.',
  },
  identifiedBy: waysIn.nl,
  identifiedAt: (by: string, at: string) => `De ondertekenaar kwam binnen ${by}, op ${at}.`,
  addressChanged: (days: number) =>
    days === 0
      ? 'Het e-mailadres van de ondertekenaar was diezelfde dag gewijzigd.'
      : days === 1
        ? 'Het e-mailadres van de ondertekenaar was een dag eerder gewijzigd.'
        : `Het e-mailadres van de ondertekenaar was ${days} dagen eerder gewijzigd.`,
  reading: {
    sign: 'Ondertekenen',
    partsLeft: 'Nog {n} van {total} delen',
    oneLeft: 'Nog één deel',
    finished: 'Je hebt alles gezien',
    signedOn: (at: string) => `Je ondertekende dit op ${at}. Dank je wel.`,
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
    contact: 'Je kunt terecht bij:',
  },
  done: {
    title: 'Dank je wel',
    early: 'Je handtekening is bewaard.',
    late: 'Fijn dat je het alsnog deed. Je handtekening is bewaard.',
    mailed: 'Je bewijs komt ook per e-mail.',
    keepCode:
      'Bewaar je bewijs. Met de QR-code erop en deze code vind je het altijd terug, ook zonder e-mailadres:',
    download: 'Bewijs als pdf',
    home: 'Naar het begin',
    already: 'Je hebt dit al ondertekend. Je handtekening is bewaard. Je hoeft niets meer te doen.',
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
    dueOn: 'Gevraagd uiterlijk op',
    identified: 'Hoe we wisten wie het was',
    html: 'Kenmerk van de tekst (SHA-256)',
    pdf: 'Kenmerk van de pdf (SHA-256)',
    id: 'Nummer van het bewijs',
    falsified: {
      title: 'Dit klopt niet',
      lead: 'Wat hier bewaard is, is niet wat er ondertekend is. Er is iets veranderd buiten Leidraad om. Daarom maken we hiervan geen bewijs.',
      report: (name: string) => `Meld het aan ${name}. Gooi een bewijs dat je al had niet weg.`,
    },
  },
  record: {
    title: 'Dit bewijs staat hier geregistreerd',
    lead: 'Het nummer van dit bewijs hoort bij een handtekening die hier bewaard is, en die niet veranderd is. Meer zeggen we hier niet: wie tekende en wat, is van de ondertekenaar.',
    unknown: 'Dit bewijs kennen we niet',
    unknownLead:
      'Bij dit nummer is hier geen handtekening bewaard. Kijk of het adres helemaal klopt, of vraag het aan wie je het bewijs gaf.',
    mine: 'Is dit jouw bewijs?',
    mineLead: 'Met de code op je bewijs vind je terug wat je las en je bewijs.',
    code: 'Code van je bewijs',
    codeHint: 'Acht tekens, zoals 7KQ4-M2XD.',
    open: 'Terugvinden',
    wrong: 'Deze code hoort niet bij dit bewijs. Typ hem nog eens over.',
    yours: 'Je bewijs en wat je las',
  },
  refused: {
    invalid: 'Er klopt iets niet. Lees de tekst nog eens en probeer het opnieuw.',
    nameMissing: 'Typ je naam om te ondertekenen.',
    nameTooLong: 'Deze naam is te lang. Typ alleen je naam.',
    nameDiffers:
      'Dit lijkt niet op de naam die we van je kennen. Typ je eigen naam. Klopt de naam bij ons niet? Vraag dan je leidinggevende om hem te laten aanpassen.',
    alreadySigned: 'Je hebt dit al ondertekend. Je hoeft niets meer te doen.',
    newerVersion:
      'Er is intussen een nieuwere versie. Deze hoef je niet meer te tekenen. De nieuwe staat bij “Te doen” zodra je die mag lezen.',
    notNeeded: 'Dit hoef je niet meer te ondertekenen.',
    roundClosed: 'Deze ronde is gestopt. Je hoeft niet meer te tekenen.',
    otherText:
      'De tekst die je voor je had, is niet de tekst die nu geldt. Lees hem hieronder nog eens; je naam hebben we laten staan.',
    notIdentified: 'We weten niet zeker wie je bent. Open de link in je e-mail nog eens.',
  },
}
export type Text = typeof nl
