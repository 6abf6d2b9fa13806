import type { DocumentText } from './shape.ts'

export const fr: DocumentText = {
  everyone: {
    title: 'Nous et les réseaux sociaux',
    intro: {
      none: 'Vous êtes le visage de {organisation}, en ligne aussi. Voici nos règles et nos conseils, pour que vous puissiez publier l’esprit tranquille.',
      ambassadors:
        'Personne ne parle mieux de {organisation} que vous. Nous sommes fiers de notre travail et aimons le montrer. Grâce à ces règles et à ces conseils, vous publiez l’esprit tranquille.',
      clarity:
        'Que peut-on publier, que vaut-il mieux éviter, et à qui s’adresser ? Vous trouvez tout ici : nos règles et nos conseils. Chez {organisation}, personne n’a à deviner.',
      protect:
        'On confie beaucoup de choses à {organisation}. Avec ces règles et ces conseils, nous préservons ensemble cette confiance, en ligne aussi. Et vous publiez l’esprit tranquille.',
      support:
        'En ligne, il arrive que les choses tournent mal. Chez {organisation}, vous n’êtes alors pas seul. Voici nos règles et nos conseils, et les personnes qui vous aident.',
    },
    audience: 'Pour toutes les personnes qui travaillent chez nous',
    audienceWith: (guests) =>
      `Pour toutes les personnes qui travaillent chez nous, y compris ${guests}`,
    guests: {
      temporary: 'le personnel temporaire',
      agency: 'les intérimaires',
      interns: 'les stagiaires',
      volunteers: 'les bénévoles',
      contractors: 'les indépendants',
      managers: 'les responsables',
    },
    blocks: {
      1: 'Pourquoi cette charte',
      2: 'Ce que nous appelons réseaux sociaux',
      3: 'Pour qui',
      4: 'Nos règles communes',
      5: 'Nos conseils',
      6: 'Où nous trouver',
      7: 'Quand nous écoutons',
      8: 'Quand des gens réagissent',
      9: 'Vers qui vous tourner',
    },
  },
  corporate: {
    title: 'Nos comptes officiels, mode d’emploi',
    intro: {
      none: 'Publier au nom de {organisation}, c’est porter sa voix. Avec ces règles et ces conseils, vous n’êtes jamais seul : vous savez qui relit, qui appeler et que répondre.',
    },
    audience: 'Pour les personnes qui gèrent nos comptes officiels',
    contactAndCrisis: (contact, crisis) => `${contact} ; en cas de crise : ${crisis}`,
    blocks: {
      1: 'Pourquoi cette charte',
      2: 'Ce que nous appelons réseaux sociaux',
      3: 'Pour qui',
      4: 'Notre façon de travailler',
      5: 'Nos conseils',
      6: 'Nos comptes',
      7: 'Quand nous écoutons',
      8: 'Comment nous répondons',
      9: 'Vers qui vous tourner',
    },
  },
}
