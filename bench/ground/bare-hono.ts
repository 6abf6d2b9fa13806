// A Hono server that sends one answer, whatever is asked: what serving the same bytes costs without an application.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

export interface BareAnswer {
  headers: Record<string, string>
  /** Base64, as it came over the wire. */
  body: string
}

process.once('message', async ({ headers, body }: BareAnswer) => {
  const bytes = new Uint8Array(Buffer.from(body, 'base64'))
  const app = new Hono().get('*', (c) => c.body(bytes, 200, headers))
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  process.send?.((server.address() as AddressInfo).port)
  process.once('disconnect', () => process.exit())
})
