import { upkeep } from '../../platform/action.ts'
import type { ReadDb, WriteTx } from '../../platform/db/connect.ts'
import { type Key, keepKey, keyNamed } from '../../platform/keys.ts'
import type { Language } from '../../platform/locale.ts'
import { makeSigningKey, type SigningKey } from '../../platform/pdf/index.ts'
import { sha256Hex } from '../../platform/secrets.ts'
import type { Services } from '../../platform/services.ts'
import { accentFor } from '../../ui/colour.ts'
import { paperHead } from '../organisation/index.ts'
import { identifiedIn } from './identified.ts'
import { receiptSheet } from './paper/receipt.ts'
import { receiptCode } from './receipt-code.ts'
import { keepReceipt } from './store/receipts.ts'
import type { Signature } from './store/signatures.ts'
import { isAsSigned } from './store/weighed.ts'

/**
 * The receipt of a signature: made from the evidence whenever it is asked for, and signed (PAdES) with the key of this
 * installation at the moment at which it is made; its hash is kept. Undefined where the signature is no longer what was
 * signed: nothing false gets a paper that says it is true. Inside a transaction `tx` is that transaction: who waits
 * there for another connection may wait for somebody who does the same.
 */
export async function receiptPdf(
  services: Services,
  signature: Signature,
  language: Language,
  tx?: WriteTx,
): Promise<Uint8Array | undefined> {
  const { keyring, log } = services
  const read = tx ?? services.read
  if (!(await isAsSigned(read, keyring, signature.id))) {
    log.error({ event: 'signature-falsified', signature: signature.id })
    return undefined
  }
  const madeAt = services.now()
  const head = await paperHead(read)
  const sheet = receiptSheet({
    ...head,
    accent: accentFor(head.accent).light.accent,
    language,
    number: signature.id,
    person: { name: signature.personName, number: signature.personNumber ?? undefined },
    typedName: signature.typedName,
    document: {
      title: signature.title,
      version: signature.number,
      language: signature.language,
      sha256: signature.htmlSha256,
      pdfSha256: signature.pdfSha256,
    },
    signedAt: signature.signedAt,
    madeAt,
    identified: identifiedIn(signature, language),
    round: { dueOn: signature.dueOn },
    late: signature.late,
    code: receiptCode(keyring, signature.id),
    url: new URL(`/proofs/${signature.id}`, services.settings.url).href,
  })
  const { bytes } = await services.pdf.print(sheet)
  const key = await signingKey(services, read)
  const receipt = await services.pdf.sign(bytes, key, madeAt)
  const made = {
    signatureId: signature.id,
    language,
    sha256: sha256Hex(receipt),
    certificateSha256: sha256Hex(key.certificate),
    madeAt,
  }
  if (tx) await keepReceipt(tx, keyring, made)
  else await upkeep(services.db, (own) => keepReceipt(own, keyring, made))
  return receipt
}

const KEY = 'receipts'

/** The installation's own key, made when it is first needed. */
async function signingKey(services: Services, read: ReadDb): Promise<SigningKey> {
  const known = await keyNamed(read, services.keyring, KEY)
  if (known) return vouching(known)

  const { organisation } = await paperHead(read)
  const made = await makeSigningKey({ organisation, now: services.now() })
  const { db, keyring, now } = services
  return vouching(await upkeep(db, (tx) => keepKey(tx, keyring, KEY, made, now())))
}

function vouching({ privateKey, certificate }: Key): SigningKey {
  if (!certificate) throw new Error('the key of the receipts has no certificate')
  return { privateKey, certificate }
}
