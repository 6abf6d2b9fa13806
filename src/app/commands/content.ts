import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bookOf } from '../../library/book/book.ts'
import { changedIn } from '../../library/book/changed.ts'
import { bookPage } from '../../library/book/page.tsx'
import { bookSheet } from '../../library/book/paper.ts'
import { contentTable } from '../../library/book/table.ts'
import { contentFolder } from '../../library/clauses/load.ts'
import { loadContent } from '../../library/content.ts'
import { itemsOf } from '../../library/items.ts'
import { dayOf } from '../../platform/calendar.ts'
import { languages, longDate } from '../../platform/locale.ts'
import { createPdf } from '../../platform/pdf/index.ts'
import { root } from '../../platform/root.ts'
import { counted, say } from './say.ts'

/** A message for whoever typed the command. */
class BookFault extends Error {
  override name = 'BookFault'
}

/** Says what the library holds, and writes it as one book per language: HTML and PDF. */
export async function contentCommand(
  folder = join(root, 'dist/books'),
  now = new Date(),
  changed = () => changedIn(contentFolder),
) {
  const write = writerIn(folder)
  const content = loadContent()
  for (const line of contentTable(itemsOf(content), await changed())) say(line)
  say()

  const pdf = createPdf()
  try {
    for (const language of languages) {
      const book = bookOf(content, language, longDate(dayOf(now), language))
      const { bytes, pages } = await pdf.print(bookSheet(book, now))
      write(`${language}.html`, bookPage(book))
      write(`${language}.pdf`, bytes)
      say(`${join(folder, language)}.pdf and .html: ${counted(pages, 'page')}`)
    }
  } finally {
    await pdf.close()
  }
}

/** Writes files into a folder, made where it is not there yet. */
function writerIn(folder: string) {
  const orSay = (act: () => void) => {
    try {
      act()
    } catch (cause) {
      throw new BookFault(
        `No books can be written in ${folder}. Is it a folder, and may you write there? Another one: content FOLDER (${(cause as Error).message})`,
      )
    }
  }
  orSay(() => mkdirSync(folder, { recursive: true }))
  return (name: string, book: string | Uint8Array) =>
    orSay(() => writeFileSync(join(folder, name), book))
}
