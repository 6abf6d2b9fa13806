import { LOOPBACK, plainAddress, trustIn } from '../network.ts'
import { isHttps, type Settings } from '../settings.ts'
import type { Request } from './env.ts'

/** Whether a proxy’s word is taken for where a request comes from. */
export type Trust = (address: string) => boolean

/**
 * The proxies that were named. Where none was and people use https, one stands before it, as Leidraad speaks only http;
 * on this machine, as far as it may be believed without a word. Nothing is believed for being near.
 */
export const trustedBy = (settings: Pick<Settings, 'trustedProxies' | 'url'>): Trust =>
  trustIn(settings.trustedProxies ?? (isHttps(settings) ? [LOOPBACK] : []))

/** Who holds the line: the browser itself, or the proxy before it. */
export const peerOf = (c: Request) =>
  plainAddress(c.env?.incoming?.socket.remoteAddress ?? '') ?? 'local'

/**
 * Where a request comes from, for counting attempts. Every proxy writes behind `X-Forwarded-For` whom it saw, so it is
 * read from the end, for as long as whoever wrote it is trusted: what stands before that a stranger may have written.
 * What is no address ends it at the last good one.
 *
 * `Forwarded` (RFC 7239) is not read: a proxy that writes the one header passes on the other as the browser sent it, so
 * that of two only one can be believed, and this is the one that they all write.
 */
export function addressOf(c: Request, trusts: Trust): string {
  let address = peerOf(c)
  const seen = c.req.header('x-forwarded-for')?.split(',') ?? []
  while (trusts(address)) {
    const before = plainAddress(seen.pop() ?? '')
    if (before === undefined) break
    address = before
  }
  return address
}
