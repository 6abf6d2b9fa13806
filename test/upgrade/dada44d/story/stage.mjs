import { Secret, TOTP } from 'otpauth'

export const HOME = 'http://leidraad.test'

export function turnedClock(start) {
  let at = new Date(start)
  return {
    now: () => new Date(at),
    pass: (ms = 10_000) => {
      at = new Date(at.getTime() + ms)
    },
  }
}

/** Enough of a browser: cookies, forms of our own, no following of redirects. */
export class Browser {
  cookies = new Map()
  constructor(app) {
    this.app = app
  }

  get = (path) => this.#ask(path, {})

  post(path, fields = {}) {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const item of [value].flat()) body.append(name, item)
    return this.#ask(path, { method: 'POST', body, headers: { origin: HOME } })
  }

  /** Posts a form that the story counts on, and says where it leads. */
  async send(path, fields) {
    const reply = await this.post(path, fields)
    if (reply.status !== 303)
      throw new Error(`${path} answered ${reply.status}\n${wordsOf(await reply.text())}`)
    return reply.headers.get('location') ?? ''
  }

  async #ask(path, init) {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...this.cookies].map((pair) => pair.join('=')).join('; '))
    const reply = await this.app.fetch(new Request(new URL(path, HOME), { ...init, headers }))
    for (const line of reply.headers.getSetCookie()) {
      const [pair] = line.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return reply
  }
}

const wordsOf = (html) =>
  html
    .replaceAll(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 2000)

/** Turns the second step on, as an owner must; says with which key. */
export async function turnOnSecondStep(desk, clock) {
  await desk.send('/me/security/second-step')
  const page = await (await desk.get('/me/security/second-step')).text()
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(' ', '') ?? ''
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: clock.now().getTime(),
  })
  const reply = await desk.post('/me/security/second-step/confirmation', { code })
  if (!reply.ok) throw new Error('no second step')
}
