import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { runs } from '../../../../test/runs.ts'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { languages } from '../../../platform/locale.ts'
import { createPdf } from '../../../platform/pdf/index.ts'
import { policySheet } from './document.ts'
import { paperUsed } from './room.ts'
import { anyPaper } from './testing/any.ts'
import { examplePolicy } from './testing/example.ts'

const pdf = createPdf()
afterAll(() => pdf.close())

const logo = {
  bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"/>'),
  type: 'svg' as const,
}

test('what is foretold to fit does fit, with a logo, too', async () => {
  await fc.assert(
    fc.asyncProperty(anyPaper(loadLibrary()), fc.boolean(), async (doc, marked) => {
      const foretold = paperUsed(doc)
      fc.pre(foretold > 0.8 && foretold <= 1)
      const sheet = policySheet(marked ? { ...doc, logo } : doc)

      expect(await pdf.pages(sheet)).toBe(2)
    }),
    runs(20),
  )
}, 180_000)

test('what is foretold not to fit hardly does: no paper is wasted', async () => {
  for (const language of languages)
    for (const lines of [10, 20, 30]) {
      const policyOf = (clauses: number) => examplePolicy(language, { clauses, lines, length: 33 })
      let clauses = lines + 1
      while (paperUsed(policyOf(clauses)) <= 1) clauses++

      const { used } = await pdf.measure(policySheet(policyOf(clauses)))
      expect(used).toBeGreaterThan(2 * 0.9)
    }
}, 60_000)

test('what stands around the clauses takes room as they do', () => {
  const full = examplePolicy('de', { clauses: 40, lines: 20 })
  const without = { ...full, blocks: full.blocks.filter(({ number }) => number !== 4) }
  const short = { ...full, values: [], adopted: undefined, people: undefined }

  expect(paperUsed(without)).toBeLessThan(paperUsed(full))
  expect(paperUsed(short)).toBeLessThan(paperUsed(full))
})
