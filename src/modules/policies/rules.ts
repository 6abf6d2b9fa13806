import type { DocumentName } from '../../library/clauses/rules.ts'
import { type No, no } from '../../platform/result.ts'
import { has, type Who } from '../../platform/who.ts'
import type { QuestionId } from './interview/questions.ts'
import type { Answer } from './interview/rules.ts'

export const may = {
  seeDrafts: (who: Who) => has(who, 'owner', 'author', 'auditor'),
  changeDrafts: (who: Who) => has(who, 'owner', 'author'),
  publish: (who: Who) => has(who, 'owner'),
}

/** Whether a document was begun already, and the id that it gets when it was not. */
export interface Beginning {
  begun: boolean
  id: string
}

export const begin = ({ begun, id }: Beginning, document: DocumentName) =>
  begun
    ? no('already-begun')
    : { name: 'policy.begun' as const, thing: { kind: 'policy', id }, facts: { document } }

/** Of an answer the history keeps what was ticked; words that people wrote stay in the answer itself. */
export interface Answered {
  name: 'policy.answered'
  thing: { kind: 'answer'; id: QuestionId }
  facts: { known: boolean; chosen?: string[] }
}

/** Answers belong to a document, so one has to be begun. */
export function answer(
  documentsBegun: number,
  given: { question: QuestionId; answer: Answer },
): Answered | No {
  if (documentsBegun === 0) return no('not-begun')
  const { question, answer } = given
  return {
    name: 'policy.answered',
    thing: { kind: 'answer', id: question },
    facts: {
      known: answer.kind !== 'unknown',
      ...(answer.kind === 'chosen' && { chosen: answer.chosen }),
    },
  }
}

export const seeProfileChange = (policy: { id: string }) => ({
  name: 'policy.profile-seen' as const,
  thing: { kind: 'policy', id: policy.id },
  facts: {},
})
