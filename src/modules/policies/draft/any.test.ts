import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../../test/runs.ts'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { languages } from '../../../platform/locale.ts'
import { createPdf } from '../../../platform/pdf/index.ts'
import { anyAnswers, anyEdits, anyProfile } from '../testing/any.ts'
import { fillsOf } from '../testing/printed.ts'
import { clausesOf, coverage } from './compare.ts'
import { toDocument } from './document.ts'
import { draftFor } from './rules.ts'
import type { DraftSource } from './types.ts'

const library = loadLibrary()
const draft = (source: Omit<DraftSource, 'library'>) => draftFor({ ...source, library })

describe('any answers, any profile and any edits', () => {
  const anySource = fc.record({
    organisation: anyProfile,
    answers: anyAnswers,
    document: fc.constantFrom('everyone' as const, 'corporate' as const),
    edits: anyEdits(library),
  })

  test('give a policy that covers the nine building blocks in every language', () => {
    fc.assert(
      fc.property(anySource, (any) => {
        const made = draft(any)
        expect(made.blocks.map((block) => block.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
        expect(coverage(made).filter((block) => block.state === 'empty')).toEqual([])
        for (const language of languages)
          for (const block of toDocument(made, language, { ...any, library }).blocks)
            expect(block.clauses.every((c) => c.title || c.short)).toBe(true)
      }),
      runs(25),
    )
  })

  test('leave nothing open, say nothing twice, and lose no kind', () => {
    fc.assert(
      fc.property(anySource, (any) => {
        const made = draft(any)
        const clauses = clausesOf(made)
        expect(
          JSON.stringify(clauses.map((c) => Object.values(c.texts).map((t) => Object.values(t)))),
        ).not.toMatch(/[{}]/)
        expect(new Set(clauses.map((c) => c.key)).size).toBe(clauses.length)
        const editOf = new Map(any.edits.map((e) => [e.clause, e]))
        for (const c of clauses) {
          const proposed = library.clauses.find((l) => l.key === c.key)?.kind
          expect(c.kind).toBe(editOf.get(c.key)?.kind ?? proposed ?? 'guideline')
        }
      }),
      runs(25),
    )
  })

  test('are computed the same twice', () => {
    fc.assert(
      fc.property(anySource, (any) => {
        expect(draft(any)).toEqual(draft(any))
      }),
      runs(10),
    )
  })

  test('fit on two sides of A4 in all four languages, as long as nobody added text', async () => {
    const pdf = createPdf()
    try {
      await fc.assert(
        fc.asyncProperty(anySource, async (any) => {
          const source = { ...any, edits: [], library }
          const fills = await fillsOf(pdf, [{ source, draft: draftFor(source) }])
          expect(Math.max(...fills.map(({ pages }) => pages))).toBeLessThanOrEqual(2)
        }),
        runs(4),
      )
    } finally {
      await pdf.close()
    }
  }, 180_000)
})
