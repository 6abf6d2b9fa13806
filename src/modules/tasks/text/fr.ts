import type { Text } from './nl.ts'

const minutesOf = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`)

export const fr: Text = {
  of: (done, asked) => `${done} sur ${asked}`,
  list: {
    open: 'Nouvelle campagne',
    what: 'Quoi',
    whom: 'Pour qui',
    due: 'D’ici au',
    superseded: 'remplacée par une nouvelle version',
    stopped: (at) => `arrêtée le ${at}`,
    paused: 'en pause',
    overdue: 'date passée',
    older: 'Campagnes antérieures',
    prepared: 'Prêtes, pas encore lancées',
    look: 'Vérifier et lancer',
    audiences: 'Groupes enregistrés',
  },
  audience: {
    all: 'Tout le monde',
    establishment: (names) => names,
    department: (names) => `service ${names}`,
    contract: (names) => names,
    role: (names) => names,
    manager: (names) => `l’équipe de ${names}`,
    language: (names) => `langue\u202f: ${names}`,
    startedFrom: (day) => `en service depuis le ${day} ou après`,
    startedTo: (day) => `en service depuis le ${day} ou avant`,
    people: (count) => (count === 1 ? '1 personne choisie' : `${count} personnes choisies`),
    and: ' et ',
    or: ', et aussi\u202f: ',
    not: (whom) => `sauf\u202f: ${whom}`,
    but: ', ',
  },
  contracts: {
    permanent: 'personnes en CDI',
    fixed: 'personnes en CDD',
    agency: 'intérimaires',
    intern: 'stagiaires',
    volunteer: 'bénévoles',
    contractor: 'indépendants',
  },
  newRound: {
    title: 'Nouvelle campagne',
    change: 'Modifier la campagne',
    lead: 'Choisissez ce que vous demandez, à qui et pour quand. Vous verrez ensuite ce qui va se passer\u202f; rien ne part pour l’instant.',
    mailWaits: (readsMails) =>
      readsMails
        ? 'Aucun serveur de messagerie n’est encore configuré. Les e-mails attendent sous «\u202fE-mails sortants\u202f»\u202f; vous pouvez les y lire et les transmettre.'
        : 'Aucun serveur de messagerie n’est encore configuré. Les e-mails attendent qu’il y en ait un. D’ici là, la page de la campagne vous permet de remettre vous-même un lien\u202f; un propriétaire de Leidraad peut aussi lire les e-mails et les transmettre.',
    audience: 'Pour qui\u202f?',
    all: 'Tout le monde',
    allHint: 'Y compris les personnes qui arriveront plus tard',
    some: 'Une partie des personnes',
    someHint:
      'Par exemple un établissement, une équipe ou toutes les personnes ayant un certain rôle',
    people: 'Des personnes que je nomme',
    saved: 'Un groupe enregistré',
    whichSaved: 'Quel groupe\u202f?',
    groups: ['Qui\u202f?', 'Et aussi…', 'Mais pas…'],
    groupHint:
      'Si vous remplissez plusieurs champs, tout doit correspondre\u202f: le service Vente et, en même temps, l’établissement de Namur.',
    establishments: 'Établissements',
    places: 'Établissements',
    departments: 'Services',
    sections: 'Services',
    oneALine: 'Un nom par ligne.',
    contracts: 'Type de contrat',
    roles: 'Rôles',
    languages: 'Langue',
    managers: 'Responsables',
    managersHint: 'Leurs équipes. Une adresse e-mail ou un matricule par ligne.',
    startedFrom: 'En service à partir du',
    startedTo: 'En service jusqu’au',
    whichPeople: 'Qui\u202f?',
    whichPeopleHint: 'Une adresse e-mail ou un matricule par ligne.',
    dueOn: 'À faire si possible d’ici au',
    dueOnHint:
      'Deux semaines, c’est l’usage. Nous envoyons un rappel courtois, les jours ouvrables et une fois par jour au plus.',
    joinerDays: 'Combien de jours pour une nouvelle personne\u202f?',
    joinerDaysHint:
      'À compter du premier jour de travail, ou du jour où la personne rejoint la campagne.',
    yearly: 'Redemander chaque année',
    yearlyHint:
      'Au bout d’un an, une nouvelle campagne démarre d’elle-même, y compris pour les personnes qui l’ont déjà fait.',
    button: 'Voir ce qui va se passer',
    nothingOffered: 'Il n’y a encore rien à demander. Publiez d’abord une version.',
  },
  check: {
    title: 'Vérifiez la campagne',
    lead: 'Rien n’est encore envoyé. Voici ce qui se passera quand vous la lancerez.',
    change: 'Revenir et modifier',
    ways: {
      byMail: {
        title: (count) => (count <= 1 ? 'reçoit un e-mail' : 'reçoivent un e-mail'),
        text: 'Après le lancement, un jour ouvrable, avec un lien strictement personnel.',
      },
      byHand: {
        title: (count) =>
          count <= 1 ? 'reçoit une lettre de votre part' : 'reçoivent une lettre de votre part',
        text: 'Sans adresse e-mail. Après le lancement, vous imprimez toutes les lettres en une fois.',
      },
      unreached: {
        title: (count) =>
          count <= 1 ? 'n’est pas encore joignable' : 'ne sont pas encore joignables',
        text: 'Ni adresse e-mail, ni responsable. Complétez ces données, ou remettez vous-même une lettre.',
      },
    },
    share: (byMail, byHand, unreached) =>
      `${byMail} par e-mail, ${byHand} par lettre, ${unreached} pas encore joignables`,
    who: 'Qui\u202f?',
    later: (count) =>
      count === 1
        ? '1 personne arrive plus tard et recevra la demande à son premier jour de travail.'
        : `${count} personnes arrivent plus tard et recevront la demande à leur premier jour de travail.`,
    already: (count) =>
      count === 1
        ? '1 personne a déjà reçu la demande ou y a déjà répondu\u202f; elle ne reçoit rien.'
        : `${count} personnes ont déjà reçu la demande ou y ont déjà répondu\u202f; elles ne reçoivent rien.`,
    nobody: 'Ce choix ne désigne personne. Modifiez à qui la campagne s’adresse.',
    unread: {
      title: (count) =>
        count === 1
          ? 'Pour 1 personne, il n’y a pas de texte dans sa langue'
          : `Pour ${count} personnes, il n’y a pas de texte dans leur langue`,
      text: (languages) =>
        `Elles reçoivent un e-mail dans leur langue et un texte dans une autre\u202f: ${languages}.`,
      reads: (language) => `langue\u202f: ${language}`,
      wait: 'Laisser attendre',
      waitAll: 'Les laisser toutes attendre',
      more: (count) =>
        count === 1 ? 'Et encore 1 autre personne.' : `Et encore ${count} autres personnes.`,
    },
    what: 'Quoi',
    read: 'Lire',
    whom: 'Pour qui',
    due: 'D’ici au',
    remind: 'Rappels',
    reminders: (days) => `${days}, puis chaque semaine, aux personnes qui ne l’ont pas encore fait`,
    holidays: (whose) => `Jours fériés selon ${whose}`,
    yearly: 'Chaque année',
    changeShort: 'Modifier',
    counted: (at) => `Compté le ${at}.`,
    countAgain: 'Compter à nouveau',
    localhost:
      'Les liens dans les e-mails commencent par une adresse qui ne fonctionne que sur cet ordinateur. Indiquez d’abord la véritable adresse.',
    start: (mails, said) =>
      mails === 0
        ? 'Lancer la campagne'
        : mails === 1
          ? 'Lancer la campagne et envoyer 1 e-mail'
          : `Lancer la campagne et envoyer ${said} e-mails`,
    keepForLater: 'Garder pour plus tard',
    drop: 'Supprimer',
    after: 'Vous pourrez arrêter la campagne plus tard. Un e-mail parti ne se rattrape pas.',
    mail: 'L’e-mail tel qu’il arrivera',
    from: 'De',
    answers: 'Réponse à',
    to: 'À',
    about: 'Objet',
    example: (name) => `${name}, à titre d’exemple`,
    test: 'M’envoyer un essai',
    testTo: (address) => `À ${address}. Un essai ne compte nulle part.`,
    keep: 'Enregistrer ce groupe',
    keepName: 'Nom du groupe',
    flash: {
      tested: 'L’essai est en route vers votre boîte de réception.',
      testWaits: 'Le test est prêt et attend un serveur de messagerie.',
      kept: 'Le groupe est enregistré.',
      counted: 'Le compte est refait.',
    },
  },
  round: {
    started: (asked, invited) =>
      `La campagne est lancée. Personnes concernées\u202f: ${asked}. E-mails\u202f: ${invited}.`,
    dueOn: (day) => `Si possible d’ici au ${day}.`,
    who: 'Toutes les personnes de cette campagne',
    ended: {
      stopped: (at) => `Cette campagne a été arrêtée le ${at}.`,
      superseded: (at) =>
        `Une version plus récente est arrivée le ${at}\u202f; cette campagne a alors pris fin.`,
    },
    paused:
      'Cette campagne est en pause\u202f: aucun e-mail ne part. Chacun peut quand même le faire.',
    facts: {
      done: 'Fait',
      late: 'dont après la date',
      open: 'Reste à faire',
      unmet: 'Pas fait à la fin de la campagne',
      gone: 'Départs avant de l’avoir fait',
      exempt: 'Dispenses',
    },
    failed: (count, more) =>
      more
        ? `Pour plus de ${count} personnes, le dernier e-mail n’est pas arrivé.`
        : count === 1
          ? 'Pour 1 personne, le dernier e-mail n’est pas arrivé.'
          : `Pour ${count} personnes, le dernier e-mail n’est pas arrivé.`,
    see: 'Voir',
    next: {
      title: 'La date est passée. Et maintenant\u202f?',
      text: (open) =>
        `Reste à faire\u202f: ${open}. Envoyez un nouveau rappel, accordez plus de temps, ou demandez aux responsables d’en parler dans leur équipe.`,
      list: 'Les personnes qui ne l’ont pas encore fait',
    },
    by: {
      establishment: 'Par établissement',
      department: 'Par service',
      manager: 'Par responsable',
    },
    group: {
      establishment: 'Établissement',
      department: 'Service',
      manager: 'Responsable',
    },
    worst: 'En tête, là où il reste le plus à faire.',
    allGroups: 'Tout voir et chercher',
    none: 'Non renseigné',
    remind: {
      title: 'Envoyer un rappel maintenant',
      now: (open) => `Pas encore fait\u202f: ${open}.`,
      text: 'Les personnes qui ne l’ont pas encore fait et n’ont pas reçu d’e-mail aujourd’hui en reçoivent un maintenant. Le week-end, un jour férié ou le soir, il part le jour ouvrable suivant.',
      button: 'Envoyer le rappel',
    },
    letters: {
      title: 'Lettres pour les personnes sans adresse e-mail',
      text: 'Un seul PDF, avec pour chaque personne une lettre et son propre code QR. Distribuez-les vous-même\u202f: le code est un lien personnel. Quand une personne entre par ce code, nous le notons.',
      button: 'Créer les lettres',
    },
    date: {
      title: 'Changer la date',
      text: 'La nouvelle date vaut pour toutes les personnes qui n’ont pas leur propre date. Les rappels suivent.',
      button: 'Changer la date',
    },
    pause: {
      title: 'Mettre la campagne en pause',
      text: 'Tant que la campagne est en pause, aucun e-mail ne part. Chacun peut quand même le faire.',
      button: 'Mettre la campagne en pause',
      resume: 'Reprendre',
    },
    yearly: {
      title: 'Chaque année',
      on: 'Au bout d’un an, une nouvelle campagne démarre d’elle-même, y compris pour les personnes qui l’ont déjà fait.',
      off: 'Cette campagne ne revient pas d’elle-même.',
      set: 'Redemander chaque année',
      unset: 'Ne plus redemander',
    },
    stop: {
      title: 'Arrêter la campagne',
      now: (open, done) => `En ce moment\u202f: en attente ${open}, terminées ${done}.`,
      button: 'Arrêter la campagne',
    },
    flash: {
      reminded: 'Les e-mails sont prêts à partir.',
      date: 'La date est changée.',
      paused: 'La campagne est en pause.',
      resumed: 'La campagne reprend.',
      yearly: 'C’est enregistré.',
    },
  },
  groups: {
    search: 'Chercher un nom',
    find: 'Chercher',
    none: 'Rien ne correspond.',
    more: 'Suite',
  },
  people: {
    search: 'Chercher un nom, un matricule ou une adresse e-mail',
    state: 'Qui',
    everyone: 'Tout le monde',
    open: 'Les personnes qui ne l’ont pas encore fait',
    done: 'Les personnes qui l’ont fait',
    closed: 'Les personnes qui n’ont pas à le faire',
    way: 'Moyen de contact',
    anyWay: 'Peu importe',
    byHand: 'Sans adresse e-mail',
    failed: 'E-mail non arrivé',
    order: 'Ordre',
    byName: 'Par nom',
    newest: 'Les plus récents d’abord',
    filter: 'Filtrer',
    name: 'Nom',
    number: 'Matricule',
    establishment: 'Établissement',
    department: 'Service',
    status: 'État',
    mail: 'Dernier e-mail',
    doneAt: 'Fait le',
    late: 'Après la date',
    dueOn: (day) => `si possible d’ici au ${day}`,
    more: 'Noms suivants',
    nobody: 'Personne ne correspond.',
    choose: (name) => `Choisir ${name}`,
    resend: 'Renvoyer un e-mail aux personnes choisies',
    time: 'Donner plus de temps aux personnes choisies',
    timeUntil: 'Jusqu’au',
    giveTime: 'Donner plus de temps',
    handle: 'Voir',
    mails: {
      waiting: 'en attente',
      sending: 'en route',
      sent: (day) => `envoyé le ${day}`,
      failed: 'non arrivé',
      none: 'aucun',
    },
    closedFor: {
      left: 'départ',
      exempt: 'dispense',
      'passed-on': 'transmis',
      withdrawn: 'plus nécessaire',
      stopped: 'campagne arrêtée',
      superseded: 'version plus récente',
    },
    flash: {
      extended: 'Les personnes choisies ont plus de temps.',
      resent: 'Les e-mails sont prêts à partir.',
      exempted: 'Cette personne n’a plus à le faire.',
      asked: 'La demande est à nouveau faite à cette personne.',
    },
  },
  task: {
    status: 'État',
    letters: 'E-mails',
    noLetters: 'Aucun e-mail pour l’instant.',
    person: 'Vers la page de cette personne',
    link: {
      title: 'Remettre un lien',
      text: 'Pour les personnes sans adresse e-mail, ou qui ne retrouvent pas l’e-mail. Remettez vous-même le lien ou le code\u202f; nous notons qu’il vient de vous.',
      button: 'Créer un lien',
    },
    resend: {
      title: 'Renvoyer l’e-mail',
      text: 'Le même e-mail, une fois de plus. Même si un e-mail est déjà parti aujourd’hui.',
      button: 'Renvoyer',
    },
    exempt: {
      title: 'Dispenser cette personne',
      text: 'Cette personne n’est alors plus comptée et ne reçoit plus d’e-mails. Indiquez la raison en quelques mots, sans rien dire de la santé ni de la vie privée.',
      note: 'Pour quelle raison\u202f?',
      button: 'Dispenser',
    },
    again: {
      title: 'Redemander',
      done: 'Cette personne le fera une fois encore, avec sa propre date. Ce qui existe déjà est conservé.',
      text: 'La demande est à nouveau faite à cette personne, avec son propre délai.',
      button: 'Redemander',
    },
  },
  link: {
    title: (name) => `Lien pour ${name}`,
    lead: 'Faites scanner le code avec un téléphone, ou transmettez le lien. Il est personnel et fonctionne sans mot de passe pendant 60 jours.',
    qr: 'Code à scanner',
    back: 'Retour à la liste',
  },
  own: {
    due: (day) => `si possible d’ici au ${day}`,
    late: 'c’est encore possible',
    facts: (minutes, due) => (minutes ? `Environ ${minutesOf(minutes)} · ${due}` : due),
    mine: (title) => `Pour vous\u202f: ${title}`,
    title: 'Ce qui vous est demandé',
    note: 'Comment l’avez-vous fait\u202f?',
    noteHint: 'Une ou deux phrases, pour que quelqu’un d’autre puisse s’y retrouver plus tard.',
    finish: 'C’est fait',
    done: (at) => `Vous l’avez fait le ${at}. Merci.`,
    closed: 'Vous n’avez plus à le faire.',
    passOn: {
      title: 'Confier ceci à quelqu’un d’autre',
      to: 'À qui\u202f?',
      toHint: 'Une adresse e-mail ou un matricule.',
      button: 'Transmettre',
    },
    passed: 'C’est transmis. Vous n’avez plus à le faire.',
  },
  person: {
    lapse: (count, said) =>
      count === 1 ? '1 demande ouverte tombe' : `${said} demandes ouvertes tombent`,
    title: 'Demandé et fait',
    due: (day) => `si possible d’ici au ${day}`,
    letters: 'E-mails sur ce qu’il y a à faire',
    nothing: 'Rien n’a encore été demandé.',
  },
  audiences: {
    title: 'Groupes enregistrés',
    lead: 'Un groupe est une règle\u202f: toute personne qui y répond en fait partie d’office. Une personne qui s’en va en sort de même.',
    empty:
      'Aucun groupe n’est encore enregistré. Cela se fait sur la page «\u202fVérifiez la campagne\u202f».',
    drop: 'Supprimer',
    dropped: 'Le groupe est supprimé. Les campagnes déjà lancées se poursuivent.',
  },
  paper: {
    dear: (name) => `Bonjour ${name},`,
    scan: 'Scannez le code avec l’appareil photo de votre téléphone. Ce lien n’est que pour vous\u202f; ne le transmettez pas.',
    or: 'Ou recopiez cette adresse\u202f:',
    due: (day) => `Si possible d’ici au ${day}. Plus tard, c’est encore possible.`,
    contact: (whom) => `Une question\u202f? Adressez-vous à ${whom}.`,
    noPhone: 'Pas de smartphone\u202f? Demandez à votre responsable comment faire autrement.',
    file: 'lettres',
  },
  home: {
    round: (name) => `La date est passée\u202f: ${name}`,
    roundText: (open) =>
      `Reste à faire\u202f: ${open}. Envoyez un nouveau rappel, accordez plus de temps, ou demandez aux responsables d’en parler dans leur équipe.`,
    prepared: (name) => `Campagne à vérifier et à lancer\u202f: ${name}`,
  },
  about: {
    asked: 'Ce qui vous a été demandé',
    line: (name, due, state) => `${name}, si possible d’ici au ${due}\u202f: ${state}`,
    open: 'reste à faire',
    done: (at) => `fait le ${at}`,
    note: (note) => `Avec cette note\u202f: ${note}`,
  },
  refused: {
    invalid: 'Quelque chose ne va pas ici. Vérifiez, s’il vous plaît.',
    thingMissing: 'Choisissez ce que vous demandez.',
    audienceMissing: 'Choisissez à qui la campagne s’adresse.',
    audienceEmpty:
      'Vous avez choisi une partie des personnes, mais pas encore laquelle. Précisez au moins un point, ou nommez les personnes.',
    audienceTooDeep: 'Cette règle a trop de niveaux. Simplifiez-la.',
    audienceGone: 'Ce groupe a été supprimé. Choisissez-en un autre.',
    audienceNameTaken: 'Un groupe porte déjà ce nom. Choisissez un autre nom.',
    audienceNameMissing: 'Donnez un nom au groupe.',
    startedDay: 'Choisissez un jour entre 1900 et 2100.',
    dueOnMissing: 'Choisissez une date.',
    dueOnYear: 'L’année doit se situer entre 1900 et 2100. Vérifiez la date.',
    dueOnPassed: 'Cette date est passée. Choisissez aujourd’hui ou plus tard.',
    joinerDaysRange: 'Indiquez un nombre de jours de 1 à 180.',
    notOffered:
      'Une version plus récente existe, ou ce n’est plus possible de le demander. Choisissez à nouveau.',
    peopleUnknown: ({ names }) =>
      `Nous ne connaissons pas\u202f: ${names}. Vérifiez, ou ajoutez d’abord ces personnes.`,
    noMailbox:
      'Vous n’avez pas d’adresse e-mail vous-même\u202f; nous ne pouvons donc pas vous envoyer d’essai.',
    roundClosed: 'Cette campagne a déjà pris fin.',
    roundRests: 'Cette campagne est en pause. Reprenez-la d’abord.',
    unchanged: 'Rien n’a changé.',
    notYearly: 'Ceci ne peut pas être redemandé chaque année.',
    nobodyChosen: 'Choisissez au moins une personne, et deux mille au plus.',
    nobodyByHand:
      'Toutes les personnes qui ne l’ont pas encore fait ont une adresse e-mail. Aucune lettre n’est nécessaire.',
    tooManyLetters:
      'Un PDF ne peut contenir plus de mille lettres. Choisissez d’abord un établissement ou un service.',
    noHanding:
      'Une personne qui l’a déjà fait, ou qui n’a plus à le faire, n’a pas besoin de lien.',
    notOpen: 'Ceci n’est plus à faire.',
    noMoreTime: 'Cette date ne dépasse pas celle de la campagne. Choisissez-en une plus tardive.',
    notAgain: 'Ceci ne se demande qu’une fois.',
    notLetGo: 'La demande a déjà été faite à cette personne.',
    hasLeft: 'Cette personne ne travaille plus ici.',
    noteMissing: 'Écrivez en quelques mots pourquoi, ou comment.',
    noteTooLong: 'C’est trop long. Tenez-vous-en à 300 caractères.',
    alreadyDone: 'C’était déjà fait.',
    colleagueMissing: 'Indiquez à qui vous le transmettez.',
    colleagueUnknown: 'Personne n’est connu sous cette adresse ou ce matricule. Vérifiez.',
    colleagueSelf: 'C’est vous-même. Choisissez une autre personne.',
  },
}
