import { type RawBuilder, sql } from 'kysely'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { type Batch, sha256Of } from './rounds.ts'

/** Ends a round that was still running; what was signed stays. False where it had ended. */
export async function endRound(tx: WriteTx, roundId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('signing_rounds')
    .set({ closed_at: now })
    .where('id', '=', roundId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What is still open in this round. */
export const openOfRound = (roundId: string) => sql`q.round_id = ${roundId}::uuid`

/** Who left does not sign any more. */
export const openOfLeavers = sql`exists (
  select from people p where p.id = q.person_id and p.left_at is not null)`

/** A newer version takes the place of an older one. */
export const openOnOlder = (document: string) => sql`q.round_id in (
  select r.id from signing_rounds r join publications b on b.id = r.publication_id
  where b.document = ${document} and b.superseded_at is not null)`

/** Closes what is open and of this kind, for one person and for a whole import alike. Each carries the number of the batch. */
export async function closeRequests(
  tx: WriteTx,
  which: RawBuilder<unknown>,
  batch: string,
): Promise<Batch> {
  const { rows } = await sql<Batch>`
    with gone as (
      update signature_requests q set state = 'closed', closed_with = ${batch}::uuid
      where q.state = 'open' and ${which} returning q.id
    )
    select count(*)::int as count, ${sha256Of(gone)} as sha256 from gone q`.execute(tx)
  return rows[0] as Batch
}

/** The requests of a batch that was let go, one below the other (of `q`). */
export const gone = sql`coalesce(string_agg(q.id::text, e'\n' order by q.id), '')`
