import type { Text } from './nl.ts'

const covered = [
  'tous sont prêts, en termes généraux',
  'un est couvert',
  'deux sont couverts',
  'trois sont couverts',
  'quatre sont couverts',
  'cinq sont couverts',
  'six sont couverts',
  'sept sont couverts',
  'huit sont couverts',
  'tous sont couverts',
]

export const fr: Text = {
  documents: { everyone: 'Charte pour tous', corporate: 'Charte des comptes officiels' },
  whatFor: {
    everyone:
      'Comment toutes les personnes qui travaillent chez vous utilisent les réseaux sociaux.',
    corporate: 'Pour les personnes qui gèrent les comptes officiels de l’organisation.',
  },
  pagesUsed: (used) => `${used} sur 2 pages`,
  pagesTooMany: (pages) => `${pages} pages : c’est trop long`,
  pagesUnknown: 'Le nombre de pages n’est pas disponible pour le moment',
  blocks: 'Neuf éléments,',
  covered: (count) => covered[count] as string,
  overview: {
    title: 'Charte',
    lead: 'Deux documents de deux pages chacun. Un seul entretien les remplit tous les deux.',
    emptyTitle: 'Pas encore de charte ? Vous en aurez une dans dix minutes',
    emptyText: (questions) =>
      `Vous répondez à ${questions} questions courtes. À chaque réponse, vous voyez aussitôt son effet sur le texte. Si vous ne savez pas encore, passez à la suivante. À la fin, vous avez deux pages que vous pouvez encore modifier.`,
    emptyReader: 'Dès qu’un collègue commencera l’entretien, vous lirez ici le projet.',
    begin: 'Commencer l’entretien',
    beginDocument: 'Commencer ce document',
    notBegun: 'Pas encore commencé',
    notNeeded: 'Pas nécessaire',
    notNeededText:
      'Vous n’avez pas de compte officiel. Si quelqu’un en ouvre un plus tard, vous aurez besoin de ce document. Il dit déjà ce qui vaut alors.',
    changeAccounts: 'Nous en avons quand même un',
    inInterview: (answered, total) =>
      `Entretien : ${answered < 2 ? `${answered} question sur ${total} a` : `${answered} questions sur ${total} ont`} une réponse`,
    draftReady: 'Le projet est prêt',
    published: (number) => `La version ${number} est publiée`,
    goOn: 'Continuer l’entretien',
    answers: 'Relire les réponses',
    read: 'Voir le projet',
    edit: 'Modifier',
    publish: 'Publier',
    changedTitle: 'Votre profil a changé',
    changedText: 'Les noms et les coordonnées de ce projet sont déjà à jour. Veuillez les relire.',
    changedParts: (count) => (count === 1 ? 'Un passage à relire' : `${count} passages à relire`),
    seen: 'C’est vu',
    refused: {
      'already-begun':
        'Un collègue vient de commencer ce document. Vous pouvez le continuer tout de suite.',
      invalid: 'Cela n’a pas fonctionné. Voyez ci-dessous où vous en êtes et réessayez.',
    },
  },
  interview: {
    title: 'Entretien',
    progress: (number, total) => `Question ${number} sur ${total}`,
    saved: 'Vos réponses précédentes sont enregistrées. Vous pouvez continuer plus tard.',
    previous: 'Question précédente',
    toOverview: 'Vers la charte',
    toAnswers: 'Vers vos réponses',
    example: 'Par exemple :',
    next: 'Continuer',
    keep: 'Enregistrer',
    unknown: 'Je ne sais pas encore',
    wasUnknown:
      'Vous aviez choisi « Je ne sais pas encore ». Vous pouvez en rester là ; le texte est alors un peu plus général.',
    chooseAll: 'Choisissez tout ce qui convient.',
    ownWords: 'Avec vos propres mots',
    answer: 'Votre réponse',
    names: 'Noms',
    inLanguage: (label, language) => `${label} (${language})`,
    otherLanguages:
      'Si vous laissez une langue vide, nous y reprenons les mots que vous avez écrits dans l’autre.',
    profile: {
      values: {
        title: 'Valeurs',
        some: 'Votre profil mentionne ces valeurs :',
        none: 'Votre profil ne mentionne pas encore de valeurs. Une charte qui commence par elles se lit comme une invitation.',
      },
      spokespersons: {
        title: 'Porte-parole',
        some: 'Votre profil mentionne ces porte-parole :',
        none: 'Votre profil ne mentionne pas encore de porte-parole. Le texte parle alors de la direction.',
      },
      contact: {
        title: 'Point de contact',
        some: 'Votre profil mentionne ce point de contact :',
        none: 'Votre profil ne mentionne pas encore de point de contact. Le texte parle alors du responsable.',
      },
      body: {
        title: 'Concertation',
        some: 'Vos établissements mentionnent cette concertation :',
        none: 'Vos établissements ne mentionnent pas encore de conseil d’entreprise ni de syndicat.',
      },
      change: 'Modifier dans le profil',
    },
    adoption: {
      by: 'Par qui ?',
      after: 'Avec qui la charte a-t-elle été discutée ?',
      bodies: (names) => `Avec ${names}`,
      bodiesHint:
        'D’après votre profil. Choisissez ceci si la discussion a eu lieu ou aura lieu à coup sûr.',
      others: 'Avec d’autres personnes',
      othersHint:
        'Un groupe de collègues ou le conseil des bénévoles, par exemple. Précisez ci-dessous.',
      nobody: 'Avec personne, ou cela ne doit pas figurer',
      othersName: 'Avec quelles autres personnes ?',
      when: 'Quand ?',
      publishing: 'Le jour de la publication',
      day: 'Un autre jour, à choisir ci-dessous',
      on: 'Quel jour ?',
    },
    faults: {
      'choose-one': () =>
        'Choisissez une réponse. Vous ne savez pas ? Choisissez « Je ne sais pas encore ».',
      'not-an-option': () => 'Nous ne connaissons plus cette réponse. Choisissez dans la liste.',
      'too-long': (limit) =>
        `C’est trop long. Limitez chaque ligne à ${limit} caractères pour qu’elle tienne sur la page.`,
      'too-many': (limit) => `Citez-en ${limit} au plus. Gardez les plus importants.`,
      'write-something': () =>
        'Écrivez une réponse. Vous ne savez pas ? Choisissez « Je ne sais pas encore ».',
      'no-day': () => 'Choisissez un jour qui existe, ou le jour de la publication.',
      'not-begun':
        'Aucun document n’est encore commencé. Commencez d’abord sur la page « Charte ».',
      invalid: 'Nous ne comprenons pas cette réponse. Choisissez ou écrivez-la à nouveau.',
    },
  },
  beside: {
    title: 'Votre charte à ce stade',
    sheet: (page) => `Page ${page} du projet. Le texte se lit sous « Voir le projet ».`,
    didThis: 'L’effet de votre réponse précédente',
    added: 'Nouveau',
    changed: 'Modifié',
    gone: 'Retiré',
    inForm: {
      line: (clauses) =>
        `Pour faire de la place, ceci tient désormais en une ligne sur papier : ${clauses}.`,
      short: (clauses) =>
        `De la place s’est libérée. Le texte court figure maintenant aussi sur papier pour ${clauses}.`,
    },
    more: (count) =>
      count === 1 ? 'Et encore un autre passage.' : `Et encore ${count} autres passages.`,
    didNothing: 'Votre réponse précédente correspond au texte : il n’a pas changé.',
    staysGeneral: 'Pas de souci. Le texte reste général ici jusqu’à ce que vous sachiez.',
    read: 'Voir le projet',
  },
  contradictions: { title: 'Ceci ne va pas bien ensemble', back: 'Vers cette question précédente' },
  done: {
    title: 'Voici où vous en êtes',
    titleAll: 'C’est fait : vous avez une charte',
    lead: (answered, total) =>
      `Vous avez répondu à ${answered} ${answered < 2 ? 'question' : 'questions'} sur ${total}.`,
    leadAll:
      'Toutes les questions ont une réponse. Lisez le projet, modifiez ce que vous voulez et publiez.',
    openTitle: 'Encore ouvert',
    openText:
      'Le texte est complet même sans ces réponses. Il est seulement un peu plus général. Renseignez-vous et revenez quand vous voulez.',
    required: 'Important avant de publier',
    answersTitle: 'Vos réponses',
    change: 'Modifier',
    changeOf: (question) => `Modifier : ${question}`,
    answerNow: 'Répondre',
    answerNowOf: (question) => `Répondre : ${question}`,
    fromProfile: 'Dans votre profil',
    fromProfileText:
      'Nous ne le demandons qu’une fois. Ce que vous modifiez ici apparaît aussitôt dans le projet.',
    changeProfile: (what) => `Modifier : ${what}`,
    skipped: (count) =>
      count === 1
        ? 'Nous avons passé une question, car elle ne vous concerne pas.'
        : `Nous avons passé ${count} questions, car elles ne vous concernent pas.`,
    notBegun: 'Pas encore commencé. Vos réponses remplissent déjà une partie de ce document.',
    read: 'Voir le projet',
    publish: 'Publier',
  },
  leftOut: {
    title: 'Ce qui n’y figure pas',
    lead: 'Ces passages pourraient y figurer. Si vous les voulez, un seul clic suffit.',
    spared: (question) => `Votre réponse à « ${question} » rend ce passage inutile.`,
    'no-room': 'Il n’y a plus de place sur les deux pages, même pour une ligne.',
    removed: 'L’un de vous a retiré ce passage.',
    add: 'L’inclure',
    addOf: (clause) => `L’inclure : ${clause}`,
  },
  draft: {
    state: 'Ceci est un projet. Seules les personnes qui travaillent à la charte le voient.',
    stateInForce: (number) =>
      `Ceci est un projet. La version ${number} s’applique jusqu’à ce que vous en publiiez une nouvelle.`,
    readIn: 'Langue du texte',
    poster: 'Affiche',
    pdf: 'En PDF',
    edit: 'Modifier le texte',
    publish: 'Publier',
    change: 'Modifier',
    changeOf: (clause) => `Modifier : ${clause}`,
    more: 'Pourquoi, et un exemple',
    edited: 'Adapté',
    tooLongTitle: (pages) => `Le texte ne tient pas : il fait ${pages} pages`,
    tooLong:
      'Deux pages, c’est ce que l’on lit vraiment. Réduisez l’un de ces passages à une ligne, raccourcissez-le ou retirez-en un :',
    words: (count) => (count < 2 ? `${count} mot` : `${count} mots`),
    open: (count) =>
      count === 1
        ? 'Encore général, car une question reste ouverte :'
        : `Encore général, car ${count} questions restent ouvertes :`,
  },
}
