import { afterAll, describe, expect, test } from 'vitest'
import { languages } from '../../../platform/locale.ts'
import { typeset } from '../../../platform/pdf/compiler.ts'
import { createPdf } from '../../../platform/pdf/index.ts'
import { textOf } from '../../../platform/pdf/testing/other-eyes.ts'
import { type PolicyDocument, policySheet } from './document.ts'
import { examplePolicy } from './testing/example.ts'

const pdf = createPdf()
afterAll(() => pdf.close())

const pagesOf = (doc: PolicyDocument) => pdf.pages(policySheet(doc))
const fillOf = (doc: PolicyDocument) => pdf.measure(policySheet(doc))

describe.each(languages)('in %s', (language) => {
  const sheet = policySheet(examplePolicy(language))

  test('twenty-eight clauses of thirty-five words are two pages, at 8.5 points or more', async () => {
    const { bytes, pages } = await pdf.print(sheet)

    expect(pages).toBe(2)
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    expect((await pdf.measure(sheet)).used).toBeLessThanOrEqual(2)
  })

  test('no typeface is missing and nothing lacks a title or an alternative text', async () => {
    expect(typeset(sheet).warnings).toEqual([])
    await pdf.print({ ...sheet, standard: 'ua-1' })
  })
})

test('too much text is said in pages and in fill, so that the caller can refuse', async () => {
  const long = examplePolicy('nl', { clauses: 60, length: 40 })

  expect(await pagesOf(long)).toBeGreaterThan(2)
  const { pages, used } = await fillOf(long)
  expect(pages).toBe(await pagesOf(long))
  expect(used).toBeGreaterThan(2)
})

test('the fill grows with every clause', async () => {
  const fills = []
  for (const clauses of [4, 12, 20, 28]) {
    fills.push((await fillOf(examplePolicy('nl', { clauses }))).used)
  }

  expect(fills).toEqual(fills.toSorted((a, b) => a - b))
})

test.each([0, 1, 2, 5, 9, 14])('a draft of %i clauses is two pages, too', async (clauses) => {
  const draft = {
    ...examplePolicy('nl', { clauses }),
    version: 'draft' as const,
    people: undefined,
  }

  expect(await pagesOf({ ...draft, url: undefined, sha256: undefined })).toBe(2)
})

test('a document without blocks is two pages, too', async () => {
  expect(await pagesOf({ ...examplePolicy('nl'), blocks: [] })).toBe(2)
})

test('a clause longer than a column is too much, and not a fault', async () => {
  const doc = examplePolicy('nl', { clauses: 9 })
  const clause = doc.blocks[0]?.clauses[0]
  if (clause) clause.short = 'woord '.repeat(1500)

  expect(await pagesOf(doc)).toBeGreaterThan(2)
})

test('what people write is text and never mark-up', async () => {
  const doc = examplePolicy('nl', { clauses: 9 })
  const clause = doc.blocks[0]?.clauses[0]
  const sly = '#pagebreak() *vet* $x^2$ [#link] \\ @bron <label> // weg ~ -- ""'
  if (clause) clause.short = sly
  const { bytes, pages } = await pdf.print(policySheet({ ...doc, title: '#panic("nee") = Kop' }))

  expect(pages).toBe(2)
  const text = await textOf(bytes)
  expect(text).toContain('#panic("nee") = Kop')
  expect(text).toContain('#pagebreak() *vet* $x^2$')
})

test('the preview is one small picture per page', async () => {
  const pages = await pdf.preview(policySheet(examplePolicy('de')))

  expect(pages).toHaveLength(2)
  for (const page of pages) {
    expect(page).toMatch(/^<svg .*<\/svg>$/s)
    expect(page.length).toBeLessThan(300_000)
    expect(page.match(/<g[ >]/g)?.length).toBe(page.match(/<\/g>/g)?.length)
  }
})
