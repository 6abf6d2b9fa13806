import type { MiddlewareHandler } from 'hono'
import type { Env } from '../../platform/web/env.ts'

/** A visitor is first asked to sign in; what they may then do is asked where it is done. */
export const signedIn: MiddlewareHandler<Env> = async (c, next) => {
  if (c.var.who.kind === 'person') return next()
  const { pathname, search } = new URL(c.req.url)
  const to = c.req.method === 'GET' ? `?to=${encodeURIComponent(pathname + search)}` : ''
  return c.redirect(`/sign-in${to}`, 303)
}
