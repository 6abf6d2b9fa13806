import { type RawBuilder, sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { addressDigest, keyOf, otherKeys, weigh } from '../../../platform/evidence/index.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import {
  foundSignature,
  type SignatureRow,
  signatureColumns,
  vouchedSignature,
} from './signature-row.ts'

interface Weighing extends SignatureRow {
  /** What the history vouches for. */
  evidence: string | null
  /** Of before there were digests, and as it was found when they began. */
  as_found: boolean
  /** Of the address that the person has now. */
  address_sha256: string | null
}

const weighing = (signatures: RawBuilder<unknown>) => sql<Weighing>`
  select ${signatureColumns}, h.evidence, h.evidence is null and coalesce(
    s.identified_to is null and s.address_changed_at is null and f.sha256 = ${foundSignature}, false) as as_found,
    encode(sha256(convert_to(p.email, 'UTF8')), 'hex') as address_sha256
  from ${signatures} s
  left join people p on p.id = s.person_id
  left join lateral (
    select facts->>'evidence' as evidence from history h where h.thing_kind = 'signature-request'
      and h.thing_id = s.task_id::text and h.name = 'signing.signed' order by h.id limit 1
  ) h on true
  left join found_rows f on f.kind = 'signature' and f.thing_id = s.id::text
  order by s.id`

const BATCH = 2_000

/** Every column of every signature against what the history vouches for, in batches. */
export async function weighSignatures(db: ReadDb, keyring: Keyring) {
  const strangers = otherKeys()
  const wrong: string[] = []
  const elsewhere: string[] = []
  let signatures = 0
  let ofBefore = 0
  for (let last: string | undefined; ; ) {
    const { rows }: { rows: Weighing[] } = await weighing(sql`(
      select * from signatures ${last ? sql`where id > ${last}::uuid` : sql``} order by id limit ${BATCH})`).execute(
      db,
    )
    for (const row of rows) {
      signatures++
      const standing = standingOf(keyring, row)
      if (standing === 'of-before') ofBefore++
      if (standing === 'other-key') strangers.add(row.evidence)
      if (standing === 'differs') wrong.push(row.id)
      if (wentElsewhere(keyring, row)) elsewhere.push(row.id)
    }
    last = rows.at(-1)?.id
    if (rows.length < BATCH)
      return { signatures, ofBefore, otherKeys: strangers.all(), wrong, elsewhere }
  }
}

function standingOf(keyring: Keyring, row: Weighing) {
  if (row.evidence !== null) return weigh(keyring, vouchedSignature(row), row.evidence)
  return row.as_found ? 'of-before' : 'differs'
}

/** The code or link went to another address than the person has now; whose key it was made with matters. */
const wentElsewhere = (keyring: Keyring, { identified_to: to, address_sha256: now }: Weighing) =>
  to !== null && keyOf(to) === keyring.id && to !== (now && addressDigest(keyring, now))

/**
 * Whether a signature is as it was signed. One of another key, or of before there were digests, must be older than any
 * line of this one, and sealed as soon as anything is.
 */
export async function isAsSigned(db: ReadDb, keyring: Keyring, id: string): Promise<boolean> {
  const { rows } = await weighing(sql`(select * from signatures where id = ${id}::uuid)`).execute(
    db,
  )
  const standing = rows[0] ? standingOf(keyring, rows[0]) : 'differs'
  if (standing === 'fits' || standing === 'differs') return standing === 'fits'
  return isOfAnotherTime(db, keyring, id, { unsealed: standing === 'of-before' })
}

async function isOfAnotherTime(
  db: ReadDb,
  keyring: Keyring,
  id: string,
  { unsealed }: { unsealed: boolean },
) {
  const { rows } = await sql<{ sealed: boolean }>`
    select exists (
      select from signatures s join history h on h.thing_kind = 'signature-request'
        and h.thing_id = s.task_id::text and h.name = 'signing.signed'
      left join history_seals z on h.id between z.first_id and z.last_id
      where s.id = ${id}::uuid and case when z is null
        then ${unsealed}::boolean and not exists (select from history_seals) else not z.absent @> h.id end
      and not exists (
        select from history own where own.id < h.id and own.digest like ${`1:${keyring.id}:%`})
    ) as sealed`.execute(db)
  return rows[0]?.sealed ?? false
}
