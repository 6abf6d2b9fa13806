import { waysIn } from '../../identity/index.ts'
import type { Text } from './nl.ts'

export const fr: Text = {
  documents: {
    everyone: 'notre charte des réseaux sociaux',
    corporate: 'la charte de nos comptes officiels',
  },
  receiptFile: 'preuve-charte-reseaux-sociaux',
  mails: {
    greeting: (name) => `Bonjour ${name},`,
    invitation: {
      subject: (document) => `À lire et à signer : ${document}`,
      lines: (document, due) => [
        `Voici ${document} : des règles et des conseils pour publier l’esprit tranquille. La lecture prend environ quatre minutes.`,
        `Pourriez-vous la lire et la signer avant le ${due} ? Une question ? Posez-la sans hésiter.`,
      ],
      button: 'Lire et signer',
    },
    reminder: {
      subject: (document) => `Petit rappel : ${document}`,
      lines: (document, due) => [
        `Vous n’avez pas encore signé ${document}. Cela se fait sur votre téléphone, en quelques instants. Nous l’avions demandé pour le ${due} ; plus tard, c’est encore possible.`,
      ],
      button: 'Lire et signer',
    },
    receipt: {
      subject: (document) => `Votre preuve de signature : ${document}`,
      lines: (document, at) => [
        `Merci. Vous avez signé ${document} le ${at}.`,
        'Votre preuve est jointe à cet e-mail en PDF. Vous la retrouverez toujours sous « Mes preuves ».',
      ],
    },
    personalLink:
      'Ce lien est personnel et fonctionne sans mot de passe. Merci de ne pas le transférer.',
    notYou: 'Cet e-mail ne vous est pas destiné ? Vous n’avez rien à faire.',
  },
  identifiedBy: waysIn.fr,
  identifiedAt: (by, at) => `La personne s’est identifiée ${by}, le ${at}.`,
  addressChanged: (days) =>
    days === 0
      ? 'L’adresse e-mail du signataire avait été modifiée le jour même.'
      : days === 1
        ? 'L’adresse e-mail du signataire avait été modifiée la veille.'
        : `L’adresse e-mail du signataire avait été modifiée ${days} jours plus tôt.`,
  reading: {
    sign: 'Signer',
    partsLeft: 'Encore {n} parties sur {total}',
    oneLeft: 'Encore une partie',
    finished: 'Vous avez tout vu',
    signedOn: (at) => `Vous avez signé ce texte le ${at}. Merci.`,
    otherLanguage: 'Lire en',
  },
  signing: {
    title: 'Signer',
    back: 'Retour au texte',
    meaning: (document, number) =>
      `En mettant votre nom, vous dites : j’ai lu ${document}, version ${number}, et je sais quelles règles s’appliquent. Les conseils restent des conseils.`,
    recorded:
      'Nous conservons votre nom et votre matricule, l’heure, la version et la langue que vous avez lues, et la façon dont vous vous êtes identifié(e). Vous recevez une preuve.',
    name: 'Votre nom',
    nameHint: (name) => `Tapez votre nom, par exemple ${name}.`,
    button: 'Je signe',
    question:
      'Quelque chose n’est pas clair, ou vous n’êtes pas d’accord ? Parlez-en d’abord. Rien ne vous oblige à signer maintenant.',
    contact: (name) => `Vous pouvez vous adresser à ${name}.`,
  },
  done: {
    title: 'Merci',
    early: 'Votre signature est enregistrée.',
    late: 'Merci de l’avoir fait. Votre signature est enregistrée.',
    mailed: 'Vous recevrez aussi votre preuve par e-mail.',
    download: 'Preuve en PDF',
    home: 'Retour au début',
    already:
      'Vous aviez déjà signé. Votre signature est bien enregistrée ; vous n’avez plus rien à faire.',
  },
  proofs: {
    title: 'Mes preuves',
    intro: 'Tout ce que vous avez signé. Vous pouvez télécharger chaque preuve à tout moment.',
    empty: 'Vous n’avez encore rien signé. Votre preuve apparaîtra ici dès que ce sera fait.',
    version: (number) => `version ${number}`,
    signedOn: (at) => `Signé le ${at}`,
    receipt: 'Preuve (PDF)',
    document: 'Le texte lu (PDF)',
  },
  proof: {
    title: 'Cette preuve est authentique',
    lead: 'Voici ce qui est enregistré. Comparez avec la preuve que vous avez en main.',
    person: 'Signé par',
    number: 'Matricule',
    typed: 'Tapé comme signature',
    document: 'Document',
    language: 'Lu en',
    signedAt: 'Signé le',
    dueOn: 'Demandé pour le',
    identified: 'Comment la personne s’est identifiée',
    html: 'Empreinte du texte (SHA-256)',
    pdf: 'Empreinte du PDF (SHA-256)',
    id: 'Numéro de la preuve',
    falsified: {
      title: 'Quelque chose ne va pas',
      lead: 'Ce qui est conservé ici n’est pas ce qui a été signé. Une modification a été faite en dehors de Leidraad. C’est pourquoi nous n’en faisons pas de preuve.',
      report: (name) => `Signalez-le à ${name}. Conservez la preuve que vous aviez déjà.`,
    },
  },
  handed: {
    refused: {
      noHanding:
        'Qui a une adresse e-mail y reçoit le lien. Et qui a déjà signé, ou n’a plus à signer, n’a pas besoin de lien.',
      invalid: 'Quelque chose ne va pas ici. Vérifiez, s’il vous plaît.',
    },
    make: 'Donner un lien',
    title: (name) => `Lien pour ${name}`,
    lead: 'Faites scanner le code avec un téléphone, ou transmettez le lien. Il est personnel et fonctionne sans mot de passe pendant 60 jours.',
    recorded: 'La signature mentionnera qu’un administrateur a remis le lien.',
    qr: 'Code à scanner',
    back: 'Retour à la liste',
  },
  rounds: {
    title: 'Signature',
    lead: 'Qui est invité à signer, et qui l’a déjà fait.',
    open: 'Lancer un nouveau tour',
    empty: 'Aucun tour n’est en cours',
    emptyText:
      'Par un tour de signature, vous demandez de lire et de signer la charte. Publiez d’abord une version, puis choisissez à qui elle s’adresse.',
    what: 'Quoi',
    whom: 'Pour qui',
    due: 'À signer avant le',
    signed: 'Signatures',
    superseded: 'remplacée par une nouvelle version',
    name: (document, number) =>
      `${document[0]?.toUpperCase()}${document.slice(1)}, version ${number}`,
    of: (signed, asked) => `${signed} sur ${asked}`,
    audience: {
      all: 'Tout le monde',
      establishment: 'Par établissement',
      department: 'Par service',
      role: 'Par rôle',
      people: 'Personnes choisies',
    },
    progress: (signed, asked, due) => `${signed} sur ${asked} ont signé. Demandé pour le ${due}.`,
    who: 'Qui a signé',
    curve: 'Signatures, jour par jour',
    byEstablishment: 'Par établissement',
    byDepartment: 'Par service',
    establishment: 'Établissement',
    department: 'Service',
    none: 'Non renseigné',
    show: 'Afficher',
    everyone: 'Tout le monde',
    notYet: 'Qui n’a pas encore signé',
    done: 'Qui a signé',
    filter: 'Afficher',
    person: 'Nom',
    number: 'Matricule',
    language: 'Langue',
    state: 'État',
    signedAt: 'Signé le',
    late: 'Après la date',
    signedOn: (at) => `signé le ${at}`,
    dueOn: (day) => `avant le ${day}`,
    more: 'Noms suivants',
    opened: (asked, invited) =>
      `Le tour est lancé. Personnes invitées à signer : ${asked}. Invitations par e-mail : ${invited}.`,
    closing: {
      title: 'Arrêter ce tour',
      text: 'Qui n’a pas encore signé n’a plus à le faire et ne reçoit plus de rappel. Les signatures données restent.',
      button: 'Arrêter le tour',
      closed: (at) => `arrêté le ${at}`,
    },
    fileName: 'signatures',
  },
  newRound: {
    title: 'Nouveau tour',
    lead: 'Chaque personne choisie reçoit un e-mail aimable avec un lien personnel. Pour qui n’a pas d’adresse, vous créez un lien dans la liste du tour.',
    mailWaits:
      'Aucun serveur de messagerie n’est encore configuré. Les invitations attendent sous « Courrier sortant » ; vous pouvez les y lire et les transmettre.',
    publication: 'Que faites-vous signer ?',
    audience: 'Par qui ?',
    all: 'Tout le monde',
    allHint: 'Y compris les personnes qui arriveront plus tard',
    establishment: 'Certains établissements',
    department: 'Certains services',
    role: 'Les personnes ayant un certain rôle',
    people: 'Des personnes que je nomme',
    whichEstablishments: 'Quels établissements ?',
    whichDepartments: 'Quels services ?',
    whichRoles: 'Quels rôles ?',
    whichPeople: 'Qui ?',
    whichPeopleHint: 'Une adresse e-mail ou un matricule par ligne.',
    dueOn: 'À signer avant le',
    dueOnHint:
      'Deux semaines, c’est l’usage. Nous rappelons aimablement, les jours ouvrables seulement.',
    joinerDays: 'Jours accordés aux nouveaux',
    joinerDaysHint: 'Nombre de jours après leur arrivée.',
    button: 'Lancer le tour',
    nothingPublished: 'Rien n’est encore publié. Publiez d’abord une version.',
    faults: {
      invalid: 'Quelque chose ne va pas ici. Vérifiez, s’il vous plaît.',
      publicationMissing: 'Choisissez ce que vous faites signer.',
      audienceMissing: 'Choisissez à qui le tour s’adresse.',
      audienceEmpty:
        'Vous avez choisi un groupe, mais pas encore lequel. Cochez-en au moins un, ou nommez les personnes.',
      dueOnMissing: 'Choisissez une date.',
      dueOnYear: 'L’année doit se situer entre 1900 et 2100. Vérifiez la date.',
      dueOnPassed: 'Cette date est passée. Choisissez aujourd’hui ou plus tard.',
      joinerDaysRange: 'Indiquez un nombre de jours de 1 à 180.',
      roundSuperseded: 'Une version plus récente existe. Choisissez-la.',
      peopleUnknown: ({ names }) =>
        `Nous ne connaissons pas : ${names}. Vérifiez, ou ajoutez d’abord ces personnes.`,
    },
  },
  refused: {
    invalid: 'Quelque chose ne va pas. Relisez le texte et réessayez.',
    nameMissing: 'Tapez votre nom pour signer.',
    nameTooLong: 'Ce nom est trop long. Tapez seulement votre nom.',
    nameDiffers:
      'Ce nom ne ressemble pas à celui que nous connaissons. Tapez votre propre nom. Il est mal enregistré chez nous ? Demandez à votre responsable de le faire corriger.',
    alreadySigned: 'Vous aviez déjà signé. Vous n’avez plus rien à faire.',
    newerVersion:
      'Une version plus récente existe. Vous ne devez plus signer celle-ci. La nouvelle apparaîtra sous « À faire » dès qu’elle vous sera proposée.',
    roundClosed: 'Ce tour de signature est clos. Vous ne devez plus signer.',
    otherText:
      'Le texte affiché n’était plus celui en vigueur. Relisez-le, s’il vous plaît ; votre nom est resté en place.',
    notIdentified: 'Nous ne sommes pas sûrs de votre identité. Rouvrez le lien de votre e-mail.',
  },
}
