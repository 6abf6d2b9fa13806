import { afterAll, expect, test } from 'vitest'
import { languages } from '../../../platform/locale.ts'
import { typeset } from '../../../platform/pdf/compiler.ts'
import { createPdf } from '../../../platform/pdf/index.ts'
import { has, saidBy, textOf } from '../../../platform/pdf/testing/other-eyes.ts'
import { receiptSheet } from './receipt.ts'
import { exampleReceipt } from './testing/example.ts'

const pdf = createPdf()
afterAll(() => pdf.close())

test.each(languages)(
  'in %s no typeface is missing and nothing lacks a title or an alternative text',
  async (language) => {
    const sheet = receiptSheet(exampleReceipt(language))

    expect(typeset(sheet).warnings).toEqual([])
    await pdf.print({ ...sheet, standard: 'ua-1' })
  },
)

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

  const { bytes, pages } = await pdf.print(receiptSheet(data))

  expect(pages).toBe(1)
  if (has('pdfinfo')) {
    const info = saidBy('pdfinfo', bytes)
    expect(info).toMatch(/Pages: +1\n/)
    expect(info).toMatch(/Tagged: +yes/)
  }
})

test('a receipt says who, what, when and how to check it', async () => {
  const { bytes } = await pdf.print(receiptSheet({ ...exampleReceipt('nl'), late: true }))

  const text = await textOf(bytes)
  for (const said of ['Zoë Çağlar', '10442', 'om 14:03', 'LD-2026-000123', '9f86d081', 'alsnog']) {
    expect(text).toContain(said)
  }
})
