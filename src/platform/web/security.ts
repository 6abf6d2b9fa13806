import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { isHttps, type Settings } from '../settings.ts'
import type { Request as Asked, Env } from './env.ts'

type Answer = (c: Asked) => Response | Promise<Response>

/** A stranger types an address or a code; small forms; files are larger, and come only from those who run something. */
export const VISITOR_LIMIT = 64 * 1024
export const FORM_LIMIT = 1024 * 1024
export const FILE_LIMIT = 48 * 1024 * 1024

/** Pages may load from this installation only, and nothing inline without this request's nonce. */
export const secureHeaders =
  (settings: Pick<Settings, 'url' | 'hstsSubdomains'>): MiddlewareHandler<Env> =>
  async (c, next) => {
    const nonce = randomBytes(16).toString('base64url')
    c.set('nonce', nonce)
    await next()
    const { headers } = c.res
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'same-origin')
    headers.set('cross-origin-resource-policy', 'same-origin')
    if (isHttps(settings))
      headers.set(
        'strict-transport-security',
        settings.hstsSubdomains ? 'max-age=31536000; includeSubDomains' : 'max-age=31536000',
      )
    if (!headers.has('x-robots-tag')) headers.set('x-robots-tag', 'noindex, nofollow')
    if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store')
    if (isNeverShown(headers.get('content-type')))
      return headers.set('content-security-policy', NOTHING_AT_ALL)
    if (!headers.has('content-security-policy'))
      headers.set(
        'content-security-policy',
        `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'inline-speculation-rules'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      )
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set(
      'permissions-policy',
      'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    )
    headers.set('x-frame-options', 'DENY')
  }

/** Styles, scripts and fonts are part of a page, and what has no content leads to one: by itself it may do nothing. */
const NOTHING_AT_ALL =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const isNeverShown = (type: string | null) =>
  type === null || /^(text\/(css|javascript)|font\/woff2)\b/.test(type)

/** For a page that is everybody’s: any other is left out of what search engines keep. */
export const mayBeFound = (c: Asked) => c.header('x-robots-tag', 'all')

/** What these methods ask for changes nothing, wherever it was asked from. */
const ONLY_LOOKS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A change is taken from our own pages only, in whatever shape it comes: the browser says where it was sent from.
 * @param origins of our pages
 */
export const sameOrigin =
  (origins: ReadonlySet<string>, refuse: Answer): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (ONLY_LOOKS.has(c.req.method)) return next()
    const from = c.req.header('origin')
    const isOurs =
      from === undefined ? c.req.header('sec-fetch-site') === 'same-origin' : origins.has(from)
    return isOurs ? next() : refuse(c)
  }

/**
 * An address that begins with two slashes means another host in a link, and no text holds a zero: neither is from one
 * of our pages.
 */
export const plainAddresses: MiddlewareHandler<Env> = async (c, next) => {
  const { pathname } = new URL(c.req.url)
  if (pathname.startsWith('//')) return c.redirect(pathname.replace(/^\/+/, '/'), 308)
  return c.req.url.includes('%00') ? c.notFound() : next()
}

/** Thrown while a body is read that goes beyond what this person may send. */
export class TooLong extends Error {
  override name = 'TooLong'
}

/**
 * Most say how much they send, and the server cuts off what goes beyond it. What comes without a word is counted as it
 * is read, which nobody does before it is clear that this person may: then it throws TooLong.
 * @param uploads the addresses that take a file
 */
export const limitBody =
  (tooLong: Answer, uploads: ReadonlySet<string>): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const hasFiles = c.var.who.roles.size > 0 && uploads.has(c.req.path)
    const most = c.var.who.kind === 'visitor' ? VISITOR_LIMIT : hasFiles ? FILE_LIMIT : FORM_LIMIT
    const size = c.req.header('content-length')
    if (size !== undefined && c.req.header('transfer-encoding') === undefined)
      return Number(size) <= most ? next() : tooLong(c)
    const { raw } = c.req
    if (raw.body)
      c.req.raw = new Request(raw, { body: raw.body.pipeThrough(upTo(most)), ...PIECEMEAL })
    return next()
  }

/** What a body that is still coming needs said of it, and the types of browsers do not know. */
const PIECEMEAL = { duplex: 'half' }

function upTo(most: number) {
  let size = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      size += piece.length
      if (size > most) throw new TooLong()
      controller.enqueue(piece)
    },
  })
}
