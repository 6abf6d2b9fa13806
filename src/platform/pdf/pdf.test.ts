import { execFileSync, spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { examplePolicy, exampleReceipt } from '../../modules/policies/paper/testing/example.ts'
import { policySheet, receiptSheet } from '../../modules/signing/paper/receipt.ts'
import { languages } from '../locale.ts'
import { typeset } from './compiler.ts'
import { answer } from './desk.ts'
import { createPdf, makeSigningKey, PdfFault } from './index.ts'

const pdf = createPdf()
afterAll(() => pdf.close())

const folder = mkdtempSync(join(tmpdir(), 'leidraad-pdf-'))
const has = (tool: string) => spawnSync(tool, ['-v']).error === undefined

function saved(bytes: Uint8Array) {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.pdf`)
  writeFileSync(path, bytes)
  return path
}

const textOf = (bytes: Uint8Array) =>
  execFileSync('pdftotext', ['-layout', saved(bytes), '-'], { encoding: 'utf8' })

describe.each(languages)('in %s', (language) => {
  test('twenty-eight clauses of thirty-five words are two pages, at 8.5 points or more', async () => {
    const { bytes, pages } = await pdf.policy(examplePolicy(language))

    expect(pages).toBe(2)
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    expect((await pdf.policyFill(examplePolicy(language))).used).toBeLessThanOrEqual(2)
  })

  test('no typeface is missing and nothing lacks a title or an alternative text', async () => {
    expect(typeset('policy', policySheet(examplePolicy(language))).warnings).toEqual([])
    expect(typeset('receipt', receiptSheet(exampleReceipt(language))).warnings).toEqual([])

    await answer({ ask: 'policy', doc: examplePolicy(language), standard: 'ua-1' })
    await answer({ ask: 'receipt', data: exampleReceipt(language), standard: 'ua-1' })
  })
})

test('the same document is the same bytes, also when another worker makes it', async () => {
  const other = createPdf()
  const one = await pdf.policy(examplePolicy('nl'))
  await pdf.policy(examplePolicy('fr'))
  const two = await other.policy(examplePolicy('nl'))
  await other.close()

  expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true)
})

test('too much text is said in pages and in fill, so that the caller can refuse', async () => {
  const long = examplePolicy('nl', { clauses: 60, length: 40 })

  expect(await pdf.policyPages(long)).toBeGreaterThan(2)
  const { pages, used } = await pdf.policyFill(long)
  expect(pages).toBe(await pdf.policyPages(long))
  expect(used).toBeGreaterThan(2)
})

test('the fill grows with every clause', async () => {
  const fills = []
  for (const clauses of [4, 12, 20, 28]) {
    fills.push((await pdf.policyFill(examplePolicy('nl', { clauses }))).used)
  }

  expect(fills).toEqual(fills.toSorted((a, b) => a - b))
})

test.each([0, 1, 2, 5, 9, 14])('a draft of %i clauses is two pages, too', async (clauses) => {
  const draft = {
    ...examplePolicy('nl', { clauses }),
    version: 'draft' as const,
    people: undefined,
  }

  expect(await pdf.policyPages({ ...draft, url: undefined, sha256: undefined })).toBe(2)
})

test('a document without blocks is two pages, too', async () => {
  expect(await pdf.policyPages({ ...examplePolicy('nl'), blocks: [] })).toBe(2)
})

test('a clause longer than a column is too much, and not a fault', async () => {
  const doc = examplePolicy('nl', { clauses: 9 })
  const clause = doc.blocks[0]?.clauses[0]
  if (clause) clause.short = 'woord '.repeat(1500)

  expect(await pdf.policyPages(doc)).toBeGreaterThan(2)
})

test.skipIf(!has('pdftotext'))('what people write is text and never mark-up', async () => {
  const doc = examplePolicy('nl', { clauses: 9 })
  const clause = doc.blocks[0]?.clauses[0]
  const sly = '#pagebreak() *vet* $x^2$ [#link] \\ @bron <label> // weg ~ -- ""'
  if (clause) clause.short = sly
  const { bytes, pages } = await pdf.policy({ ...doc, title: '#panic("nee") = Kop' })

  expect(pages).toBe(2)
  expect(textOf(bytes)).toContain('#panic("nee") = Kop')
  expect(textOf(bytes)).toContain('#pagebreak() *vet* $x^2$')
})

const names = [
  'Zoë Çağlar',
  '’t Hooft',
  'O’Brien-d’Hondt',
  'Ștefania Łukasiewicz',
  'Ελένη Παπαδοπούλου',
  'Наталія Шевченко',
  'علي الحسن',
  'דוד לוי',
  '张伟',
  'Ana \u202eliame\u0000 😀',
  'Maria '.repeat(30).trim(),
]
test.each(names)('the receipt of %s is one page', async (name) => {
  const data = { ...exampleReceipt('nl'), person: { name }, typedName: name }

  const bytes = await pdf.receipt(data)

  if (has('pdfinfo')) {
    const info = execFileSync('pdfinfo', [saved(bytes)], { encoding: 'utf8' })
    expect(info).toMatch(/Pages: +1\n/)
    expect(info).toMatch(/Tagged: +yes/)
  }
})

test.skipIf(!has('pdftotext'))('a receipt says who, what, when and how to check it', async () => {
  const text = textOf(await pdf.receipt({ ...exampleReceipt('nl'), late: true }))

  for (const said of ['Zoë Çağlar', '10442', 'om 14:03', 'LD-2026-000123', '9f86d081', 'alsnog']) {
    expect(text).toContain(said)
  }
})

test('a logo is drawn, as SVG and as PNG; a broken one is a fault that names it', async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10z"/></svg>',
  )
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  )

  await pdf.policy({ ...examplePolicy('nl'), logo: { bytes: svg, type: 'svg' } })
  await pdf.policy({ ...examplePolicy('nl'), logo: { bytes: png, type: 'png' } })
  const broken = { ...examplePolicy('nl'), logo: { bytes: svg, type: 'png' as const } }
  await expect(pdf.policy(broken)).rejects.toThrow(PdfFault)
  expect(await pdf.policyPages(examplePolicy('nl'))).toBe(2)
})

test('the preview is one small picture per page', async () => {
  const pages = await pdf.policyPreview(examplePolicy('de'))

  expect(pages).toHaveLength(2)
  for (const page of pages) {
    expect(page).toMatch(/^<svg .*<\/svg>$/s)
    expect(page.length).toBeLessThan(300_000)
    expect(page.match(/<g[ >]/g)?.length).toBe(page.match(/<\/g>/g)?.length)
  }
})

describe('a signed receipt', () => {
  const now = new Date()

  test('carries the certificate of the installation', async () => {
    const key = await makeSigningKey({ organisation: 'Stichting Zoë & Söhne', now })
    const certificate = new X509Certificate(key.certificate)

    expect(certificate.subject).toContain('Stichting Zoë & Söhne')
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.validToDate.getUTCFullYear()).toBe(now.getUTCFullYear() + 10)
  })

  test.skipIf(!has('pdfsig'))('verifies, and no longer when a byte was changed', async () => {
    const key = await makeSigningKey({ organisation: 'De Korenaar', now })
    const signed = await pdf.sign(await pdf.receipt(exampleReceipt('nl')), key, now)
    const verdict = (bytes: Uint8Array) =>
      spawnSync('pdfsig', ['-nocert', saved(bytes)], { encoding: 'utf8' }).stdout

    expect(verdict(signed)).toContain('Signature is Valid')
    expect(verdict(signed)).toContain('ETSI.CAdES.detached')
    expect(verdict(signed)).toContain('Total document signed')

    const changed = Buffer.from(signed)
    changed[600] = (changed[600] ?? 0) ^ 1
    expect(verdict(changed)).not.toContain('Signature is Valid')
  })
})

test('after a fall the worker starts again', async () => {
  const fragile = createPdf()
  const asked = fragile.policyPages(examplePolicy('nl')).catch((fault: unknown) => fault)
  await fragile.close()

  expect(await asked).toBeInstanceOf(PdfFault)
  expect(await fragile.policyPages(examplePolicy('nl'))).toBe(2)
  await fragile.close()
})
