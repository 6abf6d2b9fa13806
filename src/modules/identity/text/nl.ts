export const nl = {
  signIn: {
    title: 'Aanmelden',
    lead: 'Vul je e-mailadres in. Je krijgt een e-mail met een code en een knop. Een wachtwoord is niet nodig.',
    leadNoServer:
      'Vul je e-mailadres in. Leidraad kan hier nog geen e-mails sturen: vraag de code aan wie Leidraad bij jullie beheert.',
    email: 'Je e-mailadres',
    emailHint: 'Het adres dat je organisatie van je kent.',
    button: 'Stuur me een code',
    withPassword: 'Aanmelden met een wachtwoord',
    noMail:
      'Heb je geen e-mailadres bij je organisatie? Vraag dan om een link aan wie het beleid bij jullie beheert. Heb je al getekend? Scan dan de QR-code op je bewijs.',
    already: (name: string) => `Je bent aangemeld als ${name}.`,
    goOn: 'Ga verder',
    signedOut: 'Je bent afgemeld. Tot de volgende keer.',
    stay: 'Blijf aangemeld op dit apparaat',
  },
  code: {
    title: 'Kijk in je e-mails',
    lead: 'We stuurden een code als dit adres bij ons bekend is. Meestal is hij er binnen een minuut. Kijk ook bij je ongewenste e-mails.',
    code: 'De code uit de e-mail',
    button: 'Verder',
    again: 'Vraag een nieuwe code',
    later: (minutes: number) =>
      minutes === 1
        ? 'Voor dit adres werd net al een code gevraagd. Is het adres bij ons bekend, dan komt de volgende e-mail over een minuut. Laat deze pagina open.'
        : `Voor dit adres werd net al een code gevraagd. Is het adres bij ons bekend, dan komt de volgende e-mail over ${minutes} minuten. Laat deze pagina open.`,
    noServerTitle: 'Vraag je code',
    noServer:
      'Leidraad kan hier nog geen e-mails sturen. Vraag je code aan wie Leidraad bij jullie beheert, en laat deze pagina open.',
    noServerOwner: 'Beheer je Leidraad zelf? Met deze opdracht op de server krijg je een link:',
  },
  password: {
    title: 'Aanmelden met een wachtwoord',
    lead: 'Dit is de ingang voor wie met Leidraad werkt. Kom je alleen lezen of ondertekenen? Dan heb je genoeg aan een code.',
    email: 'Je e-mailadres',
    password: 'Je wachtwoord',
    button: 'Aanmelden',
    withCode: 'Aanmelden met een code',
    forgotten: 'Wachtwoord vergeten, of nog geen wachtwoord?',
    forgottenHow: 'Vraag een code. Daarna kies je een nieuw wachtwoord.',
  },
  secondStep: {
    title: 'Nog één stap',
    code: 'De code uit je app',
    hint: 'Zes cijfers. Heb je je telefoon niet bij je? Typ dan een van je herstelcodes.',
    button: 'Verder',
    again: 'Begin opnieuw',
  },
  proof: {
    title: 'Ben jij het nog?',
    lead: 'Voor deze stap vragen we je wachtwoord nog eens. Wat je al invulde, blijft bewaard.',
    leadCode: 'Voor deze stap vragen we een code uit je app. Wat je al invulde, blijft bewaard.',
    button: 'Verder',
  },
  link: {
    title: 'Welkom',
    from: (organisation: string) => `Deze link is van ${organisation}, en alleen voor jou.`,
    toOpen: 'Je gaat verder met de pagina waar je e-mail over ging.',
    button: 'Verder',
    notYou: 'Is deze link niet voor jou? Er is nog niets gebeurd.',
    notMine: 'Deze link is niet voor mij',
    notMineLead:
      'Kwam je hier met een link die voor iemand anders is? Dan beëindigen we die, voor iedereen.',
    notMineSure: 'Deze link was niet voor mij bedoeld',
    notMineEnd: 'Beëindig de link',
    notMineUnsure: 'Zet eerst het vinkje. Dan weten we dat een mens het zegt.',
    disownedTitle: 'Bedankt dat je het zegt',
    disowned:
      'Deze link werkt niet meer, voor niemand. We laten het weten aan de persoon voor wie hij was. Meer hoef je niet te doen.',
    otherTitle: 'Verder met deze link?',
    other: (current: string) =>
      `Op dit apparaat is ${current} nu aangemeld. Deze link is voor iemand anders. Ga je verder, dan wordt ${current} hier afgemeld.`,
    stay: (current: string) => `Blijf ${current}`,
  },
  linkOver: {
    title: 'Deze link werkt niet meer',
    lead: 'Links in onze e-mails werken maar een tijd, en sommige maar één keer. Dat is veiliger. Vul je e-mailadres in, dan krijg je meteen een nieuwe. Staat er nog een pagina open waar je een code vroeg? Typ dan daar de code uit de e-mail; die werkt nog.',
  },
  tooOften: {
    title: 'Even wachten',
    lead: (minutes: number) =>
      minutes === 1
        ? 'Dat waren te veel pogingen kort na elkaar. Over een minuut kan het weer.'
        : `Dat waren te veel pogingen kort na elkaar. Over ${minutes} minuten kan het weer.`,
    leadHours: (hours: number) =>
      hours === 1
        ? 'Dat waren vandaag te veel pogingen. Over een uur kan het weer.'
        : `Dat waren vandaag te veel pogingen. Over ${hours} uur kan het weer.`,
    mails: 'Kreeg je al een e-mail van ons? De knop in die e-mail werkt een kwartier lang.',
    back: 'Terug naar aanmelden',
  },
  security: {
    title: 'Jouw toegang',
    lead: 'Hier regel je hoe je binnenkomt.',
    password: 'Wachtwoord',
    hasPassword: 'Je hebt een wachtwoord.',
    noPassword:
      'Je hebt nog geen wachtwoord. Je hebt er een nodig om voor je organisatie met Leidraad te werken.',
    choose: 'Kies een wachtwoord',
    change: 'Wijzig je wachtwoord',
    secondStep: 'Tweede stap',
    isOn: 'Staat aan. Na je wachtwoord vragen we een code uit je app.',
    isOff: 'Staat uit. Met een tweede stap kan niemand binnen met alleen je wachtwoord.',
    needsPassword: 'Meld je aan met je wachtwoord om de tweede stap te regelen.',
    recovery: 'Herstelcodes',
    codesLeft: (count: number) =>
      count === 0
        ? 'Je hebt geen herstelcodes meer. Maak nieuwe.'
        : count === 1
          ? 'Je hebt nog één herstelcode.'
          : `Je hebt nog ${count} herstelcodes.`,
    short: {
      change: 'Wijzigen',
      choose: 'Kiezen',
      turnOn: 'Aanzetten',
      turnOff: 'Uitzetten',
      renew: 'Nieuwe codes',
      view: 'Bekijken',
      signIn: 'Aanmelden',
    },
    devices: 'Je apparaten',
    devicesText: 'Bekijk waar je bent aangemeld, en meld je er af.',
    notMine: 'Ben jij dit niet?',
    notMineText: 'Kwam je hier met een link die voor iemand anders is? Dan beëindigen we die link.',
    notMineButton: 'Dit ben ik niet',
    done: {
      password: 'Je wachtwoord is bewaard. Op je andere apparaten ben je afgemeld.',
      'second-step-off': 'De tweede stap staat uit.',
    },
  },
  choose: {
    title: 'Kies een wachtwoord',
    current: 'Je wachtwoord van nu',
    password: 'Je nieuwe wachtwoord',
    hint: 'Minstens 12 tekens. Een paar woorden achter elkaar is sterk, en goed te onthouden.',
    fresh:
      'Je hebt net met een code laten zien wie je bent. Je oude wachtwoord hebben we daarom niet nodig.',
    button: 'Bewaar wachtwoord',
    after: 'Op je andere apparaten word je afgemeld.',
    none: 'Om een wachtwoord te kiezen, moeten we zeker weten dat jij het bent. Vraag daarom eerst een code per e-mail.',
    ask: 'Vraag een code',
  },
  setUp: {
    title: 'Zet de tweede stap aan',
    lead: 'Je hebt een app nodig die codes maakt, zoals de wachtwoordapp van je telefoon.',
    begin: 'Begin',
    scan: 'Scan deze code met je app.',
    picture: 'QR-code voor je app',
    type: 'Lukt dat niet? Typ dan deze sleutel in je app:',
    code: 'Typ de zes cijfers die je app nu laat zien',
    button: 'Aanzetten',
    another: 'Maak een andere code',
  },
  turnOff: {
    title: 'Zet de tweede stap uit',
    lead: 'Daarna kom je binnen met alleen je wachtwoord. Typ een code uit je app, of een herstelcode.',
    code: 'Code',
    button: 'Uitzetten',
  },
  recovery: {
    title: 'Maak nieuwe herstelcodes',
    lead: 'Je oude herstelcodes werken daarna niet meer. Typ een code uit je app.',
    code: 'De code uit je app',
    button: 'Maak nieuwe codes',
    shownTitle: 'Je herstelcodes',
    shown:
      'Bewaar deze codes op een veilige plek, niet op je telefoon. Met elke code kun je één keer binnen als je app er niet is. We laten ze maar één keer zien.',
    isOn: 'De tweede stap staat aan.',
    download: 'Bewaar als tekst',
    file: 'herstelcodes',
    fileHead: (organisation: string) => `Herstelcodes voor Leidraad, ${organisation}`,
    goOn: 'Ik heb ze bewaard',
  },
  devices: {
    title: 'Je apparaten',
    lead: 'Hier ben je nu aangemeld. Herken je er een niet? Meld die dan af.',
    onlyThis:
      'Je kwam binnen met een link. Daarom zie je hier alleen dit apparaat. Meld je aan met een code om alles te zien.',
    on: (browser: string, system: string) =>
      browser && system ? `${browser} op ${system}` : browser || system || 'Onbekend apparaat',
    since: (first: string, last: string) => `Aangemeld op ${first}. Laatst gezien op ${last}.`,
    this: 'Dit apparaat',
    end: 'Afmelden',
    endLabel: (device: string) => `${device} afmelden`,
    endOthers: 'Meld alle andere apparaten af',
    done: {
      ended: 'Dat apparaat is afgemeld.',
      others: 'Je andere apparaten zijn afgemeld.',
    },
  },
  mails: {
    greeting: (firstName: string) => `Dag ${firstName},`,
    signIn: {
      subject: (organisation: string, code: string) => `${code} is je code voor ${organisation}`,
      lines: [
        'Typ deze code op het scherm waar je hem vroeg. Of gebruik de knop; die werkt ook op een ander apparaat.',
      ],
      button: 'Aanmelden',
      footnotes: [
        'De code en de knop werken één keer, een kwartier lang. Geef de code aan niemand, ook niet aan een collega.',
        'Vroeg je dit niet? Dan hoef je niets te doen.',
      ],
    },
    passwordChanged: {
      subject: 'Je wachtwoord is gewijzigd',
      lines: [
        'Je wachtwoord voor Leidraad is net gewijzigd. Op je andere apparaten ben je afgemeld.',
      ],
    },
    secondStepOff: {
      subject: 'De tweede stap staat uit',
      lines: [
        'De tweede stap bij het aanmelden is net uitgezet. Je komt nu binnen met alleen je wachtwoord.',
      ],
    },
    linkDisowned: {
      subject: 'Een link voor jou werkt niet meer',
      lines: [
        'Iemand opende een link die voor jou was, en zei dat hij niet voor hem of haar is. Die link werkt niet meer. Vraag gerust een nieuwe: meld je aan met je e-mailadres.',
      ],
    },
    warningFootnote:
      'Was jij dit niet? Vraag een code, kies een nieuw wachtwoord en vertel het aan je beheerder.',
  },
  wrong: {
    emailMissing: 'Vul je e-mailadres in.',
    emailWrong: 'Dit is geen volledig e-mailadres. Een adres ziet er zo uit: naam@voorbeeld.nl.',
    codeMissing: 'Typ de code.',
    codeWrong: 'Deze code klopt niet, of is al gebruikt. Kijk nog eens, of wacht op de volgende.',
    mailCodeWrong:
      'Deze code klopt niet. Kijk nog eens in de nieuwste e-mail die je van ons kreeg.',
    askAgain: 'Deze code werkt niet meer. Vraag een nieuwe.',
    startAgain: 'Dit duurde te lang, of er is te vaak een verkeerde code getypt. Begin opnieuw.',
    notRecognised: 'Dit adres en wachtwoord horen niet bij elkaar. Controleer ze allebei.',
    passwordMissing: 'Typ je wachtwoord.',
    proofMissing: 'Vul dit nog in.',
    proofWrong: 'Dat klopt niet. Probeer het nog eens.',
    currentWrong: 'Dit is niet je wachtwoord van nu.',
    passwordShort: 'Dit wachtwoord is te kort. Gebruik minstens 12 tekens.',
    passwordLong: 'Dit wachtwoord is te lang. Houd het onder de 200 tekens.',
    passwordSimple:
      'Dit wachtwoord is makkelijk te raden. Kies een paar woorden die je niet vaak bij elkaar ziet.',
    passwordPersonal:
      'In dit wachtwoord staat je naam, je adres of de naam van je organisatie. Dat raadt een ander als eerste.',
    signInAgain: 'Vraag eerst een code per e-mail, dan kun je een wachtwoord kiezen.',
    alreadyOn: 'De tweede stap staat al aan.',
    notBegun: 'Scan eerst de code met je app.',
    linkOver: 'Deze link werkt niet meer. Vraag een nieuwe.',
    someoneElse:
      'Op dit apparaat is iemand anders aangemeld. Kies eerst of je verdergaat als de persoon van deze link.',
    invalid: 'Dit konden we niet lezen. Kijk het na en probeer het nog eens.',
  },
}
export type Text = typeof nl
