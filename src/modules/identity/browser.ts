import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Services } from '../../platform/services.ts'
import { isHttps } from '../../platform/settings.ts'
import { keepSession } from '../../platform/web/cookies.ts'
import type { Request } from '../../platform/web/env.ts'
import { deviceOf } from './devices/rules.ts'
import type { OpenedSession } from './sessions/store.ts'
import { attemptOf, type Step } from './sign-in/store.ts'

const secondsUntil = (at: Date, now: Date) => Math.ceil((at.getTime() - now.getTime()) / 1000)

/** Hands the browser its session. */
export const keep = (c: Request, services: Services, { token, expiresAt }: OpenedSession) =>
  keepSession(c, token, isHttps(services.settings), secondsUntil(expiresAt, services.now()))

/** The same, on the way to a page. */
export function letIn(c: Request, services: Services, session: OpenedSession, to: string): string {
  keep(c, services, session)
  return to
}

export const browserOf = (c: Request) => deviceOf(c.req.header('user-agent'))

/** Holds the token of an attempt to sign in, never who it is for. */
const attemptName = (services: Services) =>
  isHttps(services.settings) ? '__Host-sign-in' : 'sign-in'

export const attemptToken = (c: Request, services: Services) =>
  getCookie(c, attemptName(services)) ?? ''

/** The attempt that this browser is in. */
export const attemptIn = (c: Request, services: Services, step: Step) =>
  attemptOf(services.read, step, attemptToken(c, services), services.now())

export const keepAttempt = (
  c: Request,
  services: Services,
  { token, expiresAt }: { token: string; expiresAt: Date },
) =>
  setCookie(c, attemptName(services), token, {
    path: '/',
    httpOnly: true,
    secure: isHttps(services.settings),
    sameSite: 'Lax',
    maxAge: secondsUntil(expiresAt, services.now()),
  })

export const dropAttempt = (c: Request, services: Services) =>
  deleteCookie(c, attemptName(services), { path: '/', secure: isHttps(services.settings) })
