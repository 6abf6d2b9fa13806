import type { Text } from './nl.ts'

export const de: Text = {
  window: (address) =>
    `Leidraad ist bereit. Öffnen Sie diesen Link, um zu beginnen. Er funktioniert einmal, geben Sie ihn also nicht weiter:\n\n  ${address}`,
  title: 'Willkommen bei Leidraad',
  lead: 'Mit Leidraad vereinbaren Sie gemeinsam, wie Sie mit sozialen Medien umgehen. Zuerst lernen wir Sie kennen. Das dauert eine Minute.',
  you: 'Sie',
  name: 'Ihr Name',
  email: 'Ihre E-Mail-Adresse bei der Arbeit',
  emailHint: 'Damit melden Sie sich an.',
  password: 'Wählen Sie ein Passwort',
  passwordHint:
    'Mindestens 12 Zeichen. Vier Wörter, die selten zusammen vorkommen, merkt man sich leicht.',
  organisation: 'Ihre Organisation',
  organisationName: 'Name der Organisation',
  languages: 'In welchen Sprachen arbeiten Sie?',
  languagesHint:
    'Die Richtlinie erscheint in jeder Sprache, die Sie wählen. Das können Sie später ändern.',
  start: 'Beginnen',
  next: 'Danach folgen Logo, Werte und Standorte, und dann schreiben wir gemeinsam Ihre Richtlinie. Sie können jederzeit aufhören und später weitermachen.',
  overTitle: 'Dieser Link funktioniert nicht mehr',
  over: 'Er wurde schon benutzt, ist zu alt, oder ein neuer hat ihn ersetzt. Starten Sie Leidraad auf dem Server neu: Im Fenster erscheint dann ein neuer Link.',
  faults: {
    personMissing: 'Geben Sie Ihren Namen ein.',
    emailInvalid: 'Diese E-Mail-Adresse ist unvollständig. Sie sieht aus wie name@organisation.be.',
    organisationMissing: 'Geben Sie den Namen der Organisation ein.',
    languageMissing: 'Wählen Sie mindestens eine Sprache.',
    passwordMissing: 'Wählen Sie ein Passwort.',
    passwordShort: 'Dieses Passwort ist zu kurz. Nehmen Sie mindestens 12 Zeichen.',
    passwordLong: 'Dieses Passwort ist zu lang. Bleiben Sie unter 200 Zeichen.',
    passwordSimple:
      'Dieses Passwort ist leicht zu erraten. Nehmen Sie ein paar Wörter, die selten zusammen vorkommen.',
    passwordPersonal:
      'Dieses Passwort enthält Ihren Namen, Ihre Adresse oder den Namen Ihrer Organisation. Das probieren andere zuerst.',
    tooLong: 'Das ist zu lang. Bitte kürzen.',
    invalid: 'Das stimmt so nicht. Bitte prüfen.',
  },
}
