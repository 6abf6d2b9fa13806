import type { MiddlewareHandler } from 'hono'
import { hasProof, keepProof } from '../platform/web/cookies.ts'
import type { Env, Request } from '../platform/web/env.ts'

/** The pages on the way in: a form of theirs ends in a session. */
const wayIn = /^\/(sign-in|link|setup)(\/|$)/

/** The page that a form stood on, as far as the browser says so. */
function pageOf(c: Request) {
  const page = URL.parse(c.req.header('referer') ?? '')
  return page ? page.pathname : ''
}

/**
 * A browser that keeps no cookies would sign in and be a stranger again, for ever, and use up its link or code. Every
 * page on the way in hands out a cookie; a form that comes from one without it goes no further.
 */
export const keepsCookies =
  (https: boolean, refused: (c: Request) => Response | Promise<Response>): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (!wayIn.test(c.req.path) || hasProof(c, https)) return next()
    const stranger = c.var.who.kind !== 'person'
    if (c.req.method === 'POST' && stranger && wayIn.test(pageOf(c))) return refused(c)
    // Whoever is signed in may be so no longer when they send the form.
    if (c.req.method === 'GET') keepProof(c, https)
    return next()
  }
