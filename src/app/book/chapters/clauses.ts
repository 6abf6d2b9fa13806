import { blockNumbers, type Clause, type Variant } from '../../../library/clauses/rules.ts'
import { monthInWords } from '../months.ts'
import { heading, list, markdown, type Piece, rows, runsOf, small } from '../piece.ts'
import type { Chapter } from './chapter.ts'
import { postPieces } from './examples.ts'

export const clausesChapter: Chapter = (book) =>
  blockNumbers.flatMap((block): Piece[] => [
    heading(2, `${block}. ${book.t.blocks[block]}`),
    ...book.content.clauses.filter((clause) => clause.block === block).flatMap(clausePieces(book)),
  ])

const clausePieces =
  (book: Parameters<Chapter>[0]) =>
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
        label: clause.kind === 'rule' ? t.rule : t.guideline,
        runs: runsOf(text.short),
      },
      ...markdown(text.fuller),
      rows([
        [t.why, text.why],
        [t.do, text.do],
        [t.dont, text.dont],
      ]),
      ...variantPieces(book, clause),
      ...posts.flatMap(postPieces(book)),
      small(
        [
          clause.documents.map((name) => t.documents[name]).join(', '),
          `${t.forWhom}: ${clause.audience.map((name) => t.audience[name]).join(', ')}`,
          clause.related.length > 0
            ? `${t.related}: ${clause.related.map((n) => `${n}. ${titles.get(n)}`).join('; ')}`
            : '',
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      ...clause.legal.map((note) =>
        small(
          `${text.legal[note.id]} (${t.legal(t.inCountry[note.country], note.source, monthInWords(note.date, language))})`,
        ),
      ),
      ...(clause.legal.length > 0 ? [small(t.notAdvice)] : []),
    ]
  }

/** What an answer or a country makes of the text; a variant that differs nowhere would be one too many. */
function variantPieces({ t, language, answerLabel }: Parameters<Chapter>[0], clause: Clause) {
  const text = clause.texts[language]
  const question = clause.choices?.question ?? ''
  const byAnswer = (choices: Record<string, Variant>, where = '') =>
    Object.entries(choices).flatMap(([value, variant]) =>
      variantText(`${where}${t.whenAnswered(answerLabel(question, value))}`, variant),
    )
  return [
    ...byAnswer(text.choices),
    ...Object.entries(text.countries).flatMap(([country, { choices = {}, ...there }]) => {
      const where = t.inCountry[country as 'NL' | 'BE']
      return [...variantText(where, there), ...byAnswer(choices, `${where} · `)]
    }),
  ]
}

function variantText(
  label: string,
  { title, short, fuller, why, do: yes, dont }: Variant,
): Piece[] {
  return [
    heading(4, label),
    ...list([title, short, why, yes, dont].filter((words) => words !== undefined)),
    ...(fuller ? markdown(fuller) : []),
  ]
}
