import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../clauses/load.ts'
import { textsOf } from './texts.ts'
import { typographyFaults } from './typography.ts'

describe('a slip is found:', () => {
  test.each([
    ['nl', 'Zeg "nee".', /straight quotation mark/],
    ['nl', "Collega's helpen.", /straight apostrophe/],
    ['fr', 'L´entreprise', /wrong apostrophe/],
    ['en', 'Ask  first.', /double space/],
    ['fr', '«\u202f\u202fNon\u202f»', /double space/],
    ['fr', 'Vraiment\u00a0?', /wide no-break space/],
    ['de', 'Das ( wirklich) hilft.', /space inside brackets/],
    ['nl', 'Wacht even...', /dots for an ellipsis/],
    ['nl', 'Wacht , en denk.', /space before a comma/],
    ['en', 'Wait .', /space before a comma/],
    ['en', 'Wait,think.', /no space after a comma/],
    ['nl', 'Wacht even.Denk dan.', /no space after a sentence/],
    ['nl', 'Wacht - en denk.', /hyphen for a dash/],
    ['en', 'Wait -- and think.', /hyphen for a dash/],
    ['nl', 'Echt waar ?', /space before \? ! ; or :/],
    ['de', 'Wirklich !', /space before \? ! ; or :/],
    ['en', 'One thing:ask.', /no space after \? ! ; or :/],
    ['nl', '‘s Avonds', /opening quote for an apostrophe/],
    ['fr', 'Vraiment ?', /no narrow no-break space before/],
    ['fr', 'Vraiment?', /no narrow no-break space before/],
    ['fr', 'Voici : rien', /no narrow no-break space before/],
    ['fr', '« Non »', /no narrow no-break space inside/],
    ['fr', '“Non”', /“ outside « »/],
    ['nl', '„Nee”', /another language: „/],
    ['en', '«No»', /another language: «/],
    ['de', '“Nein”', /another language: ”/],
    ['de', '»Nein«', /another language: »/],
    ['nl', 'Zij zei: ”Nee“.', /” out of turn/],
    ['en', 'She said “no and left.', /“ out of turn/],
    ['de', '„Nein„, sagte sie.', /„ out of turn/],
    ['nl', 'Denk aan de de ander.', /a word twice: de/],
    ['nl', 'Dat is een een vraag.', /a word twice: een/],
    ['fr', 'Dans le le doute', /a word twice: le/],
  ] as const)('%s: %s', (language, text, fault) => {
    expect(typographyFaults(language, text)).toEqual([expect.stringMatching(fault)])
  })
})

describe('what is right is left alone:', () => {
  test.each([
    ['nl', '’s Avonds belt ze: “Ik zie ‘de helpdesk’!” Om 14:30 stopt het… 🙂 ;-)'],
    [
      'nl',
      'Zie https://korenaar.be/?q=a:b of mail ine@korenaar.be. In- en uitgaand: 1.000,50 – soms.',
    ],
    ['nl', 'Als je je account deelt, krijgt de een een kans.\n\n- een\n- twee'],
    [
      'fr',
      '«\u202fOn a “mal” fait\u202f?!\u202f» Voici\u202f: rien… Vous vous trompez\u202f; à 9:30.',
    ],
    ['en', '“I’m ‘fine’,” he had had to say.'],
    ['de', '„Wie ‚schön‘!“ Sagen Sie, wie geht’s? Die, die helfen, sind da.'],
    ['en', '**Note**: [mail us](mailto:ine@korenaar.be), {contact}: “Yes.” (No!)'],
  ] as const)('%s: %s', (language, text) => {
    expect(typographyFaults(language, text)).toEqual([])
  })
})

test('the clauses are clean', () => {
  const faults = loadLibrary().clauses.flatMap((clause) =>
    textsOf(clause).flatMap(({ language, path, text }) =>
      typographyFaults(language, text).map(
        (fault) => `${clause.key} ${language} ${path}: ${fault}`,
      ),
    ),
  )
  expect(faults).toEqual([])
})
