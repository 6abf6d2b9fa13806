import { describe, expect, test } from 'vitest'
import { languages } from '../../platform/locale.ts'
import { openIn } from '../clauses/rules.ts'
import { loadContent } from '../content.ts'
import { asForOne } from '../grammar/slots.ts'
import { itemsOf } from '../items.ts'
import { textsOf } from '../language/texts.ts'
import { bookOf } from './book.ts'
import { bookPage } from './page.tsx'
import { contentTable } from './table.ts'
import { bookText } from './text/index.ts'

const content = loadContent()
const items = itemsOf(content)

describe.each(languages)('the book in %s', (language) => {
  const book = bookOf(content, language, '20-11-2026')
  const page = bookPage(book)

  test('holds every text of the library, with nothing left open without a name', () => {
    const open = items.flatMap(({ item }) => textsOf(item).flatMap(({ text }) => openIn(text)))
    expect([...new Set(open)].filter((name) => !(name in bookText[language].open))).toEqual([])
    expect(page).not.toMatch(/\{\w+\}|undefined|\[object/)

    const plain = (text: string) =>
      asForOne(text).replace(/\{\w+(?:\|\w+)?\}|[*_>-]|^\d+\. |\s+|&\w+;|["&]/gm, '')
    const read = plain(page.replace(/<span class="open">[^<]*<\/span>|<[^>]+>/g, ''))
    const unread = items
      .filter(({ part }) => part !== 'glossary')
      .flatMap(({ where, item }) =>
        textsOf(item)
          .filter((text) => text.language === language && !read.includes(plain(text.text)))
          .map(({ path }) => `${where} ${path}`),
      )
    expect(unread).toEqual([])
  })

  test('has headings that go down one level at a time', () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.length).toBeGreaterThan(200)
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
  })

  test('says which answer is right also to who does not see the mark', () => {
    expect(page).toContain(`<b role="img" aria-label="${bookText[language].right}">✓</b>`)
  })
})

test('the table counts every part in every language, and says how old the oldest text is', () => {
  const lines = contentTable(items, (where, language) =>
    where.startsWith('launch') && language === 'fr' ? '2026-11-20' : undefined,
  )
  expect(lines[0]).toMatch(/part +items +texts +words +ease +oldest/)
  expect(lines).toHaveLength(1 + 4 * 15)
  const clauses = lines.findIndex((line) => line.startsWith('clauses'))
  expect(lines[clauses]).toMatch(/^clauses +58 +nl +\d+ +\d+ +\d+ +–$/)
  const launch = lines.findIndex((line) => line.startsWith('launch'))
  expect(lines[launch + 1]).toMatch(/fr .* 2026-11-20$/)
})
