import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { keepKey, keyNamed } from '../../../platform/keys.ts'

const KEY = 'second-step'
const IV = 12
const TAG = 16

/** Seals a secret for one person: copied to another's row it does not open. */
export async function seal(tx: WriteTx, secret: string, personId: string, now: Date) {
  const { privateKey } =
    (await keyNamed(tx, KEY)) ??
    (await keepKey(tx, KEY, { privateKey: randomBytes(32), certificate: null }, now))
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', privateKey, iv)
  cipher.setAAD(Buffer.from(personId))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}

export async function unseal(db: ReadDb, text: string, personId: string) {
  const bytes = Buffer.from(text, 'base64')
  const key = await keyNamed(db, KEY)
  if (!key) throw new Error('the key of the second step is missing')
  const decipher = createDecipheriv('aes-256-gcm', key.privateKey, bytes.subarray(0, IV))
  decipher.setAAD(Buffer.from(personId))
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  return decipher.update(bytes.subarray(IV + TAG), undefined, 'utf8') + decipher.final('utf8')
}
