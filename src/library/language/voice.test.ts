import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../clauses/load.ts'
import { textsOf } from './texts.ts'
import { voiceFaults } from './voice.ts'

describe('the wrong voice is found:', () => {
  test.each([
    ['nl', 'Dat mag u delen.', /says “u”/],
    ['nl', 'Uw profiel is van jou.', /says “u”/],
    ['nl', 'Denk aan onze social media.', /English words: “social media”/],
    ['nl', 'Volg de policy.', /English words/],
    ['nl', 'Deel onze content niet.', /English words/],
    ['nl', 'Meer awareness bij iedereen', /English words/],
    ['nl', 'De community luistert.', /English words/],
    ['nl', 'Bewaar een screenshot.', /English words/],
    ['nl', 'De do’s en don’ts', /English words/],
    ['fr', 'Tu peux le dire.', /says “tu”/],
    ['fr', 'Cela te concerne.', /says “tu”/],
    ['fr', 'On t’écoute.', /says “tu”/],
    ['fr', 'As-tu une question ?', /says “tu”/],
    ['fr', 'C’est ton compte.', /says “tu”/],
    ['en', 'Dat is het.', /another language/],
    ['de', 'Das kannst du sagen.', /says “du”/],
    ['de', 'Wir hören euch zu.', /says “du”/],
  ] as const)('%s: %s', (language, text, fault) => {
    expect(voiceFaults(language, text)).toEqual([expect.stringMatching(fault)])
  })
})

describe('what may look like a fault and is none:', () => {
  test.each([
    ['nl', '“Dank u wel!” zei de klant. “Love the community!”'],
    [
      'nl',
      'Post in de app, mail je team, doe de quiz en vraag om feedback. Om 9 u begint de training.',
    ],
    [
      'fr',
      '«\u202fTu viens\u202f?\u202f» Le ton est donné, y a-t-il un doute\u202f? Vous vous êtes tu.',
    ],
    ['en', 'You may say what you like.'],
    ['de', '„Was machst du denn da?“ Durch dick und dünn.'],
  ] as const)('%s: %s', (language, text) => {
    expect(voiceFaults(language, text)).toEqual([])
  })
})

test('the clauses speak in one voice', () => {
  const faults = loadLibrary().clauses.flatMap((clause) =>
    textsOf(clause).flatMap(({ language, text }) => voiceFaults(language, text)),
  )
  expect(faults).toEqual([])
})
