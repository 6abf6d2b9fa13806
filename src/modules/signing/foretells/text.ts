import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  again: (count: number, said: string) =>
    count === 1
      ? '1 persoon die tekende, tekent opnieuw'
      : `${said} mensen die tekenden, tekenen opnieuw`,
  againText: (number: number) =>
    `Het bewijs voor versie ${number} blijft geldig als bewijs voor die versie.`,
  ends: (count: number, said: string) =>
    count === 1 ? '1 open verzoek stopt' : `${said} open verzoeken stoppen`,
  endsText:
    'Wie de link in zo’n e-mail nog opent, leest dat er een nieuwe versie is. De cijfers van die ronde blijven zoals ze zijn.',
  keeps: (count: number, said: string) =>
    count === 1
      ? '1 persoon die tekende, hoeft niets te doen'
      : `${said} mensen die tekenden, hoeven niets te doen`,
  keepsText: 'Hun handtekening blijft gelden voor de tekst die ze tekenden.',
  goesOn: (count: number, said: string) =>
    count === 1 ? '1 open verzoek gaat door' : `${said} open verzoeken gaan door`,
  goesOnText: 'Wie nu tekent, tekent de nieuwe versie.',
}

/** What is said of signatures before a new version is published. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    again: (count, said) =>
      count === 1
        ? '1 personne qui a signé signera à nouveau'
        : `${said} personnes qui ont signé signeront à nouveau`,
    againText: (number) => `La preuve pour la version ${number} reste valable pour cette version.`,
    ends: (count, said) =>
      count === 1 ? '1 demande en cours s’arrête' : `${said} demandes en cours s’arrêtent`,
    endsText:
      'La personne qui ouvre encore le lien d’un de ces e-mails y lit qu’il existe une nouvelle version. Les chiffres de cette campagne restent tels quels.',
    keeps: (count, said) =>
      count === 1
        ? '1 personne qui a signé n’a rien à faire'
        : `${said} personnes qui ont signé n’ont rien à faire`,
    keepsText: 'Leur signature reste valable pour le texte qu’elles ont signé.',
    goesOn: (count, said) =>
      count === 1 ? '1 demande en cours se poursuit' : `${said} demandes en cours se poursuivent`,
    goesOnText: 'Une personne qui signe maintenant signe la nouvelle version.',
  },
  en: {
    again: (count, said) =>
      count === 1
        ? '1 person who signed will sign again'
        : `${said} people who signed will sign again`,
    againText: (number) => `The proof for version ${number} remains valid for that version.`,
    ends: (count, said) => (count === 1 ? '1 open request ends' : `${said} open requests end`),
    endsText:
      'Whoever still opens the link in such an email reads that there is a new version. The figures of that round stay as they are.',
    keeps: (count, said) =>
      count === 1
        ? '1 person who signed need do nothing'
        : `${said} people who signed need do nothing`,
    keepsText: 'Their signature still counts for the text that they signed.',
    goesOn: (count, said) =>
      count === 1 ? '1 open request goes on' : `${said} open requests go on`,
    goesOnText: 'Whoever signs now signs the new version.',
  },
  de: {
    again: (count, said) =>
      count === 1
        ? '1 Person, die unterschrieben hat, unterschreibt erneut'
        : `${said} Personen, die unterschrieben haben, unterschreiben erneut`,
    againText: (number) => `Der Nachweis für Version ${number} bleibt für diese Version gültig.`,
    ends: (count, said) =>
      count === 1 ? '1 offene Anfrage endet' : `${said} offene Anfragen enden`,
    endsText:
      'Wer den Link in so einer E-Mail noch öffnet, liest, dass es eine neue Version gibt. Die Zahlen dieser Runde bleiben, wie sie sind.',
    keeps: (count, said) =>
      count === 1
        ? '1 Person, die unterschrieben hat, braucht nichts zu tun'
        : `${said} Personen, die unterschrieben haben, brauchen nichts zu tun`,
    keepsText: 'Ihre Unterschrift gilt weiterhin für den Text, den sie unterschrieben haben.',
    goesOn: (count, said) =>
      count === 1 ? '1 offene Anfrage läuft weiter' : `${said} offene Anfragen laufen weiter`,
    goesOnText: 'Wer jetzt unterschreibt, unterschreibt die neue Version.',
  },
}
