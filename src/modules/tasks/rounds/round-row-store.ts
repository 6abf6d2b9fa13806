import { sql } from 'kysely'
import { moment, type Vouched } from '../../../platform/evidence/index.ts'
import type { Batch } from './asking-store.ts'

/** What a round was opened with. What became of it since follows from the history. */
export interface RoundRow {
  id: string
  kind: string
  /** What it was about when it opened. */
  thing_id: string
  /** JSON, with its keys in order. */
  audience: string
  due_on: string
  joiner_days: string
  afresh: string
  opened_by: string | null
  opened_at: string
}

export const vouchedRound = (row: RoundRow): Vouched => ({
  of: 'round',
  values: [
    row.id,
    row.kind,
    row.thing_id,
    row.audience,
    row.due_on,
    row.joiner_days,
    row.afresh,
    row.opened_by,
    row.opened_at,
  ],
})

/** The same of a round of before other things could be asked: it was about signing. */
export const vouchedEarlierRound = (row: RoundRow): Vouched => ({
  of: 'signing-round',
  values: [
    row.id,
    row.audience,
    row.due_on,
    row.joiner_days,
    row.opened_by,
    row.opened_at,
    row.thing_id,
  ],
})

/** The same as it stands in the database, of `rounds r`. */
export const roundColumns = sql`r.id::text, r.kind, r.audience::text, r.joiner_days::text, r.afresh::text,
  r.opened_by::text, ${moment('r.opened_at')} as opened_at`

/** Who was asked at one moment; the name is of before other things could be asked, and stays. */
export const vouchedAsked = (
  roundId: string,
  batch: string,
  { count, sha256 }: Batch,
): Vouched => ({
  of: 'signing-people-asked',
  values: [roundId, batch, String(count), sha256],
})

/** Who was let go at one moment. */
export const vouchedLetGo = (batch: string, { count, sha256 }: Batch): Vouched => ({
  of: 'signing-people-let-go',
  values: [batch, String(count), sha256],
})
