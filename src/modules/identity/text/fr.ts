import type { Text } from './nl.ts'

export const fr: Text = {
  signIn: {
    title: 'Se connecter',
    lead: 'Indiquez votre adresse e-mail. Vous recevrez un e-mail avec un code et un bouton. Aucun mot de passe n’est nécessaire.',
    leadNoServer:
      'Indiquez votre adresse e-mail. Leidraad ne peut pas encore envoyer d’e-mails ici : demandez le code à la personne qui gère Leidraad chez vous.',
    email: 'Votre adresse e-mail',
    emailHint: 'L’adresse que votre organisation connaît.',
    button: 'Envoyez-moi un code',
    withPassword: 'Se connecter avec un mot de passe',
    noMail:
      'Votre organisation ne vous a pas donné d’adresse e-mail\u202f? Demandez un lien à la personne qui gère la charte. Vous avez déjà signé\u202f? Scannez le code QR de votre preuve.',
    already: (name) => `Session ouverte au nom de ${name}.`,
    goOn: 'Continuer',
    signedOut: 'Votre session est fermée. À bientôt.',
    stay: 'Rester connecté(e) sur cet appareil',
  },
  code: {
    title: 'Consultez vos e-mails',
    lead: 'Nous avons envoyé un code si cette adresse nous est connue. Il arrive en général dans la minute. Regardez aussi parmi les e-mails indésirables.',
    code: 'Le code reçu par e-mail',
    button: 'Continuer',
    again: 'Demander un nouveau code',
    later: (minutes) =>
      minutes === 1
        ? 'Un code vient déjà d’être demandé pour cette adresse. Si elle nous est connue, le prochain e-mail partira dans une minute. Laissez cette page ouverte.'
        : `Un code vient déjà d’être demandé pour cette adresse. Si elle nous est connue, le prochain e-mail partira dans ${minutes} minutes. Laissez cette page ouverte.`,
    noServerTitle: 'Demandez votre code',
    noServer:
      'Leidraad ne peut pas encore envoyer d’e-mails ici. Demandez votre code à la personne qui gère Leidraad chez vous, et laissez cette page ouverte.',
    noServerOwner:
      'Vous gérez Leidraad vous-même ? Cette commande sur le serveur vous donne un lien :',
  },
  password: {
    title: 'Se connecter avec un mot de passe',
    lead: 'C’est l’entrée de toutes les personnes qui gèrent Leidraad. Vous venez seulement lire ou signer ? Un code suffit.',
    email: 'Votre adresse e-mail',
    password: 'Votre mot de passe',
    button: 'Se connecter',
    withCode: 'Se connecter avec un code',
    forgotten: 'Mot de passe oublié, ou pas encore de mot de passe ?',
    forgottenHow: 'Demandez un code. Vous choisirez ensuite un nouveau mot de passe.',
  },
  secondStep: {
    title: 'Encore une étape',
    code: 'Le code de votre application',
    hint: 'Six chiffres. Vous n’avez pas votre téléphone ? Saisissez un de vos codes de secours.',
    button: 'Continuer',
    again: 'Recommencer',
  },
  proof: {
    title: 'C’est toujours vous ?',
    lead: 'Pour cette étape, nous vous redemandons votre mot de passe. Ce que vous avez saisi est conservé.',
    leadCode:
      'Pour cette étape, nous vous demandons un code de votre application. Ce que vous avez saisi est conservé.',
    button: 'Continuer',
  },
  link: {
    title: 'Bienvenue',
    from: (organisation) => `Ce lien vient de ${organisation} et n’est destiné qu’à vous.`,
    toOpen: 'Vous continuez vers la page dont parlait votre e-mail.',
    button: 'Continuer',
    notYou: 'Ce lien ne vous est pas destiné ? Rien ne s’est encore passé.',
    notMine: 'Ce lien n’est pas pour moi',
    notMineLead:
      'Vous êtes arrivé(e) ici par un lien destiné à quelqu’un d’autre ? Nous y mettrons fin, pour tout le monde.',
    notMineSure: 'Ce lien ne m’était pas destiné',
    notMineEnd: 'Mettre fin au lien',
    notMineUnsure: 'Cochez d’abord la case. Nous saurons ainsi que c’est une personne qui le dit.',
    disownedTitle: 'Merci de nous l’avoir dit',
    disowned:
      'Ce lien ne fonctionne plus, pour personne. Nous prévenons la personne à qui il était destiné. Vous n’avez rien d’autre à faire.',
    otherTitle: 'Continuer avec ce lien ?',
    other: (current) =>
      `Sur cet appareil, la session de ${current} est ouverte. Ce lien est destiné à quelqu’un d’autre. Si vous continuez, la session de ${current} se fermera ici.`,
    stay: (current) => `Rester ${current}`,
  },
  linkOver: {
    title: 'Ce lien ne fonctionne plus',
    lead: 'Les liens de nos e-mails sont limités dans le temps, et certains ne servent qu’une fois. C’est plus sûr. Indiquez votre adresse e-mail et vous en recevrez un nouveau aussitôt. La page où vous avez demandé un code est encore ouverte ? Saisissez-y le code de l’e-mail : il fonctionne encore.',
  },
  tooOften: {
    title: 'Un peu de patience',
    lead: (minutes) =>
      minutes === 1
        ? 'Trop de tentatives en peu de temps. Vous pourrez réessayer dans une minute.'
        : `Trop de tentatives en peu de temps. Vous pourrez réessayer dans ${minutes} minutes.`,
    leadHours: (hours) =>
      hours === 1
        ? 'Trop de tentatives aujourd’hui. Vous pourrez réessayer dans une heure.'
        : `Trop de tentatives aujourd’hui. Vous pourrez réessayer dans ${hours} heures.`,
    mails:
      'Vous avez déjà reçu un e-mail de notre part ? Son bouton fonctionne pendant un quart d’heure.',
    back: 'Retour à la connexion',
  },
  security: {
    title: 'Votre accès',
    lead: 'Réglez ici la façon dont vous vous connectez.',
    password: 'Mot de passe',
    hasPassword: 'Vous avez un mot de passe.',
    noPassword:
      'Vous n’avez pas encore de mot de passe. Il en faut un pour gérer Leidraad au nom de votre organisation.',
    choose: 'Choisir un mot de passe',
    change: 'Modifier votre mot de passe',
    secondStep: 'Deuxième étape',
    isOn: 'Activée. Après votre mot de passe, nous demandons un code de votre application.',
    isOff:
      'Désactivée. Avec une deuxième étape, votre mot de passe seul ne suffit à personne pour entrer.',
    needsPassword: 'Connectez-vous avec votre mot de passe pour régler la deuxième étape.',
    recovery: 'Codes de secours',
    codesLeft: (count) =>
      count === 0
        ? 'Vous n’avez plus de codes de secours. Créez-en de nouveaux.'
        : count === 1
          ? 'Il vous reste un code de secours.'
          : `Il vous reste ${count} codes de secours.`,
    short: {
      change: 'Modifier',
      choose: 'Choisir',
      turnOn: 'Activer',
      turnOff: 'Désactiver',
      renew: 'Nouveaux codes',
      view: 'Voir',
      signIn: 'Se connecter',
    },
    devices: 'Vos appareils',
    devicesText: 'Voyez sur quels appareils votre session est ouverte, et fermez-la.',
    notMine: 'Ce n’est pas vous ?',
    notMineText:
      'Vous êtes arrivé(e) ici par un lien destiné à quelqu’un d’autre ? Nous désactivons alors ce lien.',
    notMineButton: 'Ce n’est pas moi',
    done: {
      password: 'Votre mot de passe est enregistré. Vos autres appareils sont déconnectés.',
      'second-step-off': 'La deuxième étape est désactivée.',
    },
  },
  choose: {
    title: 'Choisir un mot de passe',
    current: 'Votre mot de passe actuel',
    password: 'Votre nouveau mot de passe',
    hint: 'Au moins 12 caractères. Quelques mots à la suite : c’est solide et facile à retenir.',
    fresh:
      'Vous venez de prouver votre identité avec un code. Votre ancien mot de passe n’est donc pas nécessaire.',
    button: 'Enregistrer le mot de passe',
    after: 'Vos autres appareils seront déconnectés.',
    none: 'Pour choisir un mot de passe, nous devons être sûrs que c’est bien vous. Demandez donc d’abord un code par e-mail.',
    ask: 'Demander un code',
  },
  setUp: {
    title: 'Activer la deuxième étape',
    lead: 'Il vous faut une application qui crée des codes, comme l’application de mots de passe de votre téléphone.',
    begin: 'Commencer',
    scan: 'Scannez ce code avec votre application.',
    picture: 'Code QR pour votre application',
    type: 'Cela ne marche pas ? Saisissez cette clé dans votre application :',
    code: 'Saisissez les six chiffres que votre application affiche maintenant',
    button: 'Activer',
    another: 'Créer un autre code',
  },
  turnOff: {
    title: 'Désactiver la deuxième étape',
    lead: 'Votre mot de passe suffira ensuite. Saisissez un code de votre application, ou un code de secours.',
    code: 'Code',
    button: 'Désactiver',
  },
  recovery: {
    title: 'Créer de nouveaux codes de secours',
    lead: 'Vos anciens codes de secours ne fonctionneront plus. Saisissez un code de votre application.',
    code: 'Le code de votre application',
    button: 'Créer de nouveaux codes',
    shownTitle: 'Vos codes de secours',
    shown:
      'Gardez ces codes en lieu sûr, pas sur votre téléphone. Chaque code vous permet d’entrer une fois sans votre application. Nous ne les montrons qu’une seule fois.',
    isOn: 'La deuxième étape est activée.',
    download: 'Enregistrer en texte',
    file: 'codes-de-secours',
    fileHead: (organisation) => `Codes de secours pour Leidraad, ${organisation}`,
    goOn: 'Je les ai gardés',
  },
  devices: {
    title: 'Vos appareils',
    lead: 'Votre session est ouverte sur ces appareils. L’un d’eux ne vous dit rien ? Déconnectez-le.',
    onlyThis:
      'Votre session vient d’un lien. C’est pourquoi vous ne voyez ici que cet appareil. Connectez-vous avec un code pour tout voir.',
    on: (browser, system) =>
      browser && system ? `${browser} sur ${system}` : browser || system || 'Appareil inconnu',
    since: (first, last) => `Connecté le ${first}. Vu pour la dernière fois le ${last}.`,
    this: 'Cet appareil',
    end: 'Déconnecter',
    endLabel: (device) => `Déconnecter ${device}`,
    endOthers: 'Déconnecter tous les autres appareils',
    done: {
      ended: 'Cet appareil est déconnecté.',
      others: 'Vos autres appareils sont déconnectés.',
    },
  },
  mails: {
    greeting: (firstName) => `Bonjour ${firstName},`,
    signIn: {
      subject: (organisation, code) => `${code} est votre code pour ${organisation}`,
      lines: [
        'Saisissez ce code sur l’écran où vous l’avez demandé. Ou utilisez le bouton, qui fonctionne aussi sur un autre appareil.',
      ],
      button: 'Se connecter',
      footnotes: [
        'Le code et le bouton fonctionnent une seule fois, pendant un quart d’heure. Ne donnez le code à personne, pas même à un collègue.',
        'Vous n’avez rien demandé ? Vous n’avez rien à faire.',
      ],
    },
    passwordChanged: {
      subject: 'Votre mot de passe a été modifié',
      lines: [
        'Votre mot de passe pour Leidraad vient d’être modifié. Vos autres appareils sont déconnectés.',
      ],
    },
    secondStepOff: {
      subject: 'La deuxième étape est désactivée',
      lines: [
        'La deuxième étape de la connexion vient d’être désactivée. Votre mot de passe suffit désormais.',
      ],
    },
    linkDisowned: {
      subject: 'Un lien qui vous était destiné ne fonctionne plus',
      lines: [
        'Quelqu’un a ouvert un lien qui vous était destiné et a signalé qu’il n’était pas pour lui. Ce lien ne fonctionne plus. Demandez-en un nouveau quand vous voulez : connectez-vous avec votre adresse e-mail.',
      ],
    },
    warningFootnote:
      'Ce n’était pas vous ? Demandez un code, choisissez un nouveau mot de passe et prévenez votre administrateur.',
  },
  wrong: {
    emailMissing: 'Indiquez votre adresse e-mail.',
    emailWrong: 'Cette adresse e-mail n’est pas complète. Exemple\u202f: nom@exemple.be.',
    codeMissing: 'Saisissez le code.',
    codeWrong: 'Ce code n’est pas correct, ou a déjà servi. Vérifiez-le, ou attendez le suivant.',
    mailCodeWrong:
      'Ce code n’est pas correct. Regardez encore dans le dernier e-mail reçu de notre part.',
    askAgain: 'Ce code ne fonctionne plus. Demandez-en un nouveau.',
    startAgain: 'Cela a pris trop de temps, ou trop de codes erronés ont été saisis. Recommencez.',
    notRecognised: 'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux.',
    passwordMissing: 'Saisissez votre mot de passe.',
    proofMissing: 'Complétez ce champ.',
    proofWrong: 'Ce n’est pas exact. Réessayez.',
    currentWrong: 'Ce n’est pas votre mot de passe actuel.',
    passwordShort: 'Ce mot de passe est trop court. Utilisez au moins 12 caractères.',
    passwordLong: 'Ce mot de passe est trop long. Restez sous les 200 caractères.',
    passwordSimple:
      'Ce mot de passe est facile à deviner. Choisissez quelques mots que l’on voit rarement ensemble.',
    passwordPersonal:
      'Ce mot de passe contient votre nom, votre adresse ou le nom de votre organisation. C’est ce que l’on essaie en premier.',
    signInAgain:
      'Demandez d’abord un code par e-mail ; vous pourrez ensuite choisir un mot de passe.',
    alreadyOn: 'La deuxième étape est déjà activée.',
    notBegun: 'Scannez d’abord le code avec votre application.',
    linkOver: 'Ce lien ne fonctionne plus. Demandez-en un nouveau.',
    someoneElse:
      'Une autre personne a une session ouverte sur cet appareil. Choisissez d’abord si vous continuez au nom de la personne de ce lien.',
    invalid: 'Nous n’avons pas pu lire cet envoi. Vérifiez-le et réessayez.',
  },
}
