import { z } from 'zod'
import { documents, kinds } from '../../library/clauses/rules.ts'
import { event } from '../../platform/event.ts'
import { vouched } from '../../platform/evidence/index.ts'
import { languages } from '../../platform/locale.ts'
import { forms } from './draft/types.ts'

const document = z.enum(documents)
/** A clause of the library, one of the organisation's own, or an option of a question. */
const code = z.string().regex(/^[a-z0-9-]+$/)

export const policyBegun = event('policy.begun', 'policy', { document })

/** The answer to a question: what was ticked; words that people wrote stay in the answer itself. */
export const answered = event('policy.answered', 'answer', {
  known: z.boolean(),
  chosen: z.array(code).optional(),
})

export const profileSeen = event('policy.profile-seen', 'policy', {})

/** It happens to a policy, so it stands here; publishing makes it. */
export const published = event('policy.published', 'policy', {
  document,
  number: z.int(),
  languages: z.array(z.enum(languages)),
  material: z.boolean(),
  evidence: vouched.optional(),
})

export const ways = ['up', 'down'] as const
export const undoable = [
  'edited',
  'added',
  'removed',
  'moved',
  'kind-switched',
  'form-set',
] as const

/** `brought` are the clauses that came back by themselves: no building block stays empty. */
const aboutClause = { document, clause: code, brought: z.array(code).optional() }

export const clauseAdded = event('policy.clause-added', 'policy', aboutClause)
export const clauseRemoved = event('policy.clause-removed', 'policy', aboutClause)
export const clauseMoved = event('policy.clause-moved', 'policy', {
  ...aboutClause,
  way: z.enum(ways),
})
export const clauseKindSwitched = event('policy.clause-kind-switched', 'policy', {
  ...aboutClause,
  to: z.enum(kinds),
})
/** `form`: how it stands on the two pages from now on; null where room and weight decide again. */
export const clauseFormSet = event('policy.clause-form-set', 'policy', {
  ...aboutClause,
  form: z.enum(forms).nullable(),
})
export const clauseEdited = event('policy.clause-edited', 'policy', {
  ...aboutClause,
  languages: z.array(z.enum(languages)),
})
export const clauseChangeUndone = event('policy.clause-change-undone', 'policy', {
  ...aboutClause,
  what: z.enum(undoable),
})
