import type { WriteTx } from '../../../platform/db/connect.ts'

/** Ends a round that was still running: what was open is closed, what was signed stays. False where it had ended. */
export async function endRound(tx: WriteTx, roundId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('signing_rounds')
    .set({ closed_at: now })
    .where('id', '=', roundId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await tx
    .updateTable('signature_requests')
    .set({ state: 'closed' })
    .where('round_id', '=', roundId)
    .where('state', '=', 'open')
    .execute()
  return true
}
