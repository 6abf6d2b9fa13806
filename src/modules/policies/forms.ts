import { z } from 'zod'
import { documents } from '../../library/clauses/rules.ts'

export const OneDocument = z.object({ document: z.enum(documents) })

/** As a program and a form both write it. */
export const moment = z.iso.datetime().transform((at) => new Date(at))

/** The page shows when the profile changed; a change that came after it is not seen yet. */
export const Seen = OneDocument.extend({ changedAt: moment })
