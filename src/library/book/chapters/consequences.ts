import { colon } from '../../../platform/locale.ts'
import { moments } from '../../parts/consequences.ts'
import { answers, aside, heading, list, markdown, type Piece, rows, say } from '../piece.ts'
import type { Chapter, Writing } from './chapter.ts'
import { legalPieces } from './legal.ts'

export const consequencesChapter: Chapter = (writing) => [
  ...matrixPieces(writing),
  ...ladderPieces(writing),
  ...checksPieces(writing),
  ...lettersPieces(writing),
]

const who = (names: readonly (keyof Writing['t']['deciders'])[], { t, language }: Writing) =>
  `${t.decides}${colon(language)} ${names.map((name) => t.deciders[name]).join(', ')}`

function matrixPieces(writing: Writing): Piece[] {
  const { content, language, t } = writing
  const { matrix } = content.consequences
  const text = matrix[language]
  const numbers = new Map(matrix.levels.map(({ id, level }) => [id, level]))
  return [
    heading(2, t.matrix),
    say(text.intro),
    ...matrix.levels.flatMap(({ id, level, decides, repeat, examples }): Piece[] => [
      heading(3, `${t.level(level)}${colon(language)} ${text.levels[id]?.title}`),
      say(text.levels[id]?.text ?? ''),
      ...list(examples.map((example) => text.levels[id]?.examples[example.id] ?? '')),
      aside(who(decides, writing), repeat && t.repeat(t.level(numbers.get(repeat) ?? 0))),
    ]),
    heading(3, t.factors),
    rows(matrix.factors.map(({ id }) => [text.factors[id]?.title ?? id, text.factors[id]?.text])),
  ]
}

function ladderPieces(writing: Writing): Piece[] {
  const { content, language, t } = writing
  const { ladder } = content.consequences
  const text = ladder[language]
  return [
    heading(2, t.ladder),
    say(text.intro),
    ...ladder.steps.flatMap(({ id, levels: [from, to], decides, lapsesAfterMonths }): Piece[] => [
      heading(3, text.steps[id]?.title ?? id),
      ...markdown(text.steps[id]?.text ?? ''),
      aside(
        t.fits(from, to),
        who(decides, writing),
        lapsesAfterMonths ? t.lapses(lapsesAfterMonths) : '',
      ),
    ]),
    rows([
      [t.inCountry.NL, text.countries.NL],
      [t.inCountry.BE, text.countries.BE],
    ]),
    ...legalPieces(ladder.legal, text.legal, writing),
  ]
}

function checksPieces(writing: Writing): Piece[] {
  const { content, language, t } = writing
  const { checks } = content.consequences
  const text = checks[language]
  return [
    heading(2, t.checks),
    say(text.intro),
    ...moments.flatMap((moment): Piece[] => [
      heading(3, t.moments[moment]),
      answers(
        t.right,
        checks.checks
          .filter((check) => check.when === moment)
          .map(({ id, country, stops }) => ({
            right: false,
            text: text.checks[id]?.question ?? id,
            feedback: [
              country ? t.inCountry[country] + colon(language) : '',
              text.checks[id]?.help,
              stops ? t.stops : '',
            ]
              .filter(Boolean)
              .join(' '),
          })),
      ),
    ]),
    ...legalPieces(checks.legal, text.legal, writing),
  ]
}

function lettersPieces(writing: Writing): Piece[] {
  const { content, language, t } = writing
  return [
    heading(2, t.letters),
    ...content.consequences.letters.flatMap((letter): Piece[] => {
      const text = letter[language]
      return [
        heading(3, t.letterKinds[letter.kind]),
        aside(
          letter.countries.map((country) => t.inCountry[country]).join(', '),
          letter.contracts.map((contract) => t.contracts[contract]).join(', '),
        ),
        rows([
          [t.use, text.use],
          [t.subject, text.subject],
        ]),
        ...markdown(text.body),
        ...legalPieces(letter.legal, text.legal, writing),
      ]
    }),
  ]
}
