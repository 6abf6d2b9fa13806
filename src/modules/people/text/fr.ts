import { faults } from './faults/fr.ts'
import type { Text } from './nl.ts'

export const fr: Text = {
  contracts: {
    permanent: 'CDI',
    fixed: 'CDD',
    agency: 'Intérimaire',
    intern: 'Stage',
    volunteer: 'Bénévole',
    contractor: 'Indépendant',
  },
  faults,
  fields: {
    name: 'Nom complet',
    email: 'Adresse e-mail',
    number: 'Matricule',
    establishment: 'Établissement',
    department: 'Service',
    manager: 'Responsable',
    contract: 'Type de contrat',
    language: 'Langue',
    startsOn: 'Date d’entrée',
    endsOn: 'Date de sortie',
    role: 'Rôle',
    left: 'Parti le',
  },
  addressChanged: {
    subject: 'Votre adresse e-mail a été modifiée',
    greeting: (name) => `Bonjour ${name},`,
    lines: (organisation) => [
      `Chez ${organisation}, une autre adresse e-mail est désormais enregistrée pour vous. Les e-mails de Leidraad y seront envoyés, y compris les codes de connexion.`,
      'Vous étiez au courant\u202f? Vous n’avez rien à faire.',
    ],
    notYou:
      'Vous n’étiez pas au courant\u202f? Signalez-le tout de suite à la personne qui gère les données du personnel, ou à votre responsable.',
  },
  directory: {
    title: 'Personnes',
    lead: 'Toutes les personnes que la charte concerne, y compris celles qui n’ont pas d’adresse e-mail.',
    add: 'Ajouter une personne',
    import: 'Importer un fichier',
    export: 'Télécharger en CSV',
    fileName: 'personnes',
    empty: 'Votre personnel apparaîtra ici',
    emptyText:
      'Importez un fichier CSV de votre système de paie ou d’Excel. Vous voyez d’abord ce qui change, et rien ne se passe sans votre accord.',
    search: 'Chercher un nom, une adresse e-mail ou un matricule',
    establishment: 'Établissement',
    department: 'Service',
    who: 'Qui',
    order: 'Ordre',
    orders: { name: 'Prénom', familyName: 'Nom de famille' },
    all: 'Tous',
    show: 'Filtrer',
    clear: 'Tout afficher',
    found: (n, shown) => (n <= 1 ? `${shown} personne` : `${shown} personnes`),
    moreThan: (shown) => `Plus de ${shown} personnes`,
    none: 'Personne ne correspond',
    noneText: 'Cherchez avec moins de lettres, ou choisissez un autre établissement ou service.',
    first: 'Revenir au début',
    next: 'Noms suivants',
    standing: {
      gone: (day) => `parti depuis le ${day}`,
      coming: (day) => `commence le ${day}`,
      leaving: (day) => `part le ${day}`,
      kept: (day) => `devait partir le ${day}`,
    },
    seen: {
      here: 'Les personnes en service',
      coming: 'Les arrivées dans les 30 jours',
      leaving: 'Les départs dans les 30 jours',
      left: 'Les personnes parties',
      all: 'Tout le monde',
    },
    noMail: 'pas d’adresse e-mail',
  },
  person: {
    details: 'Données',
    none: 'Non renseigné',
    noMail: 'Aucune. Un propriétaire peut remettre à cette personne un lien pour entrer.',
    access: 'Accès',
    change: 'Modifier les données',
    changeTitle: (name) => `Données de ${name}`,
    addTitle: 'Ajouter une personne',
    addLead: 'Indiquez au moins un nom, et une adresse e-mail ou un matricule.',
    emailHint: 'Peut rester vide ; un matricule est alors nécessaire.',
    numberHint: 'C’est ainsi que nous reconnaissons la personne lors du prochain import.',
    managerHint: 'L’adresse e-mail, le matricule ou le nom complet du responsable.',
    languageHint: 'La langue des e-mails et de la charte pour cette personne.',
    startsHint:
      'Le premier jour de travail. Jusque-là, nous ne demandons rien et n’envoyons aucun e-mail.',
    endsHint:
      'Le dernier jour de travail. Dès le lendemain, cette personne n’a plus accès, et nous ne demandons et n’envoyons plus rien. Ce jour est déjà passé\u202f? Alors cela se fait dès que vous enregistrez.',
    choose: 'Choisissez un établissement',
    save: 'Enregistrer',
    add: 'Ajouter',
    roles: 'Rôles',
    noRoles: 'Aucun rôle particulier : membre du personnel.',
    changeRoles: 'Modifier les rôles',
    rolesTitle: (name) => `Rôles de ${name}`,
    rolesLead:
      'Que demandez-vous à cette personne ? Sans rôle, elle est simplement membre du personnel.',
    roleOpensNothing:
      'Ce rôle n’ouvre encore aucune page. Si vous le retirez, vous ne pourrez plus le redonner ici.',
    leave: 'Marquer comme parti',
    leaveTitle: 'Départ de l’organisation',
    leaveText:
      'Une personne partie ne peut plus se connecter et n’a plus rien à signer. Ce qu’elle a signé est conservé.',
    standing: {
      gone: (day) => `Cette personne est partie depuis le ${day}.`,
      coming: (day) =>
        `Cette personne commence le ${day}. Jusque-là, nous ne lui demandons rien et n’envoyons aucun e-mail.`,
      leaving: (day) =>
        `Cette personne part le ${day}. Dès le lendemain, elle n’a plus accès et ne reçoit plus d’e-mails.`,
      kept: (day) =>
        `La date de sortie, le ${day}, est passée. C’est le dernier propriétaire, que nous ne laissons pas partir de nous-mêmes. Désignez un autre propriétaire, ou changez la date.`,
    },
    comeBack: 'De retour',
    history: 'Ce qui s’est passé',
    events: {
      'people.person-added': 'Ajout',
      'people.person-changed': 'Données modifiées',
      'people.person-left': 'Parti',
      'people.person-returned': 'De retour',
      'people.roles-changed': 'Rôles modifiés',
    },
    flash: {
      added: 'La personne est ajoutée.',
      changed: 'Enregistré.',
      roles: 'Les rôles sont enregistrés.',
      left: 'La personne est marquée comme partie. Ce qu’elle a signé est conservé.',
      returned: 'La personne est de retour.',
      returnedOpen: 'La personne est de retour. Sa date de sortie était passée et a été enlevée.',
      ended:
        'Enregistré. La date de sortie est passée\u202f: cette personne est maintenant partie.',
      stillGone:
        'Enregistré. Cette personne reste partie tant que vous ne choisissez pas «\u202fDe retour\u202f».',
    },
  },
}
