import { z } from 'zod'
import { documents } from '../../library/clauses/rules.ts'
import { event } from '../../platform/event.ts'
import { languages } from '../../platform/locale.ts'

/** It happens to a policy, so it stands here; publishing makes it. */
export const published = event('policy.published', 'policy', {
  document: z.enum(documents),
  number: z.int(),
  languages: z.array(z.enum(languages)),
  material: z.boolean(),
})
