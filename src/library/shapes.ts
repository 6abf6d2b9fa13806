import { z } from 'zod'
import { audiences } from './clauses/rules.ts'

/** What the files of `content/` have in common. */
export const words = z.string().trim().min(1)
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
/** What a text leaves open, without its braces: `contactEmail` as in the clauses. */
export const variable = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*(-[a-z0-9]+)*$/, 'a name such as contactEmail')
export const clauseNumber = z.int().min(1).max(99)
/** When a fact was looked up, as `2026-11`. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2026-11')
export const country = z.enum(['NL', 'BE'])
export const minutes = z.int().min(0)

/** One block of texts per language, each of the same shape, beside the facts that no language changes. */
export const inEveryLanguage = <T extends z.ZodType>(text: T) => ({
  nl: text,
  fr: text,
  en: text,
  de: text,
})

/** Texts by the id of what they belong to. */
export const byId = <T extends z.ZodType>(text: T) => z.record(id, text)

/** What kind of people a text speaks to. */
export const audience = z.enum(audiences)

/** A note on the law: information, never advice. The words stand in each language under the same id. */
export const legalSource = z.strictObject({
  id,
  country: z.enum(['NL', 'BE', 'EU']),
  source: words,
  date: month,
})
