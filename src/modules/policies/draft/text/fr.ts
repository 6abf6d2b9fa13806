import type { DocumentText } from './shape.ts'

export const fr: DocumentText = {
  everyone: {
    title: 'Nous et les réseaux sociaux',
    opening:
      'Vous êtes le visage de {organisation}, en ligne aussi. Voici nos règles et nos conseils, pour que vous puissiez publier l’esprit tranquille.',
    audience: 'Pour toutes les personnes qui travaillent chez nous',
    audienceWith: (guests) => `Pour nous tous : ${guests}`,
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
    opening:
      'Publier au nom de {organisation}, c’est porter sa voix. Avec ces règles et ces conseils, vous n’êtes jamais seul : vous savez qui relit, qui appeler et que répondre.',
    audience: 'Pour les personnes qui gèrent nos comptes officiels',
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
  inCountry: { NL: 'Aux Pays-Bas :', BE: 'En Belgique :' },
  adopted: ({ done, by, on, after }) =>
    `${done ? 'Adoptée' : 'Sera adoptée'} par ${by}${on ? ` le ${on}` : ''}${after ? `, après concertation avec ${after}` : ''}.`,
}
