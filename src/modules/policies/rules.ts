import type { DocumentName } from '../../library/clauses/rules.ts'
import { no } from '../../platform/result.ts'
import { has, type Who } from '../../platform/who.ts'
import { answered, policyBegun, profileSeen } from './events.ts'
import type { Answer } from './interview/rules.ts'

/** Its pages lead there; publishing itself is in `publications`. */
export const mayPublish = (who: Who) => has(who, 'owner')

export const maySeeDrafts = (who: Who) => has(who, 'owner', 'author', 'auditor')

export const may = {
  seeDrafts: maySeeDrafts,
  changeDrafts: (who: Who) => has(who, 'owner', 'author'),
}

/** Whether a document was begun already, and the id that it gets when it was not. */
export interface Beginning {
  begun: boolean
  id: string
}

export const begin = ({ begun, id }: Beginning, document: DocumentName) =>
  begun ? no('already-begun') : policyBegun(id, { document })

/** Answers belong to a document, so one has to be begun. */
export function answer(
  documentsBegun: number,
  { question, answer }: { question: string; answer: Answer },
) {
  if (documentsBegun === 0) return no('not-begun')
  return answered(question, {
    known: answer.kind !== 'unknown',
    ...(answer.kind === 'chosen' && { chosen: answer.chosen }),
  })
}

export const seeProfileChange = (policy: { id: string }) => profileSeen(policy.id, {})
