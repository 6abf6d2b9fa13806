import { describe, expect, test } from 'vitest'
import { itemsOf, type Part } from '../items.ts'
import { textsOf } from '../language/texts.ts'
import { content, ofForm, plant, the } from '../testing/planted.ts'
import { lengths } from './lengths.ts'

test('every measure measures some text', () => {
  const items = itemsOf(content)
  const idle = Object.entries(lengths).flatMap(([part, measures]) => {
    const paths = items
      .filter((item) => item.part === (part as Part))
      .flatMap(({ item }) => textsOf(item).map(({ path }) => path))
    const taken = new Set(paths.map((path) => measures.find(([where]) => where.test(path))))
    return measures
      .filter((measure) => !taken.has(measure))
      .map(([where]) => `${part}: ${where.source}`)
  })
  expect(idle).toEqual([])
})

describe('a planted fault is found:', () =>
  plant([
    [
      'a feedback that goes on',
      (c) => (ofForm(c, 'true-false').nl.feedback.true = 'woord '.repeat(39)),
      /^questions\/.*: nl feedback.true: 39 words, not 5 to 38/,
    ],
    [
      'a letter that says too little',
      (c) => (the(c.consequences.letters[0]).de.body = 'Guten Tag.'),
      /^consequences\/letters\/.*: de body: 2 words, not 120 to 260/,
    ],
  ]))
