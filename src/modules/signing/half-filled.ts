import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { isHttps, type Settings } from '../../platform/settings.ts'
import type { Request } from '../../platform/web/env.ts'

const NAME = 'half-filled'
const HALF_AN_HOUR = 30 * 60

const at = (c: Request, settings: Settings) => ({
  path: `/sign/${c.req.param('id')}`,
  secure: isHttps(settings),
})

/** A name that was typed when the session had just ended: this browser keeps it until its owner is back. */
export const keepTyped = (c: Request, settings: Settings, typedName: string) =>
  setCookie(c, NAME, typedName.slice(0, 200), {
    ...at(c, settings),
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: HALF_AN_HOUR,
  })

/** Whether a name waits for its owner, who was just away to sign in again. */
export const isHalfFilled = (c: Request) => getCookie(c, NAME) !== undefined

/** What was kept; it is given back once. */
export function takeTyped(c: Request, settings: Settings): string {
  const kept = getCookie(c, NAME)
  if (kept !== undefined) deleteCookie(c, NAME, at(c, settings))
  return kept ?? ''
}
