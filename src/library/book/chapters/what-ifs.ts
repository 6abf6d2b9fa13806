import { colon } from '../../../platform/locale.ts'
import type { Content } from '../../content.ts'
import { heading, type Piece, rows, say, small } from '../piece.ts'
import type { Chapter, Writing } from './chapter.ts'

export const whatIfsChapter: Chapter = (writing) =>
  writing.content.whatIfs
    .toSorted((a, b) => a.number - b.number)
    .flatMap((story) => storyPieces(story, writing))

function storyPieces(
  story: Content['whatIfs'][number],
  { language, content, t }: Writing,
): Piece[] {
  const text = story[language]
  const names = new Map([
    ...story.decisions.map(({ id }, i) => [id, t.decision(i + 1)] as const),
    ...story.endings.map(({ id }, i) => [id, t.ending(String.fromCharCode(65 + i))] as const),
  ])
  const named = (id: string) => names.get(id) ?? id
  const title = (number: number) =>
    content.clauses.find((clause) => clause.number === number)?.texts[language].title
  return [
    heading(2, `${story.number}. ${text.title}`),
    say(text.situation),
    ...story.decisions.flatMap(({ id, options }): Piece[] => [
      heading(3, capital(named(id))),
      say(text.decisions[id]?.text ?? ''),
      rows(
        options.map((option) => [`→ ${named(option.to)}`, text.decisions[id]?.options[option.id]]),
      ),
    ]),
    rows(
      story.endings.map(({ id, outcome }) => [
        `${capital(named(id))}${colon(language)} ${t.outcome[outcome]}`,
        `${text.endings[id]?.text} ${text.endings[id]?.why}`,
      ]),
    ),
    small(
      `${t.related}${colon(language)} ${story.clauses.map((n) => `${n}. ${title(n)}`).join('; ')}`,
    ),
  ]
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
