import { colon } from '../../../platform/locale.ts'
import type { Opening } from '../../interview/rules.ts'
import { heading, list, type Piece, rows, say, small } from '../piece.ts'
import type { Chapter } from './chapter.ts'

export const interviewChapter: Chapter = ({ content, language, t }) => {
  const { questions, variables, contradictions } = content.interview
  const { labels, fallbacks, sentences, bodies } = variables.words[language]
  return [
    ...questions.flatMap(({ words }, n): Piece[] => {
      const { question, why, example, placeholder, options } = words[language]
      const all = Object.values(options)
      return [
        heading(2, `${n + 1}. ${question}`),
        say(why),
        ...list(all.map(({ label, line }) => `${label}${colon(language)} ${line}`)),
        rows([[t.example, example]]),
        ...(placeholder ? [small(placeholder)] : []),
        ...titled(
          t.inSentence,
          all.map((option) => [option.label, option.words]),
        ),
        ...titled(
          t.opening,
          all.flatMap(({ label, opening = {} }) =>
            Object.values(opening).flatMap((said): [string, string][] =>
              said ? [[label, wordsOf(said)]] : [],
            ),
          ),
        ),
      ]
    }),
    heading(2, t.contradictions),
    ...list(contradictions.map(({ words }) => words[language])),
    heading(2, t.untilAnswered),
    rows(Object.entries(labels).map(([name, label]) => [label, fallbacks[name]])),
    ...titled(
      t.inSentence,
      Object.entries(sentences).map(([name, sentence]) => [labels[name] ?? name, sentence]),
    ),
    heading(2, t.agreedWith),
    ...list([...new Set(Object.values(bodies))]),
  ]
}

const wordsOf = ({ lead, also, close }: Opening) => [lead, also, close].filter(Boolean).join(' ')

const titled = (title: string, all: [string, string | undefined][]): Piece[] =>
  all.some(([, text]) => text) ? [heading(3, title), rows(all)] : []
