import { colon } from '../../../platform/locale.ts'
import { aside, heading, type Piece, rows, runsOf, say, small } from '../piece.ts'
import type { Chapter } from './chapter.ts'

export const reactionsChapter: Chapter = ({ content, language, t }) => {
  const { tree, replies, escalation } = content.reactions
  const text = tree[language]
  const levels = escalation[language]
  const title = (id: string) => text.endings[id]?.title ?? text.questions[id]?.text ?? id
  return [
    heading(2, text.title),
    ...tree.questions.flatMap(({ id, answers }): Piece[] => [
      heading(3, text.questions[id]?.text ?? id),
      say(text.questions[id]?.help ?? ''),
      rows([
        [t.yes, `→ ${title(answers.yes)}`],
        [t.no, `→ ${title(answers.no)}`],
      ]),
    ]),
    ...tree.endings.map(
      ({ id, action }): Piece => ({
        is: 'rows',
        rows: [
          {
            name: `${title(id)} (${t.actions[action]})`,
            runs: runsOf(text.endings[id]?.text ?? ''),
          },
        ],
      }),
    ),
    heading(3, t.considerations),
    rows(Object.values(text.considerations).map((c) => [c.title, c.text])),
    small(`${t.source}${colon(language)} ${tree.source}`),
    heading(2, t.replies),
    ...replies.map(
      (reply): Piece => ({
        is: 'post',
        good: true,
        mark: title(reply.ending),
        head: reply[language].when,
        runs: runsOf(reply[language].text),
        below: [],
      }),
    ),
    heading(2, t.escalation),
    say(levels.intro),
    ...escalation.criteria.flatMap(({ id, steps, straightTo = {} }): Piece[] => [
      heading(3, levels.criteria[id]?.title ?? id),
      say(levels.criteria[id]?.text ?? ''),
      rows(
        steps.map((step, n) => {
          const level = straightTo[step]
          const weight = level ? t.straightTo(levels.levels[level]?.title ?? level) : t.points(n)
          return [weight, levels.criteria[id]?.steps[step]]
        }),
      ),
    ]),
    ...escalation.levels.flatMap(({ id, from, firstReply, passOn }): Piece[] => [
      heading(3, `${levels.levels[id]?.title} (${t.fromPoints(from)})`),
      rows([
        [t.who, levels.levels[id]?.who],
        [t.does, levels.levels[id]?.does],
      ]),
      aside(t.firstReply(firstReply), passOn === undefined ? '' : t.passOn(passOn)),
    ]),
  ]
}
