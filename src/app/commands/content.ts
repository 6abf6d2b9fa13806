import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder, loadContent } from '../../library/content.ts'
import { itemsOf } from '../../library/items.ts'
import { dayOf } from '../../platform/calendar.ts'
import { languages, longDate } from '../../platform/locale.ts'
import { root } from '../../platform/root.ts'
import { bookOf } from '../book/book.ts'
import { changedIn } from '../book/changed.ts'
import { bookPage } from '../book/html.ts'
import { bookPdf } from '../book/paper.ts'
import { contentTable } from '../book/table.ts'
import { counted, say } from './say.ts'

/** Says what the library holds, and writes it as one book per language: HTML and PDF. */
export async function contentCommand(folder = join(root, 'dist/books'), now = new Date()) {
  const content = loadContent()
  for (const line of contentTable(itemsOf(content), changedIn(contentFolder))) say(line)
  say()

  mkdirSync(folder, { recursive: true })
  for (const language of languages) {
    const book = bookOf(content, language, longDate(dayOf(now), language))
    const { bytes, pages } = bookPdf(book, now)
    writeFileSync(join(folder, `${language}.html`), bookPage(book))
    writeFileSync(join(folder, `${language}.pdf`), bytes)
    say(`${join(folder, language)}.pdf and .html: ${counted(pages, 'page')}`)
  }
}
