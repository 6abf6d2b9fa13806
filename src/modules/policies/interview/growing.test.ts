import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { toDocument } from '../draft/document.ts'
import { draftFor } from '../draft/rules.ts'
import type { Draft, DraftSource } from '../draft/types.ts'
import { wordsOnPaper } from '../paper/words-on-paper.ts'
import { anyFullInterview, anyHouse } from '../testing/interviews.ts'
import { documentOf, effectOf } from './growing.ts'
import { questions } from './questions.ts'

const library = loadLibrary()

const printed = (draft: Draft, source: DraftSource) =>
  JSON.stringify(wordsOnPaper(toDocument(draft, 'nl', source)))

test('whatever an answer does to the two pages is told beside the next question', () => {
  const anyInterview = fc.record({ organisation: anyHouse, answers: anyFullInterview })
  for (const given of fc.sample(anyInterview, 8))
    for (const { id } of questions()) {
      const source = { ...given, library, document: documentOf(id) }
      const { [id]: _, ...others } = given.answers
      const without = { ...source, answers: others }
      const draft = draftFor(source)
      const { parts, inForm } = effectOf(id, draft, source, 'nl')
      const told = parts.length + inForm.line.length + inForm.short.length > 0
      expect([id, told]).toEqual([
        id,
        printed(draft, source) !== printed(draftFor(without), without),
      ])
    }
})
