import { z } from 'zod'
import { languages } from '../../platform/locale.ts'

const summary = z.string().max(600, 'summaryTooLong').default('')

export const PublishForm = z.object({
  document: z.enum(['everyone', 'corporate']),
  languages: z.array(z.enum(languages)).default([]),
  /** People sign a material change again. */
  material: z.enum(['yes', 'no']).default('yes'),
  openToAll: z.string().optional(),
  /** Of the draft that was on the page; somebody may have changed it since. */
  seen: z.string().optional(),
  summary_nl: summary,
  summary_fr: summary,
  summary_en: summary,
  summary_de: summary,
})
export type PublishInput = z.output<typeof PublishForm>
