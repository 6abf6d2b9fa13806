import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { createPdf } from '../../../platform/pdf/index.ts'
import { bothDrafts, missingFromFloor, unanswered, unnamed } from '../testing/faults.ts'
import { anyFullInterview, anyHouse } from '../testing/interviews.ts'
import { fillsOf } from '../testing/printed.ts'

const library = loadLibrary()

describe('a whole interview, in any house', () => {
  const anyInterview = fc
    .record({ organisation: anyHouse, answers: anyFullInterview })
    .map((given) => bothDrafts({ ...given, library }))

  test('leaves out nothing that protects people', () => {
    fc.assert(
      fc.property(anyInterview, (drafted) => {
        expect(missingFromFloor(drafted)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('stands in the documents with every answer', () => {
    fc.assert(
      fc.property(anyInterview, (drafted) => {
        expect(unanswered(drafted)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('names whatever it called for and does not hold', () => {
    fc.assert(
      fc.property(anyInterview, (drafted) => {
        expect(unnamed(drafted)).toEqual([])
      }),
      { numRuns: 200 },
    )
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
        { numRuns: 12, endOnFailure: true },
      )
    } finally {
      await pdf.close()
    }
  }, 180_000)
})
