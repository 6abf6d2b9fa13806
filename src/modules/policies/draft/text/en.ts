import type { DocumentText } from './shape.ts'

export const en: DocumentText = {
  everyone: {
    title: 'How we use social media',
    opening:
      'You are the face of {organisation}, online too. These are our rules and our advice, so that you can post with an easy mind.',
    audience: 'For everyone who works for us',
    audienceWith: (guests) => `For all of us: ${guests}`,
    blocks: {
      1: 'Why this policy',
      2: 'What we call social media',
      3: 'Who it is for',
      4: 'What we agree',
      5: 'What we advise',
      6: 'Where to find us',
      7: 'When we listen',
      8: 'When people react',
      9: 'Where to get help',
    },
  },
  corporate: {
    title: 'How we run our social media accounts',
    opening:
      'When you post for {organisation}, you speak with our voice. With these rules and this advice you are never on your own: you know who checks with you, whom to call and what to answer.',
    audience: 'For those who run our official social media accounts',
    blocks: {
      1: 'Why this policy',
      2: 'What we call social media',
      3: 'Who it is for',
      4: 'How we work',
      5: 'What we advise',
      6: 'Our accounts',
      7: 'When we listen',
      8: 'How we reply',
      9: 'Where to get help',
    },
  },
  inCountry: { NL: 'In the Netherlands:', BE: 'In Belgium:' },
  adopted: ({ done, by, on, after }) =>
    `${done ? 'Adopted' : 'To be adopted'} by ${by}${on ? ` on ${on}` : ''}${after ? `, after talks with ${after}` : ''}.`,
}
