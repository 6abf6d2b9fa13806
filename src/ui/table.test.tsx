import { expect, test } from 'vitest'
import { languages } from '../platform/locale.ts'
import { DefinitionList, Pager, SelectAll, Table } from './table.tsx'
import { faultsIn } from './testing/html-check.ts'
import { tagsOf, wordsOf, written } from './testing/written.ts'
import { uiText } from './text.ts'

const columns = [{ head: 'Kies', quiet: true }, { head: 'Naam' }, { head: 'Uren', figure: true }]
const table = (rows: string[][], more = {}) => (
  <Table caption="Mensen" columns={columns} rows={rows} {...more} />
)

test('a table says what it is about, also where that is not seen', () => {
  expect(written(table([]))).toContain('<caption>Mensen</caption>')
  expect(written(table([], { captionHidden: true }))).toContain(
    '<caption class="hush">Mensen</caption>',
  )
  expect(tagsOf(table([]), 'th')).toHaveLength(3)
  expect(written(table([]))).toContain('<tbody></tbody>')
})

test('a row is named by its first cell that says something, and a card on a phone says each head again', () => {
  const rows = written(table([['x', 'Fatima', '3']]))
  expect(rows).toContain('<td>x</td><th scope="row" data-label="Naam">Fatima</th>')
  expect(rows).toContain('<td data-label="Uren" class="figure">3</td>')
  const nameless = written(table([['x', '', '3']]))
  expect(nameless).toContain('<td data-label="Naam"></td>')
  expect(nameless).not.toContain('scope="row"')
})

test('a row with fewer cells than there are heads is filled up, and the totals stand below', () => {
  expect(tagsOf(table([['x', 'Tom']]), 'td')).toHaveLength(2)
  expect(written(table([]))).not.toContain('<tfoot>')
  const total = written(table([['x', 'Tom', '3']], { total: ['', 'Samen', '3'] }))
  expect(total).toMatch(/<tfoot><tr><td><\/td><th scope="row"[^>]*>Samen<\/th>/)
  expect(faultsIn(total)).toEqual([])
})

test('a head by which a list can be put in order is a link, and says how it is in order now', () => {
  const heads = (way?: 'ascending' | 'descending') =>
    written(
      <Table caption="Mensen" columns={[{ head: 'Naam', sort: { href: '?by', way } }]} rows={[]} />,
    )
  expect(heads()).toContain('<th scope="col"><a href="?by">Naam</a></th>')
  expect(heads('descending')).toContain('<th scope="col" aria-sort="descending"><a href="?by">Naam')
  expect(faultsIn(heads('ascending'))).toEqual([])
})

test('the way to other pages is there only where there are any', () => {
  const pager = (page: number, pages: number) => (
    <Pager language="nl" page={page} pages={pages} href={(at) => `?page=${at}`} />
  )
  expect(written(pager(1, 1))).toBe('')
  expect(written(pager(1, 0))).toBe('')
  expect(tagsOf(pager(1, 3), 'a')).toEqual(['<a href="?page=2" rel="next">'])
  expect(tagsOf(pager(2, 3), 'a')).toEqual([
    '<a href="?page=1" rel="prev">',
    '<a href="?page=3" rel="next">',
  ])
  expect(tagsOf(pager(3, 3), 'a')).toEqual(['<a href="?page=2" rel="prev">'])
  expect(wordsOf(pager(2, 3))).toBe('Vorige Bladzijde 2 van 3 Volgende')
})

test('the way to other pages and the box for all rows speak the reader’s language', () => {
  for (const language of languages) {
    const { pages, pageOf, selectAll } = uiText[language]
    const pager = <Pager language={language} page={1} pages={2} href={String} />
    expect(tagsOf(pager, 'nav')).toEqual([`<nav class="pager" aria-label="${pages}">`])
    expect(wordsOf(pager)).toContain(pageOf(1, 2))
    expect(tagsOf(<SelectAll language={language} />, 'select-all')[0]).toContain(
      `data-label="${selectAll}"`,
    )
  }
})

test('facts about one thing are told two by two', () => {
  const facts = (
    <DefinitionList
      items={[
        ['Versie', '2'],
        ['Taal', <b>nl</b>],
      ]}
    />
  )
  expect(written(facts)).toBe(
    '<dl class="facts"><div><dt>Versie</dt><dd>2</dd></div><div><dt>Taal</dt><dd><b>nl</b></dd></div></dl>',
  )
})
