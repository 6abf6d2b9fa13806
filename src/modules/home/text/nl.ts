import { documentNames } from '../../signing/index.ts'

export const nl = {
  home: {
    title: 'Te doen',
    hello: (name: string) => `Dag ${name}`,
    waits: (count: number) =>
      count === 0
        ? 'Er wacht niets op jou.'
        : count === 1
          ? 'Eén ding wacht op jou.'
          : `${count} dingen wachten op jou.`,
    readAndSign: (document: string) => `Lees en onderteken ${document}`,
    facts: (due: string) => `Twee bladzijden · ongeveer 4 minuten · graag voor ${due}`,
    factsLate: 'Twee bladzijden · ongeveer 4 minuten · het mag nog',
    button: 'Lezen en ondertekenen',
    help: 'Hulp',
    read: 'Lees ons beleid',
    readText: 'Afspraken en advies, altijd bij de hand',
    speakers: 'Wie spreekt voor ons?',
    speakersText: 'Woordvoerders en je aanspreekpunt',
    proofs: 'Mijn bewijzen',
    proofsText: 'Wat je ondertekende',
    devices: 'Mijn apparaten',
    devicesText: 'Waar je bent aangemeld',
  },
  overview: {
    title: 'Overzicht',
    hello: (name: string) => `Dag ${name}`,
    lifecycle: 'Levensloop van het beleid',
    waits: 'Wacht op jou',
    nothingWaits: 'Er wacht niets op jou. Mooi.',
    who: 'Wie heeft getekend',
    details: 'Meer hierover',
    noRound: 'Nog geen ronde',
    noRoundText: 'Zodra je mensen vraagt om te ondertekenen, zie je hier hoe het gaat.',
    startRound: 'Ronde starten',
    stations: {
      written: 'Geschreven',
      published: 'Gepubliceerd',
      signed: 'Ondertekend',
      reviewed: 'Herzien',
    },
    questions: (answered: number, all: number) => `${answered} van ${all} vragen`,
    notYet: 'nog niet',
    signedOf: (signed: string, asked: string) => `${signed} van ${asked}`,
    lead: {
      start:
        'Beginnen kan in tien minuten: beantwoord een paar vragen en je hebt een eerste concept.',
      draft: 'Er ligt een concept. Kijk het na en publiceer het.',
      published: (number: number) => `Versie ${number} is gepubliceerd. Laat het nu ondertekenen.`,
      signing: (number: number, due: string) =>
        `Versie ${number} wordt ondertekend, graag voor ${due}.`,
    },
    forecast: (percent: number, due: string) =>
      `Gaat het zo door, dan heeft op ${due} ${percent} % getekend.`,
    byEstablishment: 'Ondertekend per vestiging',
    byDepartment: 'Ondertekend per afdeling',
    curve: 'Ondertekend per dag, tegen de einddatum',
    none: 'Niet ingevuld',
    tasks: {
      interview: {
        title: 'Het interview afmaken',
        text: (open: number) => (open === 1 ? 'Nog één vraag' : `Nog ${open} vragen`),
      },
      profile: {
        title: 'Het concept nakijken',
        text: 'Het profiel van de organisatie is gewijzigd',
      },
      people: { title: 'Mensen toevoegen', text: 'Lees een CSV-bestand in, of voeg ze zelf toe' },
      publish: { title: 'Het beleid publiceren', text: 'Het concept is klaar om vast te zetten' },
      round: {
        title: 'Laten ondertekenen',
        text: 'De nieuwste versie is nog aan niemand voorgelegd',
      },
      mail: {
        title: 'Mail laten versturen',
        text: (count: string) => `${count} mails wachten; er is nog geen mailserver`,
      },
      failed: {
        title: 'Mails nakijken',
        text: (count: string) => `${count} mails zijn niet aangekomen`,
      },
      sign: {
        title: (document: string) => `Zelf ondertekenen: ${document}`,
        text: (due: string) => `graag voor ${due}`,
      },
      secondStep: {
        title: 'Tweede stap bij het inloggen aanzetten',
        text: 'Met een code van je telefoon is je account veilig, ook als iemand je wachtwoord kent',
      },
    },
  },
  documents: documentNames.nl,
}
export type Text = typeof nl
