import type { MiddlewareHandler } from 'hono'
import { isLoopback } from '../network.ts'
import type { Settings } from '../settings.ts'
import { isLocalUrl, webAddress } from '../typed-address.ts'
import { peerOf } from './address.ts'
import type { Env, Request } from './env.ts'

/** By these every machine means itself, and no name server can make them mean another. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

type Place = Pick<Settings, 'url'>

/** Where this installation stands: its address, and where that is this machine's its other names at the same port. */
function placesOf({ url }: Place) {
  const { host, port } = webAddress(url) ?? new URL(url)
  return {
    own: host,
    onThisMachine: isLocalUrl(url)
      ? OWN_NAMES.map((name) => (port ? `${name}:${port}` : name))
      : [],
  }
}

/** The pages that forms come from: never what a request says of itself. */
export function originsOf(settings: Place): ReadonlySet<string> {
  const { protocol, origin } = new URL(settings.url)
  const others = placesOf(settings).onThisMachine.map((host) => `${protocol}//${host}`)
  return new Set([origin, ...others])
}

/** All that a request says of where it wants to be: its address, and every `Host`. */
function namedBy(c: Request): string[] {
  const [, host = ''] = /^\w+:\/\/([^/?#]*)/.exec(c.req.url) ?? []
  const lines = c.env?.incoming?.rawHeaders ?? []
  const names = lines.filter((_, at) => at % 2 === 1 && lines[at - 1]?.toLowerCase() === 'host')
  return [host, ...names]
}

/**
 * Answers only to its own name (or, on one's own machine, to that of the machine): a name that somebody made lead here
 * is another's, whose pages could then read ours. The health page is asked for from within a container too.
 */
export function ownHost(
  settings: Place,
  elsewhere: (c: Request) => Response | Promise<Response>,
): MiddlewareHandler<Env> {
  const { protocol } = new URL(settings.url)
  const { own, onThisMachine } = placesOf(settings)

  function isOurs(c: Request, name: string) {
    if (name === own) return true
    const address = /[/?#@\\\s]/.test(name) ? undefined : webAddress(`${protocol}//${name}`)
    if (!address) return false
    if (address.host === own) return true
    if (!isLoopback(peerOf(c))) return false
    return (
      onThisMachine.includes(address.host) ||
      (c.req.path === '/healthz' && isLocalUrl(address.origin))
    )
  }

  return async (c, next) => {
    const names = namedBy(c)
    return names.length <= 2 && names.every((name) => isOurs(c, name)) ? next() : elsewhere(c)
  }
}
