import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { DAY } from '../../platform/calendar.ts'
import { tokenIn } from '../../platform/secrets.ts'
import type { Services } from '../../platform/services.ts'
import { isHttps } from '../../platform/settings.ts'
import { keepSession } from '../../platform/web/cookies.ts'
import type { Request } from '../../platform/web/env.ts'
import { deviceOf } from './devices/rules.ts'
import type { Entered } from './sessions/enter.ts'
import { attemptOf, type Step } from './sign-in/store.ts'

const secondsUntil = (at: Date, now: Date) => Math.ceil((at.getTime() - now.getTime()) / 1000)

/** So long a browser stays known in which nobody comes in. */
export const KNOWN_LASTS = 180 * DAY

/** Hands the browser its session; one that it was not asked to remember ends when it is closed. */
export function keep(c: Request, services: Services, session: Entered) {
  const { token, expiresAt, stays, known } = session
  const https = isHttps(services.settings)
  keepSession(c, token, https, stays ? secondsUntil(expiresAt, services.now()) : undefined)
  if (known !== undefined)
    setCookie(c, knownName(services), known, {
      ...shut(services),
      maxAge: KNOWN_LASTS / 1000,
    })
}

/** The same, on the way to a page. */
export function letIn(c: Request, services: Services, session: Entered, to: string): string {
  keep(c, services, session)
  return to
}

export const browserOf = (c: Request) => deviceOf(c.req.header('user-agent'))

/** Over https the browser itself keeps a cookie to this host (`__Host-`); no script reads one. */
const shut = (services: Services) => ({
  path: '/',
  httpOnly: true,
  secure: isHttps(services.settings),
  sameSite: 'Lax' as const,
})

/** Says that somebody came in with this browser before, never who. */
const knownName = (services: Services) => (isHttps(services.settings) ? '__Host-known' : 'known')

export const knownToken = (c: Request, services: Services) => tokenOf(c, knownName(services))

/** A cookie that is none of ours, which another page of the same host may have put there, counts as none. */
const tokenOf = (c: Request, name: string) => tokenIn(getCookie(c, name) ?? '')

/** What whoever comes in brings along. */
export const broughtBy = (c: Request, services: Services) => ({
  device: browserOf(c),
  known: knownToken(c, services),
})

/** Holds the token of an attempt to sign in, never who it is for. */
const attemptName = (services: Services) =>
  isHttps(services.settings) ? '__Host-sign-in' : 'sign-in'

export const attemptToken = (c: Request, services: Services) => tokenOf(c, attemptName(services))

/** The attempt that this browser is in. */
export const attemptIn = (c: Request, services: Services, step: Step) =>
  attemptOf(services.read, step, attemptToken(c, services), services.now())

export const keepAttempt = (
  c: Request,
  services: Services,
  { token, expiresAt }: { token: string; expiresAt: Date },
) =>
  setCookie(c, attemptName(services), token, {
    ...shut(services),
    maxAge: secondsUntil(expiresAt, services.now()),
  })

export const dropAttempt = (c: Request, services: Services) =>
  deleteCookie(c, attemptName(services), { path: '/', secure: isHttps(services.settings) })
