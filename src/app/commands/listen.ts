import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, isIPv6 } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { StartFailure } from '../../platform/postgres/index.ts'
import type { Settings } from '../../platform/settings.ts'
import { addressesFor } from './addresses.ts'

type Where = Pick<Settings, 'host' | 'port' | 'url'>
type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

/**
 * How long somebody may take to say what they want. A body gets its time by the length that it says it has, so that a
 * large file comes in over a slow line, and a form of which a letter drips in now and then holds nothing.
 */
const PATIENCE = {
  headMs: 20_000,
  bodyMs: 30_000,
  bytesPerMs: 100,
  lookMs: 5_000,
}
/** More than the largest file needs; Node’s own limit, for whatever else. */
const LONGEST_MS = 10 * 60_000

/** Opens the port at each of its addresses that this machine has: one without IPv6 has no `::1`. */
export async function listen(
  fetch: Fetch,
  settings: Where,
  patience = PATIENCE,
): Promise<ServerType[]> {
  const addresses = addressesFor(settings)
  const servers: ServerType[] = []
  let { port } = settings
  try {
    for (const address of addresses) {
      const server = serverFor(fetch, patience)
      if (!(await opened(server, port, address))) continue
      servers.push(server)
      port = (server.address() as AddressInfo).port
    }
  } catch (error) {
    await close(servers)
    throw error
  }
  if (servers.length) return servers
  throw new StartFailure(
    `${addresses.join(', ')} is no address of this machine. Leave HOST out, or listen at every address: HOST=0.0.0.0`,
  )
}

function serverFor(fetch: Fetch, { headMs, lookMs, ...body }: typeof PATIENCE) {
  const server = createAdaptorServer({
    fetch,
    createServer,
    serverOptions: {
      headersTimeout: headMs,
      requestTimeout: LONGEST_MS,
      connectionsCheckingInterval: lookMs,
    },
  })
  server.prependListener('request', (asked: IncomingMessage) => endDripping(asked, body))
  return server
}

function endDripping(
  asked: IncomingMessage,
  { bodyMs, bytesPerMs }: Pick<typeof PATIENCE, 'bodyMs' | 'bytesPerMs'>,
) {
  const length = Number(asked.headers['content-length'] ?? 0)
  if (!length && asked.headers['transfer-encoding'] === undefined) return
  const end = setTimeout(
    () => asked.complete || asked.socket.destroy(),
    Math.min(bodyMs + length / bytesPerMs, LONGEST_MS),
  )
  asked.once('close', () => clearTimeout(end))
}

const NOT_OURS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENOTFOUND', 'EAI_AGAIN']

/** False where this machine has no such address. */
async function opened(server: ServerType, port: number, address: string | undefined) {
  server.listen(port, address)
  try {
    await once(server, 'listening')
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (NOT_OURS.includes(code)) return false
    if (code !== 'EADDRINUSE') throw error
    throw new StartFailure(
      `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`,
    )
  }
}

/** Where a server listens, as the system says it: `127.0.0.1:3000`, `[::1]:3000`, or `*:3000` for every address. */
export function placeOf(server: ServerType) {
  const { address, port } = server.address() as AddressInfo
  if (['::', '0.0.0.0'].includes(address)) return `*:${port}`
  return `${isIPv6(address) ? `[${address}]` : address}:${port}`
}

/** Answers that are under way are finished; who holds the line longer than this is cut off. */
const LAST_ANSWERS_MS = 2_000

export const close = (servers: ServerType[]) => Promise.all(servers.map(closed))

function closed(server: ServerType) {
  return new Promise<void>((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, LAST_ANSWERS_MS).unref()
  })
}
