import { isIP } from 'node:net'

/**
 * The address of a page on the web, written the one way in which hosts are compared: small letters, numbers as numbers,
 * no dot at the end. Undefined for anything else, and for one with a name and a password in it.
 */
export function webAddress(typed: string, base?: URL): URL | undefined {
  const url = URL.parse(typed, base)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return
  url.hostname = withoutLastDots(url.hostname)
  url.hash = ''
  return url
}

/** Letter by letter from the end: a pattern would begin anew at every dot of a host that is nothing but dots. */
function withoutLastDots(host: string) {
  let end = host.length
  while (host[end - 1] === '.') end--
  return host.slice(0, end)
}

/** Whether a redirect stays with the host, and does not leave https for http. */
export const staysWith = (from: URL, to: URL) =>
  to.hostname === from.hostname && (to.protocol === 'https:' || from.protocol === 'http:')

/** By such a name or number every machine means itself. In brackets and with a dot at the end it is the same one. */
export function isLocal(typed: string) {
  const host = bare(typed)
  return isIP(host)
    ? host === '::1' || host.startsWith('127.')
    : host === 'localhost' || host.endsWith('.localhost')
}

const bare = (host: string) => host.replace(/^\[|\]$|\.$/g, '')

/** The host of an address as it is dialled. A name may end in a dot, and is the same name. */
export const hostOf = (url: string) => bare(new URL(url).hostname)

/** Whether an address leads no further than the machine on which somebody types it. */
export const isLocalUrl = (url: string) => isLocal(hostOf(url))
