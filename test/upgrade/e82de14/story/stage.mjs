import { Secret, TOTP } from 'otpauth'
import { modules } from '../../../../src/app/modules.ts'
import { timetableOf } from '../../../../src/app/upkeep.ts'
import { addDays, dayOf, MINUTE } from '../../../../src/platform/calendar.ts'
import { createSender } from '../../../../src/platform/mail/sender.ts'

export const HOME = 'http://leidraad.test'

/** Belgium puts the clock back on 25 October. */
const offset = (day) => (day < '2026-10-25' ? '+02:00' : '+01:00')
export const momentOf = (day, time) => new Date(`${day}T${time}:00${offset(day)}`)

export function turnedClock(day, time) {
  let at = momentOf(day, time)
  return {
    now: () => new Date(at),
    to: (day, time) => {
      at = momentOf(day, time)
    },
    pass: (ms = MINUTE) => {
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

  /** What is asked of somebody who is in shows their password, or a code, where that is too long ago. */
  async post(path, fields = {}) {
    const reply = await this.#post(path, fields)
    if (reply.status !== 401 || !this.proof) return reply
    return this.#post(path, { ...fields, proof: this.proof() })
  }

  #post(path, fields) {
    const hasFile = Object.values(fields).some((value) => value instanceof Blob)
    const body = hasFile ? new FormData() : new URLSearchParams()
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

/** A mail server that keeps what it takes; `refuses` may answer with an error for a mail. */
export function mailServer(now) {
  const server = {
    letters: [],
    refuses: () => undefined,
    transport: {
      send: async (mail, letter) => {
        const fault = server.refuses(mail)
        if (fault) throw fault
        server.letters.push({
          at: now().toISOString(),
          kind: mail.kind,
          to: mail.address,
          subject: letter.subject,
          text: letter.text,
        })
      },
      verify: async () => true,
      close: () => {},
    },
  }
  return server
}

/** The end of a connection that a mail server does not take up. */
export const away = () => Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
export const noSuchMailbox = () =>
  Object.assign(new Error('no such mailbox'), { responseCode: 550 })
export const mailboxFull = () =>
  Object.assign(new Error('mailbox full'), { responseCode: 452, command: 'RCPT TO' })

/** Days go by: every morning what the timetable has, and the mails go out. */
export function daysOf(house, clock, server) {
  const { services } = house
  const sender = createSender(services, server.transport, {
    senderName: async () => 'Drukkerij De Linde',
  })
  const morning = async (day) => {
    clock.to(day, '08:00')
    for (const { job } of timetableOf(modules)) await job.run({}, services)
    clock.pass()
    await sender.flush()
  }
  return {
    flush: () => sender.flush(),
    morning,
    /** On to a moment; what was still in the outbox goes out first, and the mornings between are lived. */
    async at(day, time) {
      clock.pass()
      await sender.flush()
      for (let next = addDays(dayOf(clock.now()), 1); next <= day; next = addDays(next, 1))
        await morning(next)
      clock.to(day, time)
    },
  }
}

/** What an authenticator app with this key shows. */
export const appCode = (secret, now) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() })

export const tokenIn = (text) => /\/link\/([\w-]+)/.exec(text)?.[1] ?? ''
export const codeIn = (text) => /^\d{6}$/m.exec(text)?.[0] ?? ''
