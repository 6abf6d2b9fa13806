import { expect, test } from 'vitest'
import { loadContent } from '../../library/content.ts'
import { languages } from '../../platform/locale.ts'
import { areNeeded, asPlainText, type Ground, publish, rulesFor } from './rules.ts'

const { houseRules } = loadContent()
const ground = (answers: Record<string, string[]>, sector = 'retail'): Ground => ({
  sector,
  chosen: (question) => answers[question] ?? [],
})
const textOf = (id: string, of: Ground) =>
  rulesFor(houseRules, of, 'nl').find((rule) => rule.id === id)?.text

test('when an answer comes follows what the house promised', () => {
  const said = ['hours', 'working-day', 'two-days', 'never'].map((chosen) =>
    textOf('reply', ground({ reactions: [chosen] })),
  )
  expect(new Set(said).size).toBe(4)
  expect(said[3]).toBe(textOf('reply', ground({})))
})

test('listening is announced where there is any, and only there', () => {
  expect(textOf('listening', ground({ listening: ['by-hand'] }))).toContain('privéberichten')
  for (const chosen of [[], ['not-yet']])
    expect(textOf('listening', ground({ listening: chosen }))).toBeUndefined()
})

test('a hospital speaks of health, a school of pupils, a bakery of orders', () => {
  expect(textOf('private', ground({}, 'care'))).toContain('gezondheid')
  expect(textOf('private', ground({}, 'education'))).toContain('leerlingen')
  expect(textOf('private', ground({}, 'retail'))).toContain('bestelling')
})

test('who has no pages of their own needs none', () => {
  expect(areNeeded(houseRules, ground({}))).toBe(true)
  for (const chosen of houseRules.unneeded.chosen)
    expect(areNeeded(houseRules, ground({ [houseRules.unneeded.question]: [chosen] }))).toBe(false)
})

test('they stay half a page in every language, and say the same in each', () => {
  const most = ground({ reactions: ['hours'], listening: ['by-hand'] }, 'care')
  const counts = languages.map((language) => rulesFor(houseRules, most, language).length)
  expect(new Set(counts).size).toBe(1)
  for (const language of languages) {
    const words = rulesFor(houseRules, most, language).flatMap(({ title, text }) =>
      `${title} ${text}`.split(' '),
    )
    expect(words.length).toBeLessThanOrEqual(230)
  }
})

test('plain text leaves a blank line between the rules, and nothing behind the last', () => {
  const rule = { id: 'a', title: 'Kop', text: 'Tekst.' }
  expect(asPlainText('Titel', 'Dag.', [rule, rule], '')).toBe(
    'Titel\n\nDag.\n\nKop\nTekst.\n\nKop\nTekst.',
  )
})

test('what is not needed is not published, and can be taken down', () => {
  expect(publish({ needed: false, published: false }, true)).toEqual({ refused: 'unneeded' })
  expect(publish({ needed: false, published: true }, false)).toMatchObject({
    name: 'house-rules.withdrawn',
  })
  expect(publish({ needed: true, published: true }, true)).toEqual({ refused: 'asItIs' })
})
