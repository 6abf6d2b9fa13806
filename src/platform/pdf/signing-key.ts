import { generateKeyPairSync } from 'node:crypto'
import { selfSigned } from './certificate.ts'

/** The key with which an installation signs receipts: both parts as DER. */
export interface SigningKey {
  certificate: Uint8Array
  /** PKCS#8; a secret. */
  privateKey: Uint8Array
}

const YEARS = 10

/** Made once per installation, valid for ten years. */
export async function makeSigningKey({
  organisation,
  now,
}: {
  organisation: string
  now: Date
}): Promise<SigningKey> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const until = new Date(now)
  until.setUTCFullYear(until.getUTCFullYear() + YEARS)
  return {
    certificate: selfSigned(privateKey, { organisation, from: now, until }),
    privateKey: new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' })),
  }
}
