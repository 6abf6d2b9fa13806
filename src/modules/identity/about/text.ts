import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  access: 'Toegang',
  password:
    'Er is een wachtwoord. Het staat nergens zelf, alleen een kenmerk waaraan we het herkennen.',
  handedPassword: 'Dat wachtwoord begon met een code die een beheerder gaf.',
  noPassword: 'Er is geen wachtwoord.',
  secondStep: {
    on: 'De tweede stap staat aan.',
    begun: 'De tweede stap is begonnen, maar staat nog niet aan.',
    off: 'De tweede stap staat uit.',
  },
  codesLeft: (count: string) => `Herstelcodes die nog werken: ${count}.`,
  devices: 'Apparaten',
  device: (device: string, by: string, since: string, seen: string) =>
    `${device}: aangemeld ${by}, op ${since}. Laatst gezien op ${seen}.`,
  links: 'Persoonlijke links',
  link: (at: string, until: string) => `Gemaakt op ${at}, werkt tot ${until}.`,
  handedLink: (at: string, until: string) =>
    `Gemaakt op ${at} voor een beheerder die de link gaf, werkt tot ${until}.`,
  usedLink: (at: string) => `Gebruikt op ${at}.`,
  tries: 'Begonnen met aanmelden',
  tried: (at: string, wrong: string) => `Begonnen op ${at}, verkeerde codes: ${wrong}.`,
  triedOn: (day: string, count: string) => `Pogingen op ${day} die op niets uitliepen: ${count}.`,
  known: 'Apparaten die we kennen',
  knownDevice: (device: string, since: string, seen: string) =>
    `${device}: hier meldde deze persoon zich aan, voor het eerst op ${since}, het laatst op ${seen}. Pogingen van anderen houden dit apparaat niet tegen.`,
}

/** How somebody comes in, told to them. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    access: 'Accès',
    password:
      'Il y a un mot de passe. Il n’est conservé nulle part, seule une empreinte permet de le reconnaître.',
    handedPassword: 'Ce mot de passe a commencé par un code remis par un administrateur.',
    noPassword: 'Il n’y a pas de mot de passe.',
    secondStep: {
      on: 'La deuxième étape est activée.',
      begun: 'La deuxième étape a été commencée, mais n’est pas encore activée.',
      off: 'La deuxième étape est désactivée.',
    },
    codesLeft: (count) => `Codes de secours encore valables : ${count}.`,
    devices: 'Appareils',
    device: (device, by, since, seen) =>
      `${device} : session ouverte ${by}, le ${since}. Vu pour la dernière fois le ${seen}.`,
    links: 'Liens personnels',
    link: (at, until) => `Créé le ${at}, fonctionne jusqu’au ${until}.`,
    handedLink: (at, until) =>
      `Créé le ${at} pour un administrateur qui a remis le lien, fonctionne jusqu’au ${until}.`,
    usedLink: (at) => `Utilisé le ${at}.`,
    tries: 'Connexions commencées',
    triedOn: (day, count) => `Tentatives sans suite le ${day} : ${count}.`,
    known: 'Appareils reconnus',
    knownDevice: (device, since, seen) =>
      `${device} : cette personne s’y est connectée, la première fois le ${since}, la dernière le ${seen}. Les tentatives d’autrui ne bloquent pas cet appareil.`,
    tried: (at, wrong) => `Commencée le ${at}, codes erronés : ${wrong}.`,
  },
  en: {
    access: 'Access',
    password:
      'There is a password. It is kept nowhere itself; we keep only a fingerprint by which we recognise it.',
    handedPassword: 'That password began with a code handed over by an administrator.',
    noPassword: 'There is no password.',
    secondStep: {
      on: 'The second step is on.',
      begun: 'The second step has been begun, but is not on yet.',
      off: 'The second step is off.',
    },
    codesLeft: (count) => `Recovery codes that still work: ${count}.`,
    devices: 'Devices',
    device: (device, by, since, seen) =>
      `${device}: signed in ${by}, on ${since}. Last seen on ${seen}.`,
    links: 'Personal links',
    link: (at, until) => `Made on ${at}, works until ${until}.`,
    handedLink: (at, until) =>
      `Made on ${at} for an administrator who handed it over, works until ${until}.`,
    usedLink: (at) => `Used on ${at}.`,
    tries: 'Begun to sign in',
    triedOn: (day, count) => `Tries on ${day} that came to nothing: ${count}.`,
    known: 'Devices we know',
    knownDevice: (device, since, seen) =>
      `${device}: this person signed in here, first on ${since}, last on ${seen}. What others try does not hold this device up.`,
    tried: (at, wrong) => `Begun on ${at}, wrong codes: ${wrong}.`,
  },
  de: {
    access: 'Zugang',
    password:
      'Es gibt ein Passwort. Es selbst steht nirgends, nur ein Fingerabdruck, an dem wir es erkennen.',
    handedPassword: 'Dieses Passwort begann mit einem Code, den die Administration übergab.',
    noPassword: 'Es gibt kein Passwort.',
    secondStep: {
      on: 'Der zweite Schritt ist eingeschaltet.',
      begun: 'Der zweite Schritt wurde begonnen, ist aber noch nicht eingeschaltet.',
      off: 'Der zweite Schritt ist ausgeschaltet.',
    },
    codesLeft: (count) => `Ersatzcodes, die noch gelten: ${count}.`,
    devices: 'Geräte',
    device: (device, by, since, seen) =>
      `${device}: angemeldet ${by}, am ${since}. Zuletzt gesehen am ${seen}.`,
    links: 'Persönliche Links',
    link: (at, until) => `Erstellt am ${at}, gilt bis ${until}.`,
    handedLink: (at, until) =>
      `Erstellt am ${at} für die Administration, die ihn übergab, gilt bis ${until}.`,
    usedLink: (at) => `Benutzt am ${at}.`,
    tries: 'Begonnene Anmeldungen',
    triedOn: (day, count) => `Versuche am ${day}, aus denen nichts wurde: ${count}.`,
    known: 'Bekannte Geräte',
    knownDevice: (device, since, seen) =>
      `${device}: Hier hat sich diese Person angemeldet, zuerst am ${since}, zuletzt am ${seen}. Versuche anderer halten dieses Gerät nicht auf.`,
    tried: (at, wrong) => `Begonnen am ${at}, falsche Codes: ${wrong}.`,
  },
}
