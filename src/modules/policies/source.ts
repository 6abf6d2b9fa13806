import type { DocumentName, Library } from '../../library/clauses/rules.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/result.ts'
import { sha256Hex } from '../../platform/secrets.ts'
import { shelf } from '../../platform/shelf.ts'
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
  return { policy, source, draft: draftAtHand(source, library, held) }
}

/** Of each document as it is, and as it was a few changes ago: one page asks for the same draft several times. */
const MOST = 16
const drafts = new WeakMap<Library, ReturnType<typeof shelf<Draft>>>()

/** Computing a draft lays out its sheets, and the same source gives the same draft. `library`: before what is held out. */
function draftAtHand(source: DraftSource, library: Library, held: unknown) {
  const { organisation, answers, document, edits } = source
  const known = drafts.get(library) ?? shelf<Draft>(MOST)
  drafts.set(library, known)
  const name = sha256Hex(JSON.stringify([document, organisation, answers, edits, held]))
  return known.get(name) ?? known.put(name, draftFor(source))
}

/** Tells whether a draft is still what somebody saw: the same draft gives the same words. */
export const sealOf = ({ draft, source }: PolicyInHand) =>
  sha256Hex(JSON.stringify([draft, source.organisation, source.answers]))
