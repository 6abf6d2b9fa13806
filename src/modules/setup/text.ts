import type { InEveryLanguage } from '../../platform/locale.ts'

const nl = {
  /** In the window of whoever started the server. */
  window: (address: string) =>
    `Leidraad staat klaar. Open deze link om te beginnen. Hij werkt één keer, dus deel hem met niemand:\n\n  ${address}`,
  title: 'Welkom bij Leidraad',
  lead: 'Hiermee maak je samen afspraken over sociale media. Eerst maken we kennis. Dat duurt een minuut.',
  you: 'Jij',
  name: 'Je naam',
  email: 'Je e-mailadres op het werk',
  emailHint: 'Hiermee meld je je aan.',
  password: 'Kies een wachtwoord',
  passwordHint:
    'Minstens 12 tekens. Een zinnetje van vier woorden die je zelden samen ziet, onthoud je goed.',
  organisation: 'Je organisatie',
  organisationName: 'Naam van de organisatie',
  organisationHint: 'Zoals jullie mensen hem kennen, dus zonder bv of vzw.',
  languages: 'In welke talen werken jullie?',
  languagesHint: 'Het beleid komt in elke taal die je kiest. Dit kun je later aanpassen.',
  start: 'Begin',
  next: 'Hierna stel je het logo, de waarden en de vestigingen in. Daarna maken we samen jullie beleid. Je kunt altijd stoppen en later verder gaan.',
  overTitle: 'Deze link werkt niet meer',
  over: 'Hij is al gebruikt, te oud, of er is intussen een nieuwe gemaakt. Start Leidraad opnieuw op de server: in het venster verschijnt dan een nieuwe link.',
  faults: {
    personMissing: 'Vul je naam in.',
    emailInvalid: 'Dit is geen volledig e-mailadres. Een adres ziet er zo uit: naam@voorbeeld.nl.',
    organisationMissing: 'Vul de naam van de organisatie in.',
    languageMissing: 'Kies minstens één taal.',
    passwordMissing: 'Kies een wachtwoord.',
    passwordShort: 'Dit wachtwoord is te kort. Gebruik minstens 12 tekens.',
    passwordLong: 'Dit wachtwoord is te lang. Blijf onder de 200 tekens.',
    passwordSimple:
      'Dit wachtwoord is makkelijk te raden. Kies een paar woorden die je zelden samen ziet.',
    passwordPersonal:
      'In dit wachtwoord staat je naam, je adres of de naam van je organisatie. Dat proberen anderen het eerst.',
    tooLong: 'Dit is te lang. Maak het korter.',
    invalid: 'Dit klopt niet. Kijk het na.',
  },
}
export type Text = typeof nl

const fr: Text = {
  window: (address) =>
    `Leidraad est prêt. Ouvrez ce lien pour commencer. Il ne fonctionne qu’une fois ; ne le partagez avec personne :\n\n  ${address}`,
  title: 'Bienvenue dans Leidraad',
  lead: 'Leidraad vous aide à convenir ensemble de règles sur les réseaux sociaux. Faisons d’abord connaissance : une minute suffit.',
  you: 'Vous',
  name: 'Votre nom',
  email: 'Votre adresse e-mail professionnelle',
  emailHint: 'Elle vous sert à vous connecter.',
  password: 'Choisissez un mot de passe',
  passwordHint:
    'Au moins 12 caractères. Quatre mots que l’on voit rarement ensemble se retiennent bien.',
  organisation: 'Votre organisation',
  organisationName: 'Nom de l’organisation',
  organisationHint: 'Tel que vos équipes le connaissent, donc sans SA, SRL ni ASBL.',
  languages: 'Dans quelles langues travaillez-vous ?',
  languagesHint: 'La charte paraîtra dans chaque langue choisie. Vous pourrez changer d’avis.',
  start: 'Commencer',
  next: 'Ensuite viennent le logo, les valeurs et les établissements, puis nous rédigeons ensemble votre charte. Vous pouvez vous arrêter et reprendre quand vous voulez.',
  overTitle: 'Ce lien ne fonctionne plus',
  over: 'Il a déjà servi, il est trop ancien ou un nouveau l’a remplacé. Redémarrez Leidraad sur le serveur : un nouveau lien s’affiche dans la fenêtre.',
  faults: {
    personMissing: 'Indiquez votre nom.',
    emailInvalid: 'Cette adresse est incomplète. Exemple\u202f: nom@exemple.be.',
    organisationMissing: 'Indiquez le nom de l’organisation.',
    languageMissing: 'Choisissez au moins une langue.',
    passwordMissing: 'Choisissez un mot de passe.',
    passwordShort: 'Ce mot de passe est trop court. Utilisez au moins 12 caractères.',
    passwordLong: 'Ce mot de passe est trop long. Restez sous 200 caractères.',
    passwordSimple:
      'Ce mot de passe est facile à deviner. Choisissez quelques mots que l’on voit rarement ensemble.',
    passwordPersonal:
      'Ce mot de passe contient votre nom, votre adresse ou le nom de votre organisation. C’est ce que d’autres essaient en premier.',
    tooLong: 'C’est trop long. Raccourcissez.',
    invalid: 'Ceci n’est pas correct. Vérifiez.',
  },
}

