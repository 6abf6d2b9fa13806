import type { DocumentName } from '../../library/clauses/rules.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/result.ts'
import { sha256Hex } from '../../platform/secrets.ts'
import { profileOf } from '../organisation/index.ts'
import { draftFor } from './draft/rules.ts'
import type { Draft, DraftSource } from './draft/types.ts'
import { answersThatCount, knownAnswers } from './interview/rules.ts'
import { libraryAsKept } from './renewed/as-kept.ts'
import { withHeldIn, withoutHeldOut } from './renewed/held.ts'
import { heldOf } from './renewed/store.ts'
import { editsOf, type Policy, policyOf, storedAnswers } from './store.ts'

export interface PolicyInHand {
  /** Undefined until somebody starts on this document. */
  policy: Policy | undefined
  source: DraftSource
  draft: Draft
}

/** A document as it stands: what it is computed from, and the draft itself. */
export async function policyInHand(db: ReadDb, document: DocumentName): Promise<PolicyInHand> {
  const organisation = await profileOf(db)
  if (!organisation) throw new NotFound()
  const policy = await policyOf(db, document)
  const library = await libraryAsKept(db)
  const { questions } = library.interview
  const held = policy ? await heldOf(db, policy.id) : []
  const source: DraftSource = {
    organisation,
    answers: answersThatCount(
      knownAnswers(await storedAnswers(db), questions),
      questions,
      organisation,
    ),
    library: withoutHeldOut(library, held),
    document,
    edits: policy ? withHeldIn(await editsOf(db, policy.id), held) : [],
  }
  return { policy, source, draft: draftFor(source) }
}

/** Tells whether a draft is still what somebody saw: the same draft gives the same words. */
export const sealOf = ({ draft, source }: PolicyInHand) =>
  sha256Hex(JSON.stringify([draft, source.organisation, source.answers]))
