import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { documents } from '../../../library/clauses/rules.ts'
import { questionIn } from '../../../library/interview/rules.ts'
import { languages } from '../../../platform/locale.ts'
import type { Answers } from '../interview/rules.ts'
import { openingOf } from './opening.ts'
import type { Draft } from './types.ts'

const library = loadLibrary()
const purposes = questionIn(library.interview, 'purpose')?.options.map(({ id }) => id) ?? []
const chosen = (...ids: string[]) => ({ kind: 'chosen' as const, chosen: ids, own: {} })
const opening = (
  answers: Answers,
  document: Draft['document'],
  language: (typeof languages)[number],
) => openingOf({ document, blocks: [], leftOut: [] }, { answers, library }, language)

/** Every way to tick one purpose or more. */
const ways = purposes.reduce<string[][]>(
  (all, id) => all.concat(all.map((way) => [...way, id])),
  [[]],
)
const combinations = ways.filter((way) => way.length)

describe('a document opens', () => {
  test('with one purpose as with one: the words of a stored answer', () => {
    expect(opening({ purpose: chosen('ambassadors') }, 'everyone', 'nl')).toBe(
      'Niemand vertelt beter over {organisation} dan jij. We zijn trots op ons werk en laten dat graag zien. Met deze afspraken en dit advies kun je met een gerust hart posten.',
    )
    expect(opening({ purpose: chosen('clarity') }, 'everyone', 'en')).toBe(
      'What is fine, what is better left out, and whom can you ask? It is all here: our rules and our advice. That way nobody at {organisation} has to guess.',
    )
  })

  test('with two as with one, and the other behind it, in the order of the question', () => {
    const both =
      'Niemand vertelt beter over {organisation} dan jij. We zijn trots op ons werk en laten dat graag zien. Zo bouwen we ook samen aan onze goede naam. Met deze afspraken en dit advies kun je met een gerust hart posten.'
    expect(opening({ purpose: chosen('ambassadors', 'good-name') }, 'everyone', 'nl')).toBe(both)
    expect(opening({ purpose: chosen('good-name', 'ambassadors') }, 'everyone', 'nl')).toBe(both)
  })

  test('otherwise for every combination, in both documents and four languages, saying nothing twice', () => {
    expect(combinations).toHaveLength(31)
    for (const document of documents)
      for (const language of languages) {
        const all = combinations.map((way) =>
          opening({ purpose: chosen(...way) }, document, language),
        )
        expect(new Set(all).size).toBe(combinations.length)
        for (const text of all) {
          expect(text.match(/\{organisation\}/g)?.length ?? 0).toBeLessThanOrEqual(2)
          const sentences = text.split(/(?<=[.?])\s/)
          expect(new Set(sentences).size).toBe(sentences.length)
          expect(text).toMatch(/^[\p{Lu}{]/u)
          expect(text).toMatch(/\.$/)
        }
      }
  })

  test('the one for the accounts without accounts: with what holds when somebody opens the first', () => {
    const answers = { purpose: chosen('support'), accounts: chosen('none') }
    expect(opening(answers, 'corporate', 'nl')).toMatch(/^Wij hebben nu geen officiële accounts/)
    expect(opening(answers, 'everyone', 'nl')).toMatch(/^Online gaat er weleens iets mis/)
  })

  test('as it always did while nobody has said why', () => {
    expect(opening({ purpose: { kind: 'unknown' } }, 'everyone', 'nl')).toBe('')
  })
})
