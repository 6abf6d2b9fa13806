import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import type { Env } from './env.ts'

/** A stranger types an address or a code; small forms; files are larger, and come only from those who run something. */
export const VISITOR_LIMIT = 64 * 1024
export const FORM_LIMIT = 1024 * 1024
export const FILE_LIMIT = 48 * 1024 * 1024

/** Pages may load from this installation only, and nothing inline without this request's nonce. */
export const secureHeaders =
  (https: boolean): MiddlewareHandler<Env> =>
  async (c, next) => {
    const nonce = randomUUID()
    c.set('nonce', nonce)
    await next()
    const { headers } = c.res
    if (!headers.has('content-security-policy'))
      headers.set(
        'content-security-policy',
        `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'inline-speculation-rules'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      )
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'same-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('cross-origin-resource-policy', 'same-origin')
    headers.set(
      'permissions-policy',
      'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    )
    headers.set('x-frame-options', 'DENY')
    if (https) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
    if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store')
  }

/** Forms are taken from our own pages only: the browser says where a form was sent from. */
export const sameOrigin = (origin: string) =>
  csrf({ origin: (from, c) => from === origin || from === new URL(c.req.url).origin })

/**
 * An address that begins with two slashes means another host in a link, and no text holds a zero: neither is from one
 * of our pages.
 */
export const plainAddresses: MiddlewareHandler<Env> = async (c, next) => {
  const { pathname } = new URL(c.req.url)
  if (pathname.startsWith('//')) return c.redirect(pathname.replace(/^\/+/, '/'), 308)
  return c.req.url.includes('%00') ? c.notFound() : next()
}

/** @param uploads the addresses that take a file */
export const limitBody = (
  onError: MiddlewareHandler<Env>,
  uploads: ReadonlySet<string>,
): MiddlewareHandler<Env> => {
  const tooLarge = (c: Parameters<typeof onError>[0]) =>
    onError(c, async () => {}) as Promise<Response>
  const limited = (maxSize: number) => ({
    maxSize,
    check: bodyLimit({ maxSize, onError: tooLarge }),
  })
  const visitors = limited(VISITOR_LIMIT)
  const forms = limited(FORM_LIMIT)
  const files = limited(FILE_LIMIT)
  return (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const hasFiles = c.var.who.roles.size > 0 && uploads.has(c.req.path)
    const limit = c.var.who.kind === 'visitor' ? visitors : hasFiles ? files : forms
    // Most say how much they send, and the server cuts off what goes beyond it: nothing has to be counted.
    const size = c.req.header('content-length')
    if (size !== undefined && c.req.header('transfer-encoding') === undefined)
      return Number(size) <= limit.maxSize ? next() : tooLarge(c)
    return limit.check(c, next)
  }
}
