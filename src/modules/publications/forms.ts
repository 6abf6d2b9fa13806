import { z } from 'zod'
import { faultWords } from '../../platform/action.ts'
import { languages } from '../../platform/locale.ts'
import { documents } from '../policies/index.ts'

export const said = faultWords('languageMissing', 'materialMissing', 'summaryTooLong')

const MOST_SUMMARY = 600
const summary = z.string().max(MOST_SUMMARY, said.summaryTooLong)

/** A version as it is published, whoever asks for it. */
export const Publish = z.object({
  document: z.enum(documents),
  languages: z.array(z.enum(languages, said.languageMissing)),
  /** People sign a material change again. */
  material: z.boolean(),
  /** Anybody with the address may read it. */
  openToAll: z.boolean().default(false),
  /** The seal of the draft that was looked at; somebody may have changed it since. */
  seen: z.string().nullable().default(null),
  /** What changed, per language, for whoever knows the version before. */
  summary: z.partialRecord(z.enum(languages), summary).default({}),
})

/** The same as the page sends it. */
export const PublishForm = z
  .object({
    document: z.enum(documents),
    languages: z.array(z.enum(languages, said.languageMissing)).default([]),
    material: z.enum(['yes', 'no'], said.materialMissing).default('yes'),
    openToAll: z.string().optional(),
    seen: z.string().optional(),
    ...Object.fromEntries(languages.map((language) => [summaryIn(language), summary.optional()])),
  })
  .transform(({ material, openToAll, seen = null, ...rest }) => ({
    document: rest.document,
    languages: rest.languages,
    material: material === 'yes',
    openToAll: openToAll !== undefined,
    seen,
    summary: Object.fromEntries(
      languages.flatMap((language) => {
        const typed = (rest as Record<string, unknown>)[summaryIn(language)]
        return typeof typed === 'string' && typed ? [[language, typed]] : []
      }),
    ),
  }))

/** The field for what changed, in one language. */
export function summaryIn(language: string) {
  return `summary_${language}`
}
