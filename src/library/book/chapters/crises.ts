import type { Content } from '../../content.ts'
import { heading, list, type Piece, rows, runsOf, say, small } from '../piece.ts'
import type { Chapter, Writing } from './chapter.ts'

export const crisesChapter: Chapter = (writing) =>
  writing.content.crises
    .toSorted((a, b) => a.number - b.number)
    .flatMap((crisis) => [...planPieces(crisis, writing), ...drillPieces(crisis, writing)])

type Crisis = Content['crises'][number]

function planPieces(crisis: Crisis, { language, t }: Writing): Piece[] {
  const text = crisis[language]
  return [
    heading(2, `${crisis.number}. ${text.title}`),
    rows([
      [t.signs, text.signs],
      [t.aim, text.aim],
    ]),
    heading(3, t.roles),
    rows(crisis.roles.map((role) => [text.roles[role]?.title ?? role, text.roles[role]?.does])),
    heading(3, t.firstHour),
    rows(
      crisis.firstHour.map(({ id, minute, role }) => [
        t.minute(minute),
        `${text.firstHour[id]} (${text.roles[role]?.title})`,
      ]),
    ),
    heading(3, t.calls),
    rows(crisis.calls.map(({ id, minute }) => [t.minute(minute), text.calls[id]])),
    heading(3, t.statements),
    ...crisis.statements.map(
      ({ id }): Piece => ({
        is: 'post',
        good: null,
        mark: t.use,
        head: text.statements[id]?.when ?? '',
        runs: runsOf(text.statements[id]?.text ?? ''),
        below: [],
      }),
    ),
    heading(3, t.log),
    ...list(crisis.log.map((id) => text.log[id] ?? id)),
  ]
}

function drillPieces(crisis: Crisis, { language, t }: Writing): Piece[] {
  const { drill } = crisis
  const text = crisis[language].drill
  return [
    heading(3, t.drill),
    say(text.goal),
    rows([[t.before, text.before]]),
    heading(4, t.injects),
    rows(drill.injects.map(({ id, minute }) => [t.minute(minute), text.injects[id]])),
    heading(4, t.goodLooks),
    rows(drill.good.map(({ id, points }) => [t.points(points), text.good[id]])),
    heading(4, t.after),
    ...list(text.after),
    small(t.lasts(drill.lasts)),
  ]
}
