import { sql } from 'kysely'
import { moment, type Vouched } from '../../../platform/evidence/index.ts'
import type { Batch } from './rounds.ts'

/** What a round was opened with. That it closed, and on which version it stands, follows from the history. */
export interface RoundRow {
  id: string
  /** JSON, with its keys in order. */
  audience: string
  due_on: string
  joiner_days: string
  opened_by: string | null
  opened_at: string
  /** The version on which it was opened. */
  publication_id: string
}

export const vouchedRound = (row: RoundRow): Vouched => ({
  of: 'signing-round',
  values: [
    row.id,
    row.audience,
    row.due_on,
    row.joiner_days,
    row.opened_by,
    row.opened_at,
    row.publication_id,
  ],
})

/** The same as it stands in the database, of `signing_rounds r`. */
export const roundColumns = sql`r.id::text, r.audience::text, r.due_on::text, r.joiner_days::text, r.opened_by::text,
  ${moment('r.opened_at')} as opened_at`

/** Who was asked at one moment. */
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
