import { colon } from '../../../platform/locale.ts'
import { uiText } from '../../../ui/text.ts'
import { blockNumbers, type Clause, type Variant } from '../../clauses/rules.ts'
import { aside, heading, list, markdown, type Piece, rows, runsOf, say } from '../piece.ts'
import type { Chapter, Writing } from './chapter.ts'
import { postPieces } from './examples.ts'
import { legalPieces } from './legal.ts'

export const clausesChapter: Chapter = (book) =>
  blockNumbers.flatMap((block): Piece[] => [
    heading(2, `${block}. ${book.t.blocks[block]}`),
    ...book.content.clauses.filter((clause) => clause.block === block).flatMap(clausePieces(book)),
  ])

const clausePieces =
  (book: Writing) =>
  (clause: Clause): Piece[] => {
    const { t, language, content } = book
    const text = clause.texts[language]
    const titles = new Map(content.clauses.map((c) => [c.number, c.texts[language].title]))
    const posts = content.examples.find((examples) => examples.key === clause.key)?.posts ?? []
    return [
      heading(3, `${clause.number}. ${text.title}`),
      {
        is: 'kind',
        kind: clause.kind,
        label: uiText[language][clause.kind],
        runs: runsOf(text.short),
      },
      ...markdown(text.line),
      ...markdown(text.fuller),
      rows([
        [t.why, text.why],
        [t.do, text.do],
        [t.dont, text.dont],
      ]),
      ...variantPieces(book, clause),
      ...posts.flatMap(postPieces(book)),
      aside(
        clause.documents.map((name) => t.documents[name]).join(', '),
        `${t.forWhom}${colon(language)} ${clause.audience.map((name) => t.audience[name]).join(', ')}`,
        clause.related.length > 0
          ? `${t.related}${colon(language)} ${clause.related.map((n) => `${n}. ${titles.get(n)}`).join('; ')}`
          : '',
      ),
      ...legalPieces(clause.legal, text.legal, book),
    ]
  }

/** What a sector, an answer and a country make of the text. A country may leave it to the answers alone. */
function variantPieces(writing: Writing, clause: Clause): Piece[] {
  const { t, language, answerLabel } = writing
  const text = clause.texts[language]
  const question = clause.choices?.question ?? ''
  const byAnswer = (choices: Record<string, Variant>, where = '') =>
    Object.entries(choices).flatMap(([value, variant]) =>
      variantText(writing, `${where}${t.whenAnswered(answerLabel(question, value))}`, variant),
    )
  return [
    ...Object.entries(text.sectors).flatMap(([sector, { choices = {}, ...here }]) => {
      const where = t.inSector[sector] ?? sector
      return [...variantText(writing, where, here), ...byAnswer(choices, `${where} · `)]
    }),
    ...byAnswer(text.choices),
    ...(text.unpaid ? variantText(writing, t.unpaid, text.unpaid) : []),
    ...(text.accounts ? variantText(writing, t.forAccounts, text.accounts) : []),
    ...Object.entries(text.countries).flatMap(([country, { choices = {}, accounts, ...there }]) => {
      const where = t.inCountry[country as 'NL' | 'BE']
      const base = Object.keys(there).length > 0 ? variantText(writing, where, there) : []
      return [
        ...base,
        ...byAnswer(choices, `${where} · `),
        ...(accounts ? variantText(writing, `${where} · ${t.forAccounts}`, accounts) : []),
      ]
    }),
  ]
}

function variantText({ t }: Writing, label: string, variant: Variant): Piece[] {
  const { title, line, short, fuller, why, do: yes, dont } = variant
  const lines = [title, short, why, yes, dont].filter((words) => words !== undefined)
  return [
    heading(4, label),
    ...list(lines),
    ...(line ? markdown(line) : []),
    ...(fuller ? markdown(fuller) : []),
    ...(lines.length === 0 && !line && !fuller ? [say(t.asAbove)] : []),
  ]
}
