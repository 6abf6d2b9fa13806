import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import {
  moment,
  momentOf,
  otherKeys,
  type Vouched,
  vouch,
  weigh,
} from '../../../platform/evidence/index.ts'
import { newId } from '../../../platform/ids.ts'
import type { Keyring } from '../../../platform/keyring.ts'

/** A receipt that was made. */
export interface MadeReceipt {
  signatureId: string
  language: string
  /** Of all its bytes, signature and all. */
  sha256: string
  certificateSha256: string
  madeAt: Date
}

const vouchedReceipt = (
  id: string,
  receipt: Omit<MadeReceipt, 'madeAt'>,
  madeAt: string,
): Vouched => ({
  of: 'signing-receipt',
  values: [
    id,
    receipt.signatureId,
    receipt.language,
    receipt.sha256,
    receipt.certificateSha256,
    madeAt,
  ],
})

/** Keeps the hash of a receipt, so that one that somebody holds can be told from one that was never made. */
export async function keepReceipt(tx: WriteTx, keyring: Keyring, receipt: MadeReceipt) {
  const id = newId()
  await tx
    .insertInto('receipts')
    .values({
      id,
      signature_id: receipt.signatureId,
      language: receipt.language,
      sha256: receipt.sha256,
      certificate_sha256: receipt.certificateSha256,
      made_at: receipt.madeAt,
      digest: vouch(keyring, vouchedReceipt(id, receipt, momentOf(receipt.madeAt))),
    })
    .execute()
}

interface ReceiptRow extends Omit<MadeReceipt, 'madeAt'> {
  id: string
  madeAt: string
  digest: string
}

const BATCH = 2_000

/** Every receipt against its digest, in batches. */
export async function weighReceipts(db: ReadDb, keyring: Keyring) {
  const strangers = otherKeys()
  const wrong: string[] = []
  let receipts = 0
  for (let last: string | undefined; ; ) {
    const { rows }: { rows: ReceiptRow[] } = await sql<ReceiptRow>`
      select id::text, signature_id::text as "signatureId", language, sha256,
        certificate_sha256 as "certificateSha256", ${moment('made_at')} as "madeAt", digest
      from receipts ${last ? sql`where id > ${last}::uuid` : sql``} order by id limit ${BATCH}`.execute(
      db,
    )
    for (const row of rows) {
      receipts++
      const standing = weigh(keyring, vouchedReceipt(row.id, row, row.madeAt), row.digest)
      if (standing === 'other-key') strangers.add(row.digest)
      if (standing === 'differs') wrong.push(row.id)
    }
    last = rows.at(-1)?.id
    if (rows.length < BATCH) return { receipts, otherKeys: strangers.all(), wrong }
  }
}

export const receiptFaults = {
  'of a signature that is not there': sql`
    select r.id from receipts r where not exists (select from signatures s where s.id = r.signature_id)`,
  'mailed, and not kept': sql`
    select m.thing_id as id from mails m where m.kind = 'signing.receipt' and m.state = 'sent'
      and m.sent_at > (select least(g.applied_at, min(r.made_at)) from migrations g left join receipts r on true
        where g.name = '0056_evidence.sql' group by g.applied_at)
      and not exists (select from receipts r where r.signature_id = m.thing_id)`,
}
