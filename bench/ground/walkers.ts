// People who walk from the link in their mail to the thanks: six requests each, with the cookies that a browser keeps.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Walk, Walked, Walker } from './helper.ts'
import { getWith, postWith, whole } from './wire.ts'

process.on('message', async (walk: Walk) => process.send?.(await run(walk)))

/** A browser on the way. */
interface Browser extends Walker {
  cookies: Map<string, string>
  /** Where the last answer led. */
  onward: string
}

/** What each step asks for, and the status with which it is answered. */
const steps: Record<string, { status: number; ask: (browser: Browser, sha: string) => string }> = {
  'GET /link': { status: 200, ask: (browser) => get(browser, `/link/${browser.link}`) },
  'POST /link': { status: 303, ask: (browser) => post(browser, `/link/${browser.link}`, {}) },
  'GET /sign': { status: 200, ask: (browser) => get(browser, browser.onward) },
  'GET /sign/signature': {
    status: 200,
    ask: (browser) => get(browser, `/sign/${browser.requestId}/signature?text=nl`),
  },
  'POST /sign/signature': {
    status: 303,
    ask: (browser, sha) =>
      post(browser, `/sign/${browser.requestId}/signature`, {
        language: 'nl',
        seenSha256: sha,
        typedName: browser.name,
      }),
  },
  'GET thanks': { status: 200, ask: (browser) => get(browser, browser.onward) },
}

async function run({ port, walkers, connections, sha, stepwise }: Walk): Promise<Walked> {
  const browsers = walkers.map((walker) => ({ ...walker, cookies: new Map(), onward: '' }))
  const sockets = Array.from({ length: connections }, () => connect(port, '127.0.0.1').setNoDelay())
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  const all = (names: string[]) => together(sockets, browsers, names, sha)

  const rates: Record<string, number> = {}
  const from = performance.now()
  if (stepwise) for (const name of Object.keys(steps)) rates[name] = await all([name])
  else await all(Object.keys(steps))
  const perSecond = browsers.length / ((performance.now() - from) / 1000)
  for (const socket of sockets) socket.end()
  return { perSecond, steps: rates }
}

/** Every browser takes these steps, as many at a time as there are connections; how many did so in a second. */
async function together(sockets: Socket[], browsers: Browser[], names: string[], sha: string) {
  let next = 0
  const from = performance.now()
  await Promise.all(
    sockets.map(async (socket) => {
      for (let browser = browsers[next++]; browser; browser = browsers[next++])
        for (const name of names) await take(socket, browser, name, sha)
    }),
  )
  return browsers.length / ((performance.now() - from) / 1000)
}

async function take(socket: Socket, browser: Browser, name: string, sha: string) {
  const step = steps[name]
  if (!step) throw new Error(`${name} is no step`)
  socket.write(step.ask(browser, sha))
  const { status, head } = await answerOn(socket)
  if (status !== step.status) throw new Error(`${name} was answered: ${head}`)
  for (const [, cookie = '', value = ''] of head.matchAll(/\r\nset-cookie: ([^=]+)=([^;\r]*)/gi))
    browser.cookies.set(cookie, value)
  browser.onward = /\r\nlocation: ([^\r]*)/i.exec(head)?.[1] ?? ''
}

async function answerOn(socket: Socket) {
  let held: Buffer = Buffer.alloc(0)
  for (;;) {
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    held = held.length ? Buffer.concat([held, chunk]) : chunk
    const answer = whole(held)
    if (answer) return answer
  }
}

const cookiesOf = ({ cookies }: Browser) => [...cookies].map((pair) => pair.join('=')).join('; ')
const get = (browser: Browser, path: string) => getWith(path, cookiesOf(browser))
const post = (browser: Browser, path: string, fields: Record<string, string>) =>
  postWith(path, cookiesOf(browser), fields)
