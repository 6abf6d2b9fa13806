import { CryptoKeySigner, PDF } from '@libpdf/core'
import type { SigningKey } from './signing-key.ts'

/** Room for certificate and signature; the library's default would add 24 KB of zeros to every receipt. */
const SIGNATURE_BYTES = 4096

/** PAdES B-B: added behind the file, so that what was signed keeps its bytes. */
export async function sign(bytes: Uint8Array, key: SigningKey, at: Date): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes)
  const signed = await pdf.sign({
    signer: await signerFor(key),
    level: 'B-B',
    signingTime: at,
    estimatedSize: SIGNATURE_BYTES,
  })
  return signed.bytes
}

let lastSigner: { secret: string; signer: CryptoKeySigner } | undefined

async function signerFor({ certificate, privateKey }: SigningKey) {
  const secret = Buffer.from(privateKey).toString('base64')
  if (lastSigner?.secret === secret) return lastSigner.signer
  const imported = await crypto.subtle.importKey(
    'pkcs8',
    new Uint8Array(privateKey),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  )
  const signer = new CryptoKeySigner(imported, certificate, 'EC', 'ECDSA')
  lastSigner = { secret, signer }
  return signer
}
