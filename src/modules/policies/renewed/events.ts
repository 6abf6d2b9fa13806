import { z } from 'zod'
import { event } from '../../../platform/event.ts'
import { changes } from './rules.ts'

const code = z.string().regex(/^[a-z0-9-]+$/)

/** Somebody took the words of a newer library for a clause. */
export const clauseRenewed = event('policy.clause-renewed', 'clause', { change: z.enum(changes) })

/** Somebody kept what stood, as words of the organisation's own. */
export const ownWordsKept = event('policy.own-words-kept', 'clause', { change: z.enum(changes) })

/** Somebody took everything that still waited. */
export const libraryRenewed = event('policy.library-renewed', 'library', {
  clauses: z.array(code),
  answers: z.array(code),
})

/** An answer to what is no longer asked, or options that are no longer offered, were let go. */
export const answerLetGo = event('policy.answer-let-go', 'answer', {
  options: z.array(code).optional(),
})

/** A draft from before anything was kept was read, and nothing was in force to hold it against. */
export const draftRead = event('policy.draft-read', 'policy', {})