const en: Text = {
  window: (address) =>
    `Leidraad is ready. Open this link to begin. It works once, so share it with nobody:\n\n  ${address}`,
  title: 'Welcome to Leidraad',
  lead: 'With Leidraad you agree together how to use social media. First let us get to know you. It takes a minute.',
  you: 'You',
  name: 'Your name',
  email: 'Your email address at work',
  emailHint: 'You sign in with it.',
  password: 'Choose a password',
  passwordHint:
    'At least 12 characters. Four words that you rarely see together are easy to remember.',
  organisation: 'Your organisation',
  organisationName: 'Name of the organisation',
  organisationHint: 'As your people know it, so without Ltd or plc.',
  languages: 'Which languages do you work in?',
  languagesHint: 'The policy will be in each language that you choose. You can change this later.',
  start: 'Begin',
  next: 'Next come the logo, the values and the establishments; then we write your policy together. You can stop at any time and carry on later.',
  overTitle: 'This link no longer works',
  over: 'It has been used, it is too old, or a newer one has taken its place. Start Leidraad again on the server: a new link appears in the window.',
  faults: {
    personMissing: 'Fill in your name.',
    emailInvalid:
      'This email address is not complete. An address looks like this: name@example.com.',
    organisationMissing: 'Fill in the name of the organisation.',
    languageMissing: 'Choose at least one language.',
    passwordMissing: 'Choose a password.',
    passwordShort: 'This password is too short. Use at least 12 characters.',
    passwordLong: 'This password is too long. Keep it under 200 characters.',
    passwordSimple:
      'This password is easy to guess. Take a few words that you rarely see together.',
    passwordPersonal:
      'This password contains your name, your address or the name of your organisation. That is what others try first.',
    tooLong: 'This is too long. Make it shorter.',
    invalid: 'This is not right. Please check it.',
  },
}

const de: Text = {
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
  organisationHint: 'So, wie Ihre Leute ihn kennen, also ohne GmbH oder AG.',
  languages: 'In welchen Sprachen arbeiten Sie?',
  languagesHint:
    'Die Richtlinie erscheint in jeder Sprache, die Sie wählen. Das können Sie später ändern.',
  start: 'Beginnen',
  next: 'Danach folgen Logo, Werte und Standorte, und dann schreiben wir gemeinsam Ihre Richtlinie. Sie können jederzeit aufhören und später weitermachen.',
  overTitle: 'Dieser Link funktioniert nicht mehr',
  over: 'Er wurde schon benutzt, ist zu alt, oder ein neuer hat ihn ersetzt. Starten Sie Leidraad auf dem Server neu: Im Fenster erscheint dann ein neuer Link.',
  faults: {
    personMissing: 'Geben Sie Ihren Namen ein.',
    emailInvalid:
      'Diese E-Mail-Adresse ist unvollständig. Richtig wäre zum Beispiel name@beispiel.de.',
    organisationMissing: 'Geben Sie den Namen der Organisation ein.',
    languageMissing: 'Wählen Sie mindestens eine Sprache.',
    passwordMissing: 'Wählen Sie ein Passwort.',
    passwordShort: 'Dieses Passwort ist zu kurz. Verwenden Sie mindestens 12 Zeichen.',
    passwordLong: 'Dieses Passwort ist zu lang. Bleiben Sie unter 200 Zeichen.',
    passwordSimple:
      'Dieses Passwort ist leicht zu erraten. Wählen Sie ein paar Wörter, die selten zusammen vorkommen.',
    passwordPersonal:
      'Dieses Passwort enthält Ihren Namen, Ihre Adresse oder den Namen Ihrer Organisation. Das probieren andere zuerst.',
    tooLong: 'Das ist zu lang. Bitte kürzen.',
    invalid: 'Das stimmt so nicht. Bitte prüfen.',
  },
}

export const text: InEveryLanguage<Text> = { nl, fr, en, de }
