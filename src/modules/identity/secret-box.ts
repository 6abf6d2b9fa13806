import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { WriteTx } from '../../platform/db/connect.ts'
import { installationKey } from './store/keys.ts'

const IV = 12
const TAG = 16

/** Seals a secret for one person: copied to another's row it does not open. */
export async function seal(tx: WriteTx, secret: string, personId: string, now: Date) {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', await keyFor(tx, now), iv)
  cipher.setAAD(Buffer.from(personId))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}

export async function unseal(tx: WriteTx, text: string, personId: string, now: Date) {
  const bytes = Buffer.from(text, 'base64')
  const decipher = createDecipheriv(
    'aes-256-gcm',
    await keyFor(tx, now),
    bytes.subarray(0, IV),
  )
  decipher.setAAD(Buffer.from(personId))
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  return decipher.update(bytes.subarray(IV + TAG), undefined, 'utf8') + decipher.final('utf8')
}

const keyFor = (tx: WriteTx, now: Date) =>
  installationKey(tx, 'second-step', () => randomBytes(32), now)
