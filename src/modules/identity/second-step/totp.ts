import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'
import { hashOf } from '../../../platform/secrets.ts'

const PERIOD_S = 30
/** One half minute early or late: clocks of phones drift. */
const WINDOW = 1

export const newSecret = () => new Secret({ size: 20 }).base32

/** The half minute to which a typed code belongs, or undefined when it is no code of this secret now. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD_S })
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD_S) + delta
}

/** Apps split what they show at a colon, so a name brings none. */
const inOnePiece = (name: string) => name.replaceAll(/[\s:\uFE55\uFF1A]+/g, ' ').trim()

/** The address that an authenticator app reads from the QR code. */
export const appAddress = (secret: string, organisation: string, account: string) =>
  new TOTP({
    secret: Secret.fromBase32(secret),
    issuer: inOnePiece(organisation) || 'Leidraad',
    label: inOnePiece(account),
  }).toString()

/** As a picture that may stand in a page with a strict policy: no style, no script. */
export const qrPicture = (address: string) =>
  `data:image/svg+xml;base64,${Buffer.from(renderSVG(address, { border: 2, ecc: 'M' })).toString('base64')}`

/** In groups of four, for typing over. */
export const spaced = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret

/** Without l, o, 0 and 1, which look alike on paper. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'
const COUNT = 10

/** Ten codes of 60 bits, as `k4mz-9t2p-xw7q`. */
export const newRecoveryCodes = () =>
  Array.from({ length: COUNT }, () =>
    Array.from({ length: 3 }, () =>
      Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
    ).join('-'),
  )

export const isRecoveryCode = (text: string) => /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/.test(text)

/** What is kept of one; dashes, spaces and capitals do not matter. */
export const recoveryHash = (personId: string, code: string) =>
  hashOf(`${personId}:${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
