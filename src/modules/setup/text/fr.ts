import type { Text } from './nl.ts'

export const fr: Text = {
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
  languages: 'Dans quelles langues travaillez-vous ?',
  languagesHint: 'La charte paraîtra dans chaque langue choisie. Vous pourrez changer d’avis.',
  start: 'Commencer',
  next: 'Ensuite viennent le logo, les valeurs et les établissements, puis nous rédigeons ensemble votre charte. Vous pouvez vous arrêter et reprendre quand vous voulez.',
  overTitle: 'Ce lien ne fonctionne plus',
  over: 'Il a déjà servi, il est trop ancien ou un nouveau l’a remplacé. Redémarrez Leidraad sur le serveur : un nouveau lien s’affiche dans la fenêtre.',
  faults: {
    personMissing: 'Indiquez votre nom.',
    emailInvalid: 'Cette adresse est incomplète. Elle ressemble à nom@organisation.be.',
    organisationMissing: 'Indiquez le nom de l’organisation.',
    languageMissing: 'Choisissez au moins une langue.',
    passwordMissing: 'Choisissez un mot de passe.',
    passwordShort: 'Ce mot de passe est trop court. Prenez au moins 12 caractères.',
    passwordLong: 'Ce mot de passe est trop long. Restez sous 200 caractères.',
    passwordSimple:
      'Ce mot de passe est facile à deviner. Prenez quelques mots que l’on voit rarement ensemble.',
    passwordPersonal:
      'Ce mot de passe contient votre nom, votre adresse ou le nom de votre organisation. C’est ce que d’autres essaient en premier.',
    tooLong: 'C’est trop long. Raccourcissez.',
    invalid: 'Ceci n’est pas correct. Vérifiez.',
  },
}
