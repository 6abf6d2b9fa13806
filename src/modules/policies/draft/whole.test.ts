import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { runs } from '../../../../test/runs.ts'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { createPdf } from '../../../platform/pdf/index.ts'
import {
  bothDrafts,
  type Drafted,
  missingFromFloor,
  unanswered,
  unnamed,
  untold,
} from '../testing/faults.ts'
import { anyFullInterview, anyHouse } from '../testing/interviews.ts'
import { fillsOf } from '../testing/printed.ts'

const library = loadLibrary()

describe('a whole interview, in any house', () => {
  const anyInterview = fc
    .record({ organisation: anyHouse, answers: anyFullInterview })
    .map((given) => bothDrafts({ ...given, library }))
  let interviews: Drafted[][] = []
  beforeAll(() => {
    interviews = fc.sample(anyInterview, runs(100).numRuns)
  }, 60_000)

  test('leaves out nothing that protects people', () => {
    for (const drafted of interviews) expect(missingFromFloor(drafted)).toEqual([])
  })

  test('stands in the documents with every answer', () => {
    for (const drafted of interviews) expect(unanswered(drafted)).toEqual([])
  })

  test('names whatever it called for and does not hold', () => {
    for (const drafted of interviews) expect(unnamed(drafted)).toEqual([])
  })

  test('tells every pair of answers that do not go together', () => {
    for (const drafted of interviews) expect(untold(drafted)).toEqual([])
  })

  test('fits on two sides of A4 in every language of the house, in letters of nine points', async () => {
    const pdf = createPdf()
    try {
      await fc.assert(
        fc.asyncProperty(anyInterview, async (drafted) => {
          for (const { pages, size } of await fillsOf(pdf, drafted)) {
            expect(pages).toBeLessThanOrEqual(2)
            expect(size).toBeGreaterThanOrEqual(9)
          }
        }),
        runs(3),
      )
    } finally {
      await pdf.close()
    }
  }, 180_000)
})
