import type { MiddlewareHandler } from 'hono'
import { isHttps, type Settings } from '../settings.ts'
import { peerOf, type Trust } from './address.ts'
import { sessionToken } from './cookies.ts'
import type { Env, Request } from './env.ts'

/**
 * Whether the browser came over http, although people use https here: a proxy that is trusted says so, and nothing that
 * a browser sends only over https says otherwise. A proxy that stands behind another one, where https ends, says http
 * of everything: whoever is sent to https from there would come back for ever.
 */
const isUnencrypted = (c: Request, trusts: Trust) =>
  trusts(peerOf(c)) &&
  /^\s*http\s*(,\s*http\s*)*$/i.test(c.req.header('x-forwarded-proto')?.slice(0, 80) ?? '') &&
  c.req.header('sec-fetch-mode') === undefined &&
  sessionToken(c, true) === undefined

/** Over http a browser loses the cookies of https without a word, so that signing in would go round in a circle. */
export const leadToHttps =
  (settings: Pick<Settings, 'url'>, trusts: Trust): MiddlewareHandler<Env> =>
  async (c, next) => {
    const looks = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!isHttps(settings) || !looks || c.req.path === '/healthz' || !isUnencrypted(c, trusts))
      return next()
    const { pathname, search } = new URL(c.req.url)
    return c.redirect(`${settings.url}${pathname}${search}`, 308)
  }

/** Whether a form came from our own page, unencrypted, although people use https here. */
export const isFromHttp = (c: Request, { url }: Pick<Settings, 'url'>) =>
  isHttps({ url }) && c.req.header('origin') === `http://${new URL(url).host}`
