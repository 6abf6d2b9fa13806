import { moments } from '../../../library/parts/consequences.ts'
import { monthInWords } from '../months.ts'
import { answers, heading, list, markdown, type Piece, rows, say, small } from '../piece.ts'
import type { Chapter, Writing } from './chapter.ts'

export const consequencesChapter: Chapter = (writing) => [
  ...matrixPieces(writing),
  ...ladderPieces(writing),
  ...checksPieces(writing),
  ...lettersPieces(writing),
]

const legalPieces = (
  item: { legal: { id: string; country: 'NL' | 'BE' | 'EU'; source: string; date: string }[] },
  words: Record<string, string>,
  { t, language }: Writing,
): Piece[] =>
  item.legal.length === 0
    ? []
    : [
        ...item.legal.map((note) =>
          small(
            `${words[note.id]} (${t.legal(t.inCountry[note.country], note.source, monthInWords(note.date, language))})`,
          ),
        ),
        small(t.notAdvice),
      ]

const who = (names: readonly (keyof Writing['t']['deciders'])[], { t }: Writing) =>
  `${t.decides}: ${names.map((name) => t.deciders[name]).join(', ')}`

function matrixPieces(writing: Writing): Piece[] {
  const { content, language, t } = writing
  const { matrix } = content.consequences
  const text = matrix[language]
  const numbers = new Map(matrix.levels.map(({ id, level }) => [id, level]))
  return [
    heading(2, t.matrix),
    say(text.intro),
    ...matrix.levels.flatMap(({ id, level, decides, repeat, examples }): Piece[] => [
      heading(3, `${t.level(level)}: ${text.levels[id]?.title}`),
      say(text.levels[id]?.text ?? ''),
      ...list(examples.map((example) => text.levels[id]?.examples[example.id] ?? '')),
      small(
        [who(decides, writing), repeat ? t.repeat(t.level(numbers.get(repeat) ?? 0)) : '']
          .filter(Boolean)
          .join(' · '),
      ),
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
      small(
        [
          t.fits(from, to),
          who(decides, writing),
          lapsesAfterMonths ? t.lapses(lapsesAfterMonths) : '',
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ]),
    rows([
      [t.inCountry.NL, text.countries.NL],
      [t.inCountry.BE, text.countries.BE],
    ]),
    ...legalPieces(ladder, text.legal, writing),
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
        checks.checks
          .filter((check) => check.when === moment)
          .map(({ id, country, stops }) => ({
            right: false,
            text: text.checks[id]?.question ?? id,
            feedback: [
              country ? `${t.inCountry[country]}:` : '',
              text.checks[id]?.help,
              stops ? t.stops : '',
            ]
              .filter(Boolean)
              .join(' '),
          })),
      ),
    ]),
    ...legalPieces(checks, text.legal, writing),
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
        small(
          [
            letter.countries.map((country) => t.inCountry[country]).join(', '),
            letter.contracts.map((contract) => t.contracts[contract]).join(', '),
          ].join(' · '),
        ),
        rows([
          [t.use, text.use],
          [t.subject, text.subject],
        ]),
        ...markdown(text.body),
        ...legalPieces(letter, text.legal, writing),
      ]
    }),
  ]
}
