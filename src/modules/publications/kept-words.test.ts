import { expect, test } from 'vitest'
import { inShapeOfNow, type KeptWords } from './kept-words.ts'

const clause = {
  key: '22-respect',
  kind: 'rule' as const,
  title: 'Houd het menselijk',
  short: 'Pest niemand.',
  fuller: '',
  why: '',
  do: '',
  dont: '',
}
const kept: KeptWords = {
  language: 'nl',
  organisation: 'De Korenaar',
  title: 'Zo gaan wij om met sociale media',
  intro: '',
  audience: '',
  blocks: [{ number: 4, title: 'Dit spreken we af', clauses: [clause] }],
  people: { spokespersons: [], contact: 'Ine Peeters' },
}

test('a version of before there were lines says what it said, and nothing more', () => {
  const { values, blocks } = inShapeOfNow(kept)
  expect(values).toEqual([])
  expect(blocks[0]?.clauses).toEqual([{ ...clause, line: '', form: 'short' }])
})

test('what a later version says stays', () => {
  const line = '**Pest niemand**, ook niet in de groepschat.'
  const later = {
    ...kept,
    values: ['warm'],
    blocks: [{ ...kept.blocks[0], clauses: [{ ...clause, line, form: 'line' }] }],
  }
  const { values, blocks } = inShapeOfNow(later as KeptWords)
  expect(values).toEqual(['warm'])
  expect(blocks[0]?.clauses[0]).toMatchObject({ line, form: 'line' })
})
