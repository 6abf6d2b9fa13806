import type { Child } from 'hono/jsx'
import type { Language } from '../platform/locale.ts'
import { Icon } from './icons/icon.tsx'
import { uiText } from './text.ts'

/** The way to have a list in the order of a column, and whether it is so now. */
export interface Sort {
  href: string
  way?: 'ascending' | 'descending'
}

export interface Column {
  head: string
  sort?: Sort
  /** Right-aligned, in tabular figures. */
  figure?: boolean
  /** The head is for a screen reader only: a column of buttons. */
  quiet?: boolean
}

export interface TableProps {
  caption: string
  captionHidden?: boolean
  columns: readonly Column[]
  /** Cells in the order of the columns; the first one that is not quiet names the row. */
  rows: readonly (readonly Child[])[]
  /** Of a long list: on a phone a row is two lines, without the heads before them; the second cell stands beside the first. */
  brief?: boolean
  /** A row of totals below. */
  total?: readonly Child[]
}

/** A table with a sticky head; on a phone every row is a card. */
export const Table = ({ caption, captionHidden, columns, rows, brief, total }: TableProps) => (
  <div class="table-frame">
    <table
      class={['rows', columns.length < 3 && 'slim', brief && 'brief'].filter(Boolean).join(' ')}
    >
      <caption class={captionHidden ? 'hush' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, figure, quiet, sort }) => (
            <th scope="col" class={figure ? 'figure' : undefined} aria-sort={sort?.way}>
              {quiet ? (
                <span class="hush">{head}</span>
              ) : sort ? (
                <Head head={head} {...sort} />
              ) : (
                head
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <Row columns={columns} cells={cells} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <Row columns={columns} cells={total} />
        </tfoot>
      )}
    </table>
  </div>
)

const Head = ({ head, href, way }: Sort & { head: string }) => (
  <a href={href}>
    {head}
    {way && <Icon name={way === 'ascending' ? 'up' : 'down'} small />}
  </a>
)

const Row = ({ columns, cells }: { columns: readonly Column[]; cells: readonly Child[] }) => {
  const naming = columns.findIndex(({ quiet }) => !quiet)
  return (
    <tr>
      {columns.map(({ head, figure, quiet }, at) => {
        const label = quiet ? undefined : head
        const shape = figure ? 'figure' : undefined
        return at === naming && cells[at] ? (
          <th scope="row" data-label={label} class={shape}>
            {cells[at]}
          </th>
        ) : (
          <td data-label={label} class={shape}>
            {cells[at]}
          </td>
        )
      })}
    </tr>
  )
}

/** For tables in which rows are chosen; stands round the form, and adds "all" where there is script. */
export const SelectAll = ({ language, children }: { language: Language; children?: Child }) => (
  <select-all data-label={uiText[language].selectAll}>{children}</select-all>
)

/** Figures and facts about one thing: `[term, value]`. */
export const DefinitionList = ({ items }: { items: readonly (readonly [string, Child])[] }) => (
  <dl class="facts">
    {items.map(([term, value]) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

export interface PagerProps {
  language: Language
  page: number
  pages: number
  href: (page: number) => string
}

export const Pager = ({ language, page, pages, href }: PagerProps) => {
  if (pages < 2) return null
  const text = uiText[language]
  return (
    <nav class="pager" aria-label={text.pages}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          {text.previous}
        </a>
      )}
      <span class="muted num">{text.pageOf(page, pages)}</span>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {text.next}
        </a>
      )}
    </nav>
  )
}
