import { z } from 'zod'
import { faultWords } from '../../platform/action.ts'
import { oneLine } from '../../platform/letters/index.ts'
import { type Language, languages } from '../../platform/locale.ts'
import { documents } from '../policies/index.ts'
import { lineSurplus, titleSurplus } from './room.ts'
import { LINES } from './rules.ts'

export const said = faultWords('lineTooLong', 'titleTooLong', 'tooMany')

/** On one printed line; no wall holds more, however narrow its letters. */
const MOST = 200
const text = z.string().overwrite(oneLine).max(MOST, said.lineTooLong)
const line = text.refine((typed) => lineSurplus(typed) === 0, said.lineTooLong)
const title = z
  .string()
  .overwrite(oneLine)
  .max(MOST, said.titleTooLong)
  .refine((typed) => titleSurplus(typed) === 0, said.titleTooLong)

const clause = z.string().regex(/^[a-z0-9-]+$/)

export const OnePoster = z.object({ document: z.enum(documents) })

/** A poster as somebody wants it. */
export const PosterInput = OnePoster.extend({
  titles: z.partialRecord(z.enum(languages), title).default({}),
  lines: z
    .array(
      z.object({
        clause,
        was: clause.optional(),
        texts: z.partialRecord(z.enum(languages), line).default({}),
      }),
    )
    .min(1)
    .max(LINES, said.tooMany),
})

/** The fields of the page, with the place of a line counted from 1. */
export const fieldOf = {
  title: (language: Language) => `title_${language}`,
  clause: (at: number) => `clause_${at}`,
  was: (at: number) => `was_${at}`,
  place: (at: number) => `place_${at}`,
  text: (at: number, language: Language) => `text_${at}_${language}`,
}

const places = Array.from({ length: LINES }, (_, at) => at + 1)

const fields: Record<string, z.ZodOptional<z.ZodType<string, string>>> = {
  ...Object.fromEntries(languages.map((l) => [fieldOf.title(l), title.optional()])),
  ...Object.fromEntries(
    places.flatMap((at) => [
      [fieldOf.clause(at), clause.or(z.literal('')).optional()],
      [fieldOf.was(at), clause.or(z.literal('')).optional()],
      [fieldOf.place(at), z.string().optional()],
      ...languages.map((l) => [fieldOf.text(at, l), line.optional()] as const),
    ]),
  ),
}

/** The same as the page sends it; a row without a clause is no line, and rows stand in the order of their places. */
export const PosterForm = z
  .object({ document: z.enum(documents), ...fields })
  .transform(({ document, ...rest }) => {
    const typed = rest as Record<string, string | undefined>
    return {
      document,
      titles: wordsFrom((l) => typed[fieldOf.title(l)]),
      lines: rowsIn(typed).map((at) => ({
        clause: typed[fieldOf.clause(at)] as string,
        was: typed[fieldOf.was(at)] || undefined,
        texts: wordsFrom((l) => typed[fieldOf.text(at, l)]),
      })),
    }
  })

/** The rows that hold a clause, in the order in which they are to hang. */
export const rowsIn = (typed: Readonly<Record<string, unknown>>) =>
  places
    .filter((at) => typed[fieldOf.clause(at)])
    .map((at) => ({ at, place: Number(typed[fieldOf.place(at)]) || at }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ at }) => at)

const wordsFrom = (typed: (language: Language) => string | undefined) =>
  Object.fromEntries(languages.flatMap((l) => (typed(l) ? [[l, typed(l) as string]] : [])))
