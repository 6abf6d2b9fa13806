import { createHash, hash, randomBytes, randomInt } from 'node:crypto'

/** 256 random bits, safe in a URL and a cookie. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is kept of a token: enough to recognise it, not to use it. */
export const hashOf = (token: string) => hash('sha256', token, 'buffer')

/** Six digits, for a phone that reads its mail elsewhere; twelve where strangers may be guessing. */
export const newCode = ({ long = false } = {}) =>
  [...Array(long ? 2 : 1)].map(() => String(randomInt(0, 1_000_000)).padStart(6, '0')).join('')

const TOKEN = /[\w-]{43}/

/**
 * The token in the last part of an address. What a mail program or a sentence left around it, a full stop, a bracket
 * or a sign that nobody sees, is no part of it.
 */
export const tokenIn = (text: string) => TOKEN.exec(text)?.[0] ?? ''

export const sha256Hex = (data: string | Uint8Array) =>
  createHash('sha256').update(data).digest('hex')
