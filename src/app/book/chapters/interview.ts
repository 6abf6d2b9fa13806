import { interviewOf } from '../../../modules/policies/index.ts'
import { heading, list, type Piece, rows, say } from '../piece.ts'
import type { Chapter } from './chapter.ts'

export const interviewChapter: Chapter = ({ language, t }) =>
  interviewOf(language).flatMap(({ question, why, example, options }, n): Piece[] => [
    heading(2, `${n + 1}. ${question}`),
    say(why),
    ...list(options.map(({ label, line }) => (line ? `${label}: ${line}` : label))),
    rows([[t.example, example]]),
  ])
