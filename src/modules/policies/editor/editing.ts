import type { DocumentName } from '../../../library/clauses/rules.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { policyInHand } from '../source.ts'
import { lockPolicy } from '../store.ts'
import { type Editing, knows } from './rules/editing.ts'

/** The document in hand, to be changed; undefined until somebody began it. */
export async function editingOf(db: ReadDb, document: DocumentName): Promise<Editing | undefined> {
  const { policy, source, draft } = await policyInHand(db, document)
  return policy && { policyId: policy.id, document, source, draft }
}

/** The same, held until the change is kept. */
export const hold = async (tx: WriteTx, document: DocumentName) =>
  (await lockPolicy(tx, document)) ? editingOf(tx, document) : undefined

/** A clause that nobody knows is not there. */
export async function holdClause(
  tx: WriteTx,
  { document, clause }: { document: DocumentName; clause: string },
) {
  const editing = await hold(tx, document)
  return editing && knows(editing, clause) ? editing : undefined
}
