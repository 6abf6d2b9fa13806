import { upkeep } from '../../platform/action.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import { type Key, keepKey, keyNamed } from '../../platform/keys.ts'
import { type Language, longTime } from '../../platform/locale.ts'
import { makeSigningKey, type SigningKey } from '../../platform/pdf/index.ts'
import type { Services } from '../../platform/services.ts'
import { accentFor } from '../../ui/colour.ts'
import { paperHead } from '../organisation/index.ts'
import { receiptSheet } from './paper/receipt.ts'
import type { Signature } from './store/signatures.ts'
import { text } from './text/index.ts'

/**
 * The receipt of a signature: made from the evidence whenever it is asked for, signed (PAdES) with the key of this
 * installation at the moment of the signature it proves. Inside a transaction `read` is that transaction: who waits
 * there for another connection may wait for somebody who does the same.
 */
export async function receiptPdf(
  services: Services,
  signature: Signature,
  language: Language,
  read: ReadDb = services.read,
): Promise<Uint8Array> {
  const head = await paperHead(read)
  const by = text[language].identifiedBy[signature.identifiedBy]
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
    identified: text[language].identifiedAt(by, longTime(signature.identifiedAt, language)),
    round: { dueOn: signature.dueOn },
    late: signature.late,
    url: new URL(`/proofs/${signature.id}`, services.settings.url).href,
  })
  const { bytes } = await services.pdf.print(sheet)
  return services.pdf.sign(bytes, await signingKey(services, read), signature.signedAt)
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
