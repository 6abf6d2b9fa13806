import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { askedOf, type OwnLine } from '../people/store.ts'

const MOST = 500

export const keptOf = (db: ReadDb, personId: string): Promise<OwnLine[]> =>
  askedOf(db, personId, { count: MOST })

/** Of somebody who has left: what others wrote beside what they were asked is let go of. */
export const forgetNotes = (tx: WriteTx, personId: string) =>
  sql`update tasks set note = null where person_id = ${personId}::uuid and note is not null`.execute(
    tx,
  )
