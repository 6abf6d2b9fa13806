import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { bookOf } from '../../library/book/book.ts'
import { loadContent } from '../../library/content.ts'
import { languages } from '../../platform/locale.ts'
import { contentCommand } from './content.ts'
import { trouble } from './trouble.ts'

const folder = mkdtempSync(join(tmpdir(), 'books-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the library is told in a table and written as a book in each language, on paper too', async () => {
  const told: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => told.push(line))
  // How old the texts are has a test of its own: some hundred histories of files would be read here.
  const unknown = async () => () => undefined
  await contentCommand(join(folder, 'new/books'), new Date('2026-11-20'), unknown).finally(() =>
    log.mockRestore(),
  )
  expect(told.join('\n')).toMatch(/^clauses +58 +nl /m)
  expect(told.at(-1)).toMatch(/de\.pdf and \.html: \d+ pages$/)
  expect(readdirSync(join(folder, 'new/books'))).toEqual(
    ['de', 'en', 'fr', 'nl'].flatMap((language) => [`${language}.html`, `${language}.pdf`]),
  )
  // Each chapter begins a page.
  const content = loadContent()
  for (const language of languages) {
    const line = told.find((one) => one.includes(`/${language}.pdf and .html: `))
    const pages = Number(line?.match(/(\d+) pages$/)?.[1])
    expect(pages, language).toBeGreaterThan(bookOf(content, language, '20-11-2026').chapters.length)
    const bytes = readFileSync(join(folder, `new/books/${language}.pdf`))
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  }
})

test('where no book can be written, one line says so', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const fault = await contentCommand(join(file, 'books'))
    .catch((error) => error)
    .finally(() => log.mockRestore())
  expect(trouble(fault)).toMatch(/^No books can be written in .*a-file\/books\. Is it a folder/)
  expect(trouble(fault)).not.toContain('\n')
})
