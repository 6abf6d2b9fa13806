import { loadLibrary } from '../../../library/clauses/load.ts'
import { documents } from '../../../library/clauses/rules.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { profileOf } from '../../organisation/index.ts'
import { keepChanges } from '../editor/store.ts'
import { policyInHand } from '../source.ts'
import { editsOf, lockPolicy, type Policy } from '../store.ts'
import { libraryAsKept } from './as-kept.ts'
import { emptied } from './choices.ts'
import { heldToStand } from './held.ts'
import { isUnpublished, sinceInForce } from './in-force.ts'
import { piecesOf } from './pieces.ts'
import { libraryClausesIn, unseenIn } from './rules.ts'
import { settle, settleQuestions } from './settle.ts'
import { renewedIn } from './state.ts'
import { heldOf, hold, keepPieces, keepStood, keptDigests, markRead, stoodOf } from './store.ts'

/**
 * Before a release serves its first page: what it would change in the drafts is made to wait, what nobody would see is
 * taken over. Where nothing was ever kept, this release is where it begins.
 */
export async function layReady(tx: WriteTx, now: Date) {
  for (const document of documents) await lockPolicy(tx, document)
  if (!(await profileOf(tx))) return
  if ((await begun(tx)).length === 0) return
  await keepFirst(tx, now)
  await holdWhatStood(tx)

  const renewed = await renewedIn(tx)
  const unseen = unseenIn(renewed)
  for (const standing of renewed.standings)
    await keepChanges(
      tx,
      unseen.flatMap((clause) => emptied(standing, clause)),
      { policyId: standing.policyId, by: null, now, wordsChanged: false },
    )
  await settle(tx, renewed, unseen, now)
  await settleQuestions(tx, await renewedIn(tx), now)
  await markRead(
    tx,
    renewed.unread
      .filter((one) => !isUnpublished(one) && sinceInForce(one).length === 0)
      .map(({ policyId }) => policyId),
  )
  await noteStanding(tx)
}

/** The library as it is now, where nothing was kept yet. */
export async function keepFirst(tx: WriteTx, now: Date) {
  if ((await keptDigests(tx)).size === 0) await keepPieces(tx, piecesOf(loadLibrary()), now)
}

/** What stood before the release and would not stand now goes on standing, and the other way round. */
async function holdWhatStood(tx: WriteTx) {
  for (const { policy } of await begun(tx)) {
    const stood = await stoodOf(tx, policy.id)
    if (stood) await holdAsBefore(tx, policy, stood)
  }
}

/** The same clauses stand as before, but for one that somebody chose about. */
export async function holdAsBefore(
  tx: WriteTx,
  { id, document }: Pick<Policy, 'id' | 'document'>,
  stood: readonly string[],
  except?: string,
) {
  const { source } = await policyInHand(tx, document)
  const before = {
    ...source,
    library: await libraryAsKept(tx),
    edits: await editsOf(tx, id),
  }
  await hold(tx, id, heldToStand(stood, before, { held: await heldOf(tx, id), except }))
}

/** Which clauses stand now, for the next release to be held against. */
export async function noteStanding(tx: WriteTx) {
  for (const { policy, draft } of await begun(tx))
    await keepStood(tx, policy.id, libraryClausesIn(draft))
}

async function begun(db: ReadDb) {
  if (!(await profileOf(db))) return []
  const all = await Promise.all(documents.map((document) => policyInHand(db, document)))
  return all.flatMap(({ policy, draft }) => (policy ? [{ policy, draft }] : []))
}
