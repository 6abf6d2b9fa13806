import { sql } from 'kysely'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { queueMailsTo } from '../../../platform/mail/outbox.ts'
import { addressChangedMail } from '../mail-kinds.ts'

export interface AddressChange {
  personId: string
  before: string | null
  after: string | null
}

/** Everybody whose address was just changed hears of it at the old one. */
export const warnOldAddresses = (tx: WriteTx, now: Date) =>
  queueMailsTo(
    tx,
    sql`
    select ${addressChangedMail.name} || ':' || uuidv7(), ${addressChangedMail.name}, p.id, p.language, null::uuid,
      ${now}::timestamptz, ${now}::timestamptz, a.before
    from address_changes a join people p on p.id = a.person_id where a.before is not null`,
  )

/** What was changed about addresses since somebody last asked; nobody gets it twice. */
export async function takeAddressChanges(tx: WriteTx): Promise<AddressChange[]> {
  const { rows } = await sql<AddressChange>`
    delete from address_changes returning person_id as "personId", before, after`.execute(tx)
  return rows
}
