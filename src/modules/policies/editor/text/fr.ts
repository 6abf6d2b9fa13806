import type { Text } from './nl.ts'

export const fr: Text = {
  kinds: { rule: 'règle', guideline: 'conseil' },
  list: {
    title: 'Modifier le texte',
    lead: 'Modifiez ce que vous voulez : seuls vos changements sont conservés, le reste suit vos réponses et la bibliothèque.',
    toDraft: 'Vers le projet',
    length: 'Deux pages',
    tooLong: (language) => `Le texte ne tient pas dans cette langue : ${language}`,
    tooLongText: 'Réduisez l’un de ces passages à une ligne, raccourcissez-le ou retirez-en un :',
    showIn: 'Afficher le texte en',
    edit: 'Modifier',
    editOf: (clause) => `Modifier : ${clause}`,
    upOf: (clause) => `Monter : ${clause}`,
    downOf: (clause) => `Descendre : ${clause}`,
    makeRule: 'En faire une règle',
    makeGuideline: 'En faire un conseil',
    kindOf: (button, clause) => `${button} : ${clause}`,
    remove: 'Retirer',
    removeOf: (clause) => `Retirer : ${clause}`,
    add: 'Ajouter',
    addTo: (block) => `Ajouter à : ${block}`,
    edited: 'Adapté',
    own: 'Écrit par vous',
    onPaper: { line: 'Sur papier : une ligne', short: 'Sur papier : texte court' },
    always: 'y figure toujours',
    pinned: 'épinglé',
    asForm: { line: 'En une ligne', short: 'En texte court', auto: 'Selon la place' },
    formOf: (button, clause) => `${button} : ${clause}`,
    onPhone: 'Sur le téléphone, le texte complet figure toujours.',
    toTranslate: {
      missing: (language) => `Pas encore traduit : ${language}`,
      stale: (language) => `Traduction à revoir : ${language}`,
    },
    removedTitle: 'Retirés',
    removedText: 'Ces passages ne figurent plus dans le document. Vous pouvez les remettre.',
    putBack: 'Remettre',
    putBackOf: (clause) => `Remettre : ${clause}`,
  },
  undo: {
    button: 'Annuler',
    last: 'Votre dernière modification :',
    what: {
      edited: (clause) => `« ${clause} » modifié.`,
      added: (clause) => `« ${clause} » ajouté.`,
      removed: (clause) => `« ${clause} » retiré.`,
      moved: (clause) => `« ${clause} » déplacé.`,
      'kind-switched': (clause) => `Nature de « ${clause} » changée.`,
      'form-set': (clause) => `« ${clause} » a changé de forme sur papier.`,
    },
  },
  done: {
    protects: 'Attention : ceci protège des personnes. Comme conseil, chacun reste libre.',
    othersSay:
      'Relisez aussi les autres formes (une ligne, texte court, texte complet) : ce que vous n’y avez pas changé dit encore la même chose.',
    edited: 'Enregistré.',
    added: 'Ajouté.',
    moved: 'Déplacé.',
    removed: (clause) => `« ${clause} » a été retiré.`,
    switched: {
      rule: 'C’est désormais une règle.',
      guideline: 'C’est désormais un conseil.',
    },
    formSet: {
      line: 'Ce passage tient désormais en une ligne sur papier.',
      short: 'Ce passage figure désormais avec son texte court sur papier.',
      auto: 'La place disponible décide à nouveau de sa forme sur papier.',
    },
    becameLine: (clauses) => `Du coup, ceci tient désormais en une ligne : ${clauses}.`,
    becameShort: (clauses) =>
      `Cela libère de la place : le texte court figure maintenant aussi pour ${clauses}.`,
    undone: 'Votre dernière modification est annulée.',
    brought: (clauses) =>
      `Aucun élément de la charte ne peut rester vide. Ce passage a donc pris la place : ${clauses}.`,
  },
  refused: {
    'always-there':
      'Ce passage reste en place : il protège des personnes, ou sans lui une charte n’en est pas une. Vous pouvez en changer le texte, le déplacer ou en faire une seule ligne.',
    'only-one':
      'Ce passage reste en place. C’est le seul qui remplit encore cet élément, et une charte a besoin des neuf. Ajoutez d’abord autre chose.',
    'changed-since':
      'Quelque chose d’autre a changé depuis. La modification n’a donc pas été annulée.',
    'nothing-to-undo': 'Il n’y a plus rien à annuler.',
    'already-there': 'Ce passage figure déjà dans le document. Vous n’avez rien à faire.',
    'not-there':
      'Ce passage ne figure plus dans le document. Vous pouvez l’ajouter depuis la bibliothèque, ou le remettre en bas de la page.',
    'at-the-edge':
      'Ce passage ne peut pas aller plus loin dans son élément. S’il a sa place ailleurs, choisissez un autre élément sous « Modifier ».',
    unchanged: 'C’était déjà le cas. Vous n’avez rien à faire.',
    invalid: 'Cela n’a pas fonctionné. Voyez ci-dessous l’état du document et réessayez.',
  },
  form: {
    title: (clause) => `Modifier : ${clause}`,
    newTitle: 'Un passage à vous',
    newLead: 'Écrivez ce qui compte chez vous et que la bibliothèque ne dit pas encore.',
    toList: 'Vers tous les passages',
    source: 'Langue source',
    states: {
      library: 'Texte de la bibliothèque',
      own: 'Adapté',
      written: 'Écrit par vous',
      missing: 'Pas encore traduit',
      stale: 'À revoir',
    },
    staleText: (source) =>
      `Le texte source (${source}) a été modifié après celui-ci. Vérifiez qu’ils disent encore la même chose.`,
    missingText:
      'Tant que cette langue est vide, le texte y apparaît dans une autre langue. Complétez-la avant de publier.',
    agrees: 'Ce texte correspond toujours à la source',
    clauseTitle: 'Titre',
    order: 'Consigne',
    orderHint:
      'Ce que l’on fait ou non, en trois à huit mots. Elle paraît en gras sur papier quand le passage n’a qu’une ligne.',
    reason: 'Raison ou exception (facultatif)',
    reasonHint: 'Elle suit la consigne. Seize mots au plus en tout : c’est une seule phrase.',
    short: 'Texte court',
    shortHint: (words) => `Pour les deux pages. ${words} mots au plus se lisent le mieux.`,
    fuller: 'Texte complet',
    fullerHint: 'Pour en savoir plus. **gras**, *italique* et « - » pour une liste sont possibles.',
    examples: 'Pourquoi, et deux exemples',
    examplesHint: 'Un message ou un geste de votre propre travail, avec des noms inventés.',
    why: 'Pourquoi',
    do: 'Ainsi',
    dont: 'Mieux vaut éviter',
    emptyMeans: 'Videz un champ et le texte de la bibliothèque revient.',
    reset: 'Revenir au texte de la bibliothèque',
    resetOf: (language) => `Revenir au texte de la bibliothèque : ${language}`,
    wasReset:
      'Le texte de la bibliothèque est de retour. Enregistrez pour le garder ; d’ici là, rien ne change.',
    theirs: 'Texte actuel :',
    empty: '(vide)',
    kind: 'Nature',
    ruleMeans:
      'Tout le monde la respecte. On en parle avec les personnes qui ne le font pas. Dites donc précisément ce qui est convenu.',
    guidelineMeans:
      'Une bonne recommandation. Le choix reste à la personne, et personne n’est sanctionné.',
    proposes: (kind) => `La bibliothèque propose : ${kind}.`,
    block: 'Élément de la charte',
    save: 'Enregistrer',
    addIt: 'Ajouter',
    look: 'Aperçu',
    unsaved: 'Ceci est un aperçu. Votre texte n’est pas encore enregistré.',
    notInDraft: 'Ce passage ne figure pas dans le document.',
    chips: 'Mots à compléter',
    chipsText:
      'Un mot entre accolades est complété par vos propres données. Si votre profil change, le texte suit.',
    chipsUsed: 'Dans ce passage',
    chipsAll: 'Tous les mots à compléter',
    chip: 'Mot',
    means: 'Signification',
    now: 'Valeur actuelle',
  },
  errors: {
    tooLong: (most) => `C’est trop long. Limitez-vous à ${most} caractères.`,
    unknownVariable: (names) =>
      `Nous ne connaissons pas ce mot à compléter : ${names}. Choisissez-en un dans la liste ou retirez les accolades.`,
    'words-missing': 'Écrivez un titre et un texte court dans au moins une langue.',
    'title-missing': 'Donnez aussi un titre à ce passage, ou videz les champs de cette langue.',
    'short-missing': 'Écrivez aussi un texte court, ou videz les champs de cette langue.',
    'order-missing':
      'Écrivez aussi la consigne à laquelle cette raison appartient, ou videz la raison.',
    kindMissing: 'Choisissez s’il s’agit d’une règle ou d’un conseil.',
    blockMissing: 'Choisissez un élément de la charte.',
    'changed-meanwhile':
      'Un collègue a modifié ce passage entre-temps. Les deux textes figurent ci-dessous. Reprenez ce que vous voulez garder et enregistrez à nouveau.',
    'only-one':
      'C’est le seul passage qui remplit encore cet élément de la charte. Ajoutez-y d’abord autre chose.',
    unchanged: 'Rien n’avait changé. Vous n’avez rien à faire.',
    invalid:
      'Nous n’avons pas pu enregistrer cela. Rouvrez ce passage depuis la liste et réessayez.',
  },
  look: {
    offPaper: (signs) =>
      `Sur papier, ceci devient une case vide : ${signs}. Retirez-le, ou écrivez autrement.`,
    title: 'Ce qu’on lira',
    words: (count) => (count === 1 ? '1 mot' : `${count} mots`),
    tooManyWords: (count, advised) =>
      `${count} mots. C’est permis, mais ${advised} au plus se lisent mieux.`,
    lineWords: (order, all) => `Une ligne. Mots dans la consigne : ${order}, en tout : ${all}.`,
    lineAdvice: (order, all, most) =>
      `Une ligne. Mots dans la consigne : ${order}, en tout : ${all}. C’est permis, mais ${most.least} à ${most.most} et ${most.all} au plus se lisent mieux.`,
    fuller: 'Texte complet',
    nothing: 'Pas encore de texte dans cette langue.',
    borrowed: 'Pas encore traduit : le texte apparaît ici dans une autre langue.',
  },
  library: {
    reasons: 'Dans la bibliothèque',
    why: 'Pourquoi',
    legal: 'Ce que disent la loi et les juges',
    checked: (month) => `Vérifié en ${month}`,
    notAdvice: 'Ceci est une information, pas un avis juridique. Un doute ? Demandez à un juriste.',
    title: 'Ajouter un passage',
    titleFor: (block) => `Ajouter à « ${block} »`,
    lead: 'Choisissez dans la bibliothèque ou écrivez vous-même. Chaque passage prend place dans son propre élément de la charte.',
    writeOwn: 'Écrire un passage à vous',
    forThis: 'Pour cet élément de la charte',
    forDocument: 'Aussi pour ce document',
    elsewhere: 'De l’autre document',
    none: 'Tout ce que la bibliothèque propose ici figure déjà dans le document.',
    add: 'Ajouter',
    addOf: (clause) => `Ajouter : ${clause}`,
  },
}
