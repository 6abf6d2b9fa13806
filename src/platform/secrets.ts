import { createHash, hash, randomBytes, randomInt } from 'node:crypto'

/** 256 random bits, safe in a URL and a cookie. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is kept of a token: enough to recognise it, not to use it. */
export const hashOf = (token: string) => hash('sha256', token, 'buffer')

/** Six digits, for a phone that reads its mail elsewhere. */
export const newCode = () => String(randomInt(0, 1_000_000)).padStart(6, '0')

export const sha256Hex = (data: string | Uint8Array) =>
  createHash('sha256').update(data).digest('hex')
