/**
 * The address of a page on the web, written the one way in which hosts are compared: small letters, numbers as numbers,
 * no dot at the end. Undefined for anything else, and for one with a name and a password in it.
 */
export function webAddress(typed: string, base?: URL): URL | undefined {
  const url = URL.parse(typed, base)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return
  url.hostname = url.hostname.replace(/\.+$/, '')
  url.hash = ''
  return url
}

/** Whether a redirect stays with the host, and does not leave https for http. */
export const staysWith = (from: URL, to: URL) =>
  to.hostname === from.hostname && (to.protocol === 'https:' || from.protocol === 'http:')
