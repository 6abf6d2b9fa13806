import { z } from 'zod'
import { event } from '../../platform/event.ts'

/** A clause of the library, or one of the organisation's own. */
const code = z.string().regex(/^[a-z0-9-]+$/)

/** Which clauses hang on the wall, in their order; the words stand in the poster itself. */
export const posterChanged = event('poster.changed', 'poster', { clauses: z.array(code) })

export const posterProposed = event('poster.proposed', 'poster', {})
