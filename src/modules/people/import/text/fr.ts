import type { Text } from './nl.ts'

const people = (n: number, shown: string) => (n <= 1 ? `${shown} personne` : `${shown} personnes`)

export const fr: Text = {
  regions: {
    nl: 'Pays-Bas',
    'be-flanders': 'Belgique, Région flamande',
    'be-wallonia': 'Belgique, Région wallonne (francophone)',
    'be-brussels': 'Belgique, Bruxelles',
    'be-german': 'Belgique, Communauté germanophone',
  },
  fields: {
    name: 'nom',
    email: 'adresse e-mail',
    number: 'matricule',
    establishmentId: 'établissement',
    department: 'service',
    managerId: 'responsable',
    contract: 'contrat',
    language: 'langue',
    startsOn: 'date d’entrée',
    endsOn: 'date de sortie',
    left: 'de retour',
    ended: 'déjà partie',
    roles: 'rôles ajoutés',
  },
  faults: {
    'two-people': ({ names: [a, b] }) =>
      `Le matricule est celui de ${a}, mais cette adresse e-mail est celle de ${b}. Corrigez l’un des deux.`,
    'same-person-twice': ({ names: [name], row }) =>
      `Il s’agit de ${name}, qui figure aussi à la ligne ${row}. Supprimez l’une des deux lignes, ou corrigez l’adresse ou le matricule.`,
    'zeros-lost': ({ names: [number, name] }) =>
      `S’agit-il du ${number}, ${name} ? Excel supprime les zéros au début d’un numéro. Donnez à la colonne le format « Texte » dans Excel et remettez les zéros. S’il s’agit de quelqu’un d’autre, donnez-lui un numéro qui ne diffère pas seulement par des zéros.`,
    'owner-email': ({ names: [name] }) =>
      `${name} est propriétaire. Seul un propriétaire modifie l’adresse e-mail d’un propriétaire, car elle permet de se connecter.`,
    'role-email': ({ names: [name] }) =>
      `${name} a un rôle dans Leidraad. Seul un propriétaire modifie alors l’adresse e-mail, car elle permet de se connecter. Laissez l’adresse inchangée, ou demandez à un propriétaire d’importer le fichier.`,
    'owner-returns': ({ names: [name] }) =>
      `${name} était propriétaire. Seul un propriétaire peut faire revenir un propriétaire.`,
    'owner-ends': ({ names: [name] }) =>
      `${name} est propriétaire. Seul un propriétaire donne une date de sortie à un propriétaire, car après ce jour cette personne n’a plus accès.`,
  },
  steps: {
    waiting: 'Attend son tour',
    reading: 'Lit le fichier',
    checking: 'Vérifie chaque ligne',
    comparing: 'Compare avec les personnes connues',
    writing: 'Enregistre les personnes',
    finishing: 'Termine et invite les nouvelles personnes à signer',
  },
  start: {
    title: 'Importer des personnes depuis un fichier',
    lead: 'Choisissez un fichier CSV de votre système de paie ou d’Excel. Vous voyez d’abord ce qui change. Rien ne se passe sans votre accord.',
    file: 'Fichier CSV',
    fileHint:
      '40 Mo au plus. Points-virgules, virgules ou tabulations : nous le voyons nous-mêmes. Dans Excel : Enregistrer sous, CSV UTF-8.',
    button: 'Examiner le fichier',
    columns: 'Quelles colonnes sont possibles ?',
    columnsText:
      'Il faut un nom, et un matricule ou une adresse e-mail. Le reste est facultatif. Les colonnes peuvent être dans n’importe quel ordre et porter un nom français, néerlandais, anglais ou allemand.',
    columnsNamed: (names: string) => `Ces colonnes sont possibles : ${names}.`,
    columnsRules: [
      'Nous reconnaissons les personnes à leur matricule, sinon à leur adresse e-mail.',
      'Une cellule laissée vide efface le champ, sauf pour le matricule, l’adresse e-mail, le contrat et la langue, qui restent alors inchangés.',
      'Une colonne absente ne change rien.',
      'Un responsable est indiqué par son matricule, son adresse e-mail ou son nom complet.',
      'Les personnes sans adresse e-mail ont aussi leur place.',
      'Un fichier ne nomme jamais un propriétaire.',
    ],
    template: 'Fichier modèle vide',
    templateFile: 'modele-personnes',
    fileMissing: 'Choisissez d’abord un fichier.',
    open: 'À terminer',
    openLooking: 'Examiné, pas encore importé',
    openRunning: 'Import en cours',
    openStopped: 'Arrêté',
    last: 'Dernier import',
    on: (at) => `le ${at}`,
    undone: 'annulé',
    see: 'Voir',
  },
  columns: {
    title: 'Que contient chaque colonne ?',
    lead: 'Nous ne reconnaissons pas certaines colonnes. Indiquez leur contenu, ou ignorez-les.',
    skip: 'Ignorer',
    unknown: 'Inconnue',
    example: (values) => `Par exemple : ${values}`,
    noExample: 'Cette colonne est vide.',
    unnamed: (n) => `Colonne ${n}, sans nom`,
    twice: (field) =>
      `Vous avez choisi « ${field} » pour plusieurs colonnes. Gardez-en une et ignorez les autres.`,
    button: 'Continuer',
    parts: { firstName: 'Prénom', infix: 'Particule', lastName: 'Nom de famille' },
  },
  preview: {
    title: 'Est-ce correct ?',
    lead: (file, n, shown) => `${file} : ${n <= 1 ? `${shown} ligne` : `${shown} lignes`}.`,
    nothingYet: 'Rien n’a encore changé.',
    faultsTitle: (n, shown) =>
      n === 1 ? '1 cellule est à corriger' : `${shown} points sont à corriger`,
    faultsText:
      'Tant qu’il reste un point à corriger, nous n’importons rien. Corrigez le fichier et choisissez-le à nouveau.',
    skipColumn: (column: string) => `Ou ignorez la colonne « ${column} »`,
    letters: (page: string, words: string) =>
      `Ce fichier ne dit pas comment ses lettres sont enregistrées. Nous les avons lues comme ${page} : ${words}. Sont-elles fausses ? Enregistrez le fichier au format « CSV UTF-8 » et choisissez-le à nouveau.`,
    added: 'Nouvelles',
    changed: 'Modifiées',
    unchanged: 'Inchangées',
    gone: 'Absentes du fichier',
    returning: (n, shown) =>
      n <= 1
        ? `${shown} personne reprend le travail.`
        : `${shown} personnes reprennent le travail.`,
    ended: (n, shown) =>
      n <= 1
        ? `${shown} personne est déjà partie\u202f: sa date de sortie est passée. Elle n’a plus accès et ne reçoit plus d’e-mails.`
        : `${shown} personnes sont déjà parties\u202f: leur date de sortie est passée. Elles n’ont plus accès et ne reçoivent plus d’e-mails.`,
    whichFields: 'Ce qui change',
    times: (_n, shown) => `${shown} fois`,
    seeGone: 'Les personnes absentes du fichier',
    goneUnknown: 'Vous verrez qui manque dès que le fichier sera correct.',
    goneTitle: 'Absentes du fichier',
    goneText: (n, shown) =>
      n === 1
        ? 'Une personne en service n’est pas dans le fichier. C’est à vous de dire ce que cela signifie.'
        : `${shown} personnes en service ne sont pas dans le fichier. C’est à vous de dire ce que cela signifie.`,
    goneNames: (names, more, shown) =>
      more ? `${names} et encore ${people(more, shown)}.` : `${names}.`,
    goneLeave: 'Elles sont parties : les marquer comme telles',
    goneLeaveHint: 'Sans cette coche, elles restent en service.',
    goneMany: (percent) =>
      `Cela représente ${percent} % de l’effectif. Ce fichier contient-il bien toutes les personnes, et non une partie ?`,
    goneSure: 'Oui, ce fichier contient toutes les personnes en service',
    ownersKept: (n, shown) =>
      n === 1
        ? 'Un propriétaire n’est pas dans le fichier et reste en place.'
        : `${shown} propriétaires ne sont pas dans le fichier et restent en place.`,
    places: 'Nouveaux établissements',
    placesText:
      'Nous ne connaissons pas encore ces établissements. Une faute de frappe ? Corrigez alors le fichier.',
    placePeople: (name, n, shown) => `${name} (${people(n, shown)})`,
    createPlaces: 'Créer ces établissements',
    regionHint:
      'Indiquez où se trouve chaque établissement : la langue et la concertation en dépendent.',
    choose: 'Choisissez',
    ownerRows:
      'Le fichier mentionne le rôle de propriétaire. Un fichier ne l’attribue pas : faites-le sur la page de la personne.',
    rolesIgnored:
      'Le fichier contient des rôles. Seul un propriétaire peut en attribuer ; nous les ignorons.',
    nothing: 'Tout ce que contient ce fichier est déjà dans Leidraad. Il n’y a rien à faire.',
    button: 'Importer',
    columns: 'Choisir d’autres colonnes',
    cancel: 'Ne pas importer',
    another: 'Choisir un autre fichier',
    cancelled: 'Rien n’a été importé. Le fichier est supprimé.',
    asked: 'Les campagnes de signature en cours invitent d’elles-mêmes les nouvelles personnes.',
  },
  lines: {
    fault: 'Points à corriger',
    added: 'Les nouvelles personnes',
    changed: 'Les personnes modifiées',
    gone: 'Les personnes absentes du fichier',
    row: 'Ligne',
    inRow: (shown) => `Ligne\u00a0${shown}`,
    inRows: (count: string, first: string, more: boolean) =>
      `${count} lignes : ${first}${more ? ', …' : ''}`,
    column: 'Colonne',
    value: 'Contenu',
    wrong: 'Ce qui ne va pas et que faire',
    change: 'Changement',
    fromTo: (field, from, to) => `${field} : ${from || 'vide'} → ${to || 'vide'}`,
    download: 'Télécharger en CSV',
    faultFile: 'points-a-corriger',
    more: (shown) => `Vous voyez les ${shown} premiers.`,
  },
  progress: {
    title: 'Import en cours',
    lead: 'Vous pouvez fermer cette page ; le travail continue.',
    label: 'Avancement',
    percent: (n) => `${n} %`,
    again: 'Actualiser',
    silent:
      'Nous sommes sans nouvelles depuis un moment. L’ordinateur a peut-être redémarré. Rien n’est fait à moitié. L’import recommencera de lui-même, ou relancez-le maintenant.',
    start: 'Recommencer',
  },
  stopped: {
    title: 'L’import s’est arrêté',
    text: 'Rien n’a changé : tout se fait en une fois, ou pas du tout.',
  },
  done: {
    title: 'Import terminé',
    lead: (file, at) => `${file}, le ${at}.`,
    added: (n, shown) => `${people(n, shown)} en plus`,
    changed: (n, shown) => (n <= 1 ? `${shown} modifiée` : `${shown} modifiées`),
    gone: (n, shown) => (n <= 1 ? `${shown} partie` : `${shown} parties`),
    ended: (n, shown) =>
      n <= 1
        ? `${shown} déjà partie à sa date de sortie`
        : `${shown} déjà parties à leur date de sortie`,
    people: 'Voir les personnes',
    undoTitle: 'Finalement non ?',
    undoText: 'Vous pouvez annuler tant qu’aucune des nouvelles personnes n’a signé.',
    undoes: {
      added: (n, shown) =>
        n === 1 ? '1 nouvelle personne disparaît' : `${shown} nouvelles personnes disparaissent`,
      addedText: 'Ce qui leur avait été demandé tombe aussi, et leurs liens n’ouvrent plus rien.',
      changed: (n, shown) =>
        n === 1
          ? '1 personne redevient comme avant l’import'
          : `${shown} personnes redeviennent comme avant l’import`,
      gone: (n, shown) =>
        n === 1 ? '1 personne partie revient' : `${shown} personnes parties reviennent`,
      goneText: 'Ce qui les concerne dans une campagne en cours leur est de nouveau demandé.',
    },
    undo: 'Annuler l’import',
    undone: 'L’import est annulé. Chacun est de nouveau comme avant.',
    touchedTitle: 'L’annulation n’est plus possible',
    touched: (names, more, shown) =>
      `Depuis l’import, ces personnes ont été modifiées : ${names}${more ? ` et encore ${people(more, shown)}` : ''}. Modifiez désormais les personnes une à une.`,
  },
  refused: {
    notWaiting: 'Ce fichier est déjà importé ou supprimé.',
    hasFaults: 'Le fichier contient encore des points à corriger. Rien n’a été importé.',
    establishmentsUnknown:
      'Le fichier contient des établissements inconnus. Cochez la case pour les créer, ou corrigez le fichier.',
    regionMissing: 'Choisissez où se trouvent les nouveaux établissements.',
    goneUnsure: 'Beaucoup de personnes manquent. Cochez la deuxième case si vous en êtes certain.',
    otherRunning:
      'Un autre fichier est en cours d’import. Attendez qu’il soit terminé, puis réessayez.',
    changedMeanwhile:
      'La liste des personnes a changé depuis votre examen. Rien n’a été importé. Voici la situation actuelle ; confirmez à nouveau si elle est correcte.',
    noLongerYours: 'La personne qui a commencé ne peut plus importer de fichiers. Rien n’a changé.',
    fileGone: 'Le fichier n’est plus là. Choisissez-le à nouveau.',
    broken: 'Un problème est survenu de notre côté. Rien n’a changé. Réessayez.',
    notDone: 'Cet import est déjà annulé.',
    notLast: 'Seul le dernier import peut être annulé.',
    touched: 'L’annulation n’est plus possible : une personne a été modifiée depuis.',
    lastOwner:
      'Impossible d’annuler : il ne resterait aucun propriétaire pouvant entrer. Nommez d’abord un autre propriétaire.',
    signed:
      'L’annulation n’est plus possible : une des nouvelles personnes a déjà signé, et cette preuve est conservée. Importez le bon fichier et marquez comme parties les personnes qui n’y figurent pas, ou modifiez les personnes une à une.',
    invalid: 'Nous n’avons pas pu lire cela. Vérifiez la page et réessayez.',
  },
}
