import { z } from 'zod'
import { documents } from '../../library/clauses/rules.ts'
import { moment } from '../../platform/moment.ts'

export const OneDocument = z.object({ document: z.enum(documents) })

/** The page shows when the profile changed; a change that came after it is not seen yet. */
export const Seen = OneDocument.extend({ changedAt: moment })
