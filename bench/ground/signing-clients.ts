import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Signer } from './crowd.ts'
import { HOME } from './wire.ts'

const CLIENTS = 8

/** People who sign, each until it is acknowledged: a page that does not come is asked for again. */
export function signAll(port: number, people: Signer[], seenSha256: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const acknowledged: Signer[] = []
  const waiting = [...people]
  let stopped = false

  async function client() {
    for (let signer = waiting.shift(); signer && !stopped; signer = waiting.shift()) {
      if (await post(signer).catch(() => false)) acknowledged.push(signer)
      else {
        waiting.push(signer)
        await wait(20)
      }
    }
  }

  function post({ requestId, token, name }: Signer) {
    const body = new URLSearchParams({ language: 'nl', seenSha256, typedName: name }).toString()
    const headers = {
      host: new URL(HOME).host,
      origin: HOME,
      cookie: `leidraad=${token}`,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
    }
    const path = `/sign/${requestId}/signature`
    return new Promise<boolean>((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', agent, method: 'POST', path, headers })
      asked.on('response', (reply) => {
        reply.resume()
        // Only this address says that it is signed; who is not signed in is sent elsewhere.
        resolve(reply.statusCode === 303 && reply.headers.location?.startsWith(path) === true)
      })
      asked.on('error', reject).end(body)
    })
  }

  const all = Promise.all(Array.from({ length: CLIENTS }, client))
  return {
    count: () => acknowledged.length,
    /** Those whose signature was acknowledged. */
    async stop() {
      stopped = true
      await all
      agent.destroy()
      return acknowledged
    },
  }
}
