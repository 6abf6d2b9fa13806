import type { DocumentText } from './shape.ts'

export const nl: DocumentText = {
  everyone: {
    title: 'Zo gaan wij om met sociale media',
    opening:
      'Jij bent het gezicht van {organisation}, ook online. Dit zijn onze afspraken en ons advies, zodat je met een gerust hart kunt posten.',
    audience: 'Voor iedereen die bij ons werkt',
    audienceWith: (guests) => `Voor ons allemaal: ${guests}`,
    blocks: {
      1: 'Waarom dit beleid',
      2: 'Wat we sociale media noemen',
      3: 'Voor wie het is',
      4: 'Dit spreken we af',
      5: 'Dit raden we aan',
      6: 'Hier vind je ons',
      7: 'Als we luisteren',
      8: 'Als er reacties komen',
      9: 'Hier kun je terecht',
    },
  },
  corporate: {
    title: 'Zo beheren wij onze accounts',
    opening:
      'Wie namens {organisation} post, heeft onze stem in handen. Met deze afspraken en dit advies sta je er nooit alleen voor: je weet wie meeleest, wie je belt en wat je antwoordt.',
    audience: 'Voor wie onze officiële accounts beheert',
    blocks: {
      1: 'Waarom dit beleid',
      2: 'Wat we sociale media noemen',
      3: 'Voor wie het is',
      4: 'Zo werken we',
      5: 'Dit raden we aan',
      6: 'Onze accounts',
      7: 'Als we luisteren',
      8: 'Zo antwoorden we',
      9: 'Hier kun je terecht',
    },
  },
  inCountry: { NL: 'In Nederland:', BE: 'In België:' },
  adopted: ({ done, by, on, after }) =>
    `${done ? 'Vastgesteld' : 'Wordt vastgesteld'} door ${by}${on ? ` op ${on}` : ''}${after ? `, na overleg met ${after}` : ''}.`,
}
