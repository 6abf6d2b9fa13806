import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { PassThrough, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { isPublic } from './public-address.ts'
import { type No, no } from './result.ts'
import { staysWith, webAddress } from './typed-address.ts'

/** Why nothing came back. Of our own network no word tells more than that a name is known in it. */
export type FetchRefusal =
  | 'not-an-address' // no web address, or one with a name and a password in it
  | 'other-port' // not where web pages stand
  | 'not-public' // of this machine, of this network, or of nobody
  | 'elsewhere' // leads to another host (facts: to), to http from https, or round and round
  | 'too-slow'
  | 'too-large'
  | 'no-answer' // the name is unknown, nobody is there, or what they say is no web page (facts: code)
  | 'status' // not there, or not for us (facts: status)

export interface Fetched {
  /** Where it stood in the end. */
  url: string
  contentType: string
  body: Uint8Array
}

export interface FetchOptions {
  /** Hosts that need not be public, and may answer at any port: the setting LEIDRAAD_FETCH_ALLOW. */
  allowed?: readonly string[]
  withinMs?: number
  /** As many bytes as may come, also once unpacked. */
  most?: number
  resolve?: (host: string) => Promise<LookupAddress[]>
}

const WITHIN_MS = 10_000
const MOST = 2 * 1024 * 1024
const REDIRECTS = 3

type Refused = No<FetchRefusal>

/**
 * Fetches an address that somebody typed, the only way in which Leidraad does. (The doctor asks the address of the
 * installation itself, which stands in its settings and comes from no stranger.) Whoever types one would have our server
 * look at what only our server can reach; so the host is looked up once, all its addresses must be public, and those
 * are the ones that are spoken to.
 */
export async function fetchTyped(typed: string, options: FetchOptions): Promise<Fetched | Refused> {
  const url = webAddress(typed)
  if (!url) return no('not-an-address')
  const deadline = AbortSignal.timeout(options.withinMs ?? WITHIN_MS)
  try {
    return await Promise.race([follow(url, options, deadline), ended(deadline)])
  } catch (error) {
    if (error instanceof TooLarge) return no('too-large')
    if (deadline.aborted) return no('too-slow')
    const { code } = error as NodeJS.ErrnoException
    if (!code) throw error
    return no('no-answer', { code })
  }
}

const ended = (deadline: AbortSignal) =>
  new Promise<never>((_, reject) => {
    deadline.addEventListener('abort', () => reject(deadline.reason))
  })

async function follow(
  from: URL,
  options: FetchOptions,
  deadline: AbortSignal,
): Promise<Fetched | Refused> {
  let url = from
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const addresses = await checked(url, options)
    if ('refused' in addresses) return addresses
    const reply = await ask(url, addresses, deadline)
    const location = redirection(reply)
    if (!location) return await read(url, reply, options.most ?? MOST)

    reply.destroy()
    const to = webAddress(location, url)
    if (!to || !staysWith(url, to)) return no('elsewhere', { to: to?.href })
    url = to
  }
  return no('elsewhere', { to: url.href })
}

/** The addresses of the host, looked up this once. */
async function checked(url: URL, options: FetchOptions) {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isAllowed = options.allowed?.includes(url.hostname)
  if (!isAllowed && !['', '80', '443'].includes(url.port)) return no('other-port')
  const family = isIP(host)
  const addresses = family
    ? [{ address: host, family }]
    : await (options.resolve ?? resolveAll)(host)
  if (addresses.length === 0) return no('no-answer', { code: 'ENOTFOUND' })
  return isAllowed || addresses.every(({ address }) => isPublic(address))
    ? addresses
    : no('not-public')
}

const resolveAll = (host: string) => lookup(host, { all: true })

function ask(url: URL, addresses: LookupAddress[], deadline: AbortSignal) {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const pinned: LookupFunction = (_, { all }, found) => {
    const [first] = addresses
    if (all || !first) found(null, addresses)
    else found(null, first.address, first.family)
  }
  const { request } = url.protocol === 'https:' ? https : http
  request(url, {
    agent: false, // a connection that was opened for somebody else was checked for somebody else
    lookup: pinned,
    signal: deadline,
    headers: { accept: '*/*', 'accept-encoding': 'br, gzip', 'user-agent': 'Leidraad' },
  })
    .on('response', resolve)
    .on('error', reject)
    .end()
  return promise
}

const redirection = ({ statusCode = 0, headers }: IncomingMessage) =>
  [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined

const unpackers = new Map<string, () => Transform>([
  ['identity', () => new PassThrough()],
  ['br', createBrotliDecompress],
  ['gzip', createGunzip],
])

async function read(url: URL, reply: IncomingMessage, most: number): Promise<Fetched | Refused> {
  const { statusCode = 0, headers } = reply
  const unpacker = unpackers.get(headers['content-encoding']?.toLowerCase() ?? 'identity')
  if (statusCode < 200 || statusCode > 299 || !unpacker) {
    reply.destroy()
    return unpacker ? no('status', { status: statusCode }) : no('no-answer', { code: 'encoding' })
  }
  const chunks: Uint8Array[] = []
  await pipeline(reply, bounded(most), unpacker(), bounded(most), async (unpacked) => {
    for await (const chunk of unpacked) chunks.push(chunk)
  })
  const contentType = headers['content-type'] ?? ''
  return { url: url.href, contentType, body: Buffer.concat(chunks) }
}

class TooLarge extends Error {}

/** A page of a few bytes may unpack to gigabytes, and one of gigabytes to a few: both are counted. */
const bounded = (most: number) =>
  async function* (source: AsyncIterable<Uint8Array>) {
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      if (size > most) throw new TooLarge()
      yield chunk
    }
  }
