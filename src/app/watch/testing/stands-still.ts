import { Hono } from 'hono'
import { logger } from '../../../platform/log.ts'
import type { Env } from '../../../platform/web/env.ts'
import { watchLoop } from '../loop.ts'

/* A program of one page, which keeps everybody waiting as long as its address says. */

const [ms = '0', seconds = '1'] = process.argv.slice(2)

const app = new Hono<Env>()
  .use(async (_, next) => next())
  .get('/still/:ms', async (c) => {
    await Promise.resolve()
    standStill(Number(c.req.param('ms')))
    return c.text('at last')
  })
  .get('/still/*', (c) => c.text('another'))

/** Without work, so that whoever stands beside it is not slowed. */
function standStill(ms: number) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

const loop = watchLoop(app, { log: logger('info'), seconds: Number(seconds), tickMs: 100 })
await new Promise((resolve) => setTimeout(resolve, 600))
await loop.fetch(new Request(`http://leidraad.test/still/${ms}`))
await new Promise((resolve) => setTimeout(resolve, 600))
await loop.close()
