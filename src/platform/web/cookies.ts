import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { isLanguage, type Language } from '../locale.ts'
import type { Request } from './env.ts'

const YEAR = 365 * 24 * 3600

/** Over https the browser itself keeps the cookie to this host (`__Host-`). */
const sessionName = (https: boolean) => (https ? '__Host-leidraad' : 'leidraad')

export const sessionToken = (c: Request, https: boolean) => getCookie(c, sessionName(https))

/** @param maxAge in seconds; without it the cookie goes when the browser is closed */
export const keepSession = (
  c: Request,
  token: string,
  https: boolean,
  maxAge: number | undefined,
) =>
  setCookie(c, sessionName(https), token, {
    path: '/',
    httpOnly: true,
    secure: https,
    sameSite: 'Lax',
    maxAge,
  })

export const dropSession = (c: Request, https: boolean) =>
  deleteCookie(c, sessionName(https), { path: '/', secure: https })

/** Shows only that the browser keeps what it is given. */
const proofName = (https: boolean) => (https ? '__Host-kept' : 'kept')

export const hasProof = (c: Request, https: boolean) => getCookie(c, proofName(https)) !== undefined

export const keepProof = (c: Request, https: boolean) =>
  setCookie(c, proofName(https), 'yes', {
    path: '/',
    httpOnly: true,
    secure: https,
    sameSite: 'Lax',
  })

export function chosenLanguage(c: Request): Language | undefined {
  const chosen = getCookie(c, 'language')
  return isLanguage(chosen) ? chosen : undefined
}

export const keepLanguage = (c: Request, language: Language, https: boolean) =>
  setCookie(c, 'language', language, { path: '/', secure: https, sameSite: 'Lax', maxAge: YEAR })
