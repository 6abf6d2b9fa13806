import type { Text } from './nl.ts'

export const fr: Text = {
  documents: { everyone: 'Pour tout le monde', corporate: 'Pour les comptes officiels' },
  article: {
    version: (number, date) => `Version ${number} · ${date}`,
    more: 'Pourquoi, et un exemple',
  },
  reading: {
    pdfAt: (address) => `Les pages mises en forme se trouvent sur ${address}`,
    hash: 'Empreinte de ce texte (SHA-256)',
    older: (date) =>
      `Ceci est une version antérieure. Une nouvelle version s’applique depuis le ${date}.`,
    current: 'Lire la version la plus récente',
    back: 'Retour au début',
  },
  guide: {
    label: 'Se repérer',
    contents: 'Sommaire',
    brief: (minutes) =>
      minutes === 1 ? 'Les règles en bref, 1 minute' : `Les règles en bref, ${minutes} minutes`,
    pdf: 'En PDF, 2 pages',
    search: 'Chercher dans ce texte',
    searchButton: 'Chercher',
    found: (count, sought) =>
      count === 0
        ? `Rien ici sur «\u202f${sought}\u202f». Essayez un autre mot, ou posez votre question au bas de la page.`
        : count === 1
          ? `«\u202f${sought}\u202f» figure dans un passage\u202f:`
          : `«\u202f${sought}\u202f» figure dans ${count} passages\u202f:`,
    clear: 'Effacer la recherche',
    question: 'Une question\u202f?',
    talk: 'Quelque chose n’est pas clair, ou vous n’êtes pas d’accord\u202f? Parlez-en librement.',
    aboutClause: 'Écrire au sujet d’un passage',
    ask: 'Poser une question à ce sujet',
    subject: (title, document, number) =>
      `Question sur «\u202f${title}\u202f» (${document}, version ${number})`,
  },
  list: {
    title: 'Publication',
    lead: 'Ce qui est publié ne change plus jamais. Une nouvelle version le remplace ; les deux restent lisibles.',
    empty: 'Rien n’est encore publié',
    emptyText: 'Le projet est prêt et tient sur deux pages ? Vous pouvez le publier ici.',
    toDraft: 'Vers le projet',
    version: (number) => `Version ${number}`,
    inForce: 'En vigueur',
    until: (date) => `En vigueur jusqu’au ${date}`,
    publishedOn: (date) => `Publiée le ${date}`,
    open: 'Lisible par tous sur internet',
    read: 'Lire',
    publish: 'Publier une nouvelle version',
    poster: 'Affiche',
    startRound: 'Faire signer',
  },
  publish: {
    tooLong: (language, pages) => `En ${language}, le texte fait ${pages} pages`,
    couldBeLines:
      'La publication est possible dès que le texte tient sur deux pages. Réduisez l’un de ces passages à une ligne, ou raccourcissez-en un :',
    title: (document) => `Publier : ${document}`,
    lead: 'Vous figez le texte, langue par langue. Il ne changera plus ; une amélioration deviendra une nouvelle version.',
    next: (number) => `Ce sera la version ${number}.`,
    languages: 'En quelles langues ?',
    languagesHint: 'Chaque langue reçoit sa propre page et son propre PDF de deux pages.',
    pages: (pages) => (pages === 1 ? '1 page' : `${pages} pages`),
    preview: 'Voir le PDF',
    material: 'Est-ce un changement important ?',
    materialYes: 'Oui, tout le monde relit et signe à nouveau',
    materialNo: 'Non, ce sont de petites améliorations. Les signatures données restent valables',
    summary: 'Qu’est-ce qui a changé ?',
    summaryHint:
      'En quelques phrases, pour les personnes qui connaissent la version précédente. Facultatif.',
    open: 'Mettre aussi une version publique en ligne',
    openHint: 'Toute personne qui a l’adresse peut la lire, y compris candidats et clients.',
    toDraft: 'Modifier le projet',
    look: 'Vérifier avant de publier',
    openQuestions: (count) =>
      count === 1
        ? 'Une question de l’entretien reste ouverte. Le texte y est plus général.'
        : `${count} questions de l’entretien restent ouvertes. Le texte y est plus général.`,
    toInterview: 'Continuer l’entretien',
    done: 'C’est publié. Faites-le signer maintenant.',
  },
  refused: {
    materialMissing: 'Indiquez si chacun doit signer à nouveau.',
    invalid: 'Nous ne pouvons pas publier ainsi. Vérifiez les choix ci-dessous.',
    nothingWritten: 'Il n’y a pas encore de projet. Commencez par l’entretien.',
    nothingChanged:
      'Rien n’a changé depuis la version en vigueur. Modifiez d’abord le projet, ou ajoutez une langue.',
    nothingToSignAgain:
      'Le texte n’a pas changé. Choisissez « Non, ce sont de petites améliorations » : les signatures données restent valables.',
    languageMissing: 'Choisissez au moins une langue.',
    changedMeanwhile:
      'Quelqu’un a modifié le texte entre-temps. Revoyez le PDF, puis publiez à nouveau.',
    untranslated:
      'Une règle ou un conseil que vous avez rédigé n’a pas encore de texte dans chaque langue choisie. Complétez-le sous « Modifier », ou ne choisissez pas cette langue maintenant.',
    summaryTooLong: 'Le résumé peut compter 600 caractères au plus. Raccourcissez-le.',
    tooLong: (clauses) =>
      `Le texte ne tient pas sur deux pages. Réduisez l’un de ces passages à une ligne, ou raccourcissez-en un : ${clauses}.`,
  },
}
