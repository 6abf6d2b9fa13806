import { isIP } from 'node:net'

/** By such a name or number every machine means itself. */
export const isLocalHost = (typed: string) => {
  const host = typed.replace(/^\[|\]$|\.$/g, '')
  return isIP(host)
    ? host === '::1' || host.startsWith('127.')
    : host === 'localhost' || host.endsWith('.localhost')
}
