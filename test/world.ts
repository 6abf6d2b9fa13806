import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { composeHouse, type House } from '../src/app/compose.ts'
import { modules } from '../src/app/modules.ts'
import { openSession } from '../src/modules/identity/index.ts'
import { upkeep } from '../src/platform/action.ts'
import { applicationUrl } from '../src/platform/db/application.ts'
import { logger } from '../src/platform/log.ts'
import type { Module } from '../src/platform/module.ts'
import type { Settings } from '../src/platform/settings.ts'
import type { Identification } from '../src/platform/who.ts'
import { builders, type Given } from './given.ts'
import { TEST_KEY } from './key.ts'

export const HOME = 'http://leidraad.test'

/** A moment that tests can move: a working day in November. */
export function testClock(start = '2026-11-20T10:00:00Z') {
  let at = new Date(start)
  return {
    now: () => new Date(at),
    set: (moment: string | Date) => {
      at = new Date(moment)
    },
    pass: (ms: number) => {
      at = new Date(at.getTime() + ms)
    },
  }
}

/** A clone of the migrated template: a whole server's worth of database in milliseconds. */
export async function cloneDatabase(serverUrl: string, template = 'template') {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query(`create database ${name} template ${template}`)
  // What migrating sets for a database and not within it stays behind with the template.
  await admin.query(`revoke temporary on database ${name} from public`)
  await admin.end()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/**
 * The whole application on a database of this test file's own. Call it at the top of a describe or a file;
 * what it returns works inside tests.
 */
export function useWorld({
  settings = {},
  house: list = modules,
}: {
  settings?: Partial<Settings>
  house?: readonly Module[]
} = {}) {
  const clock = testClock()
  let house: House
  let url: string
  const given = {} as Given

  beforeAll(async () => {
    url = await cloneDatabase(inject('serverUrl'))
    house = composeHouse(appUrl(url), {
      settings: { ...testSettings, ...settings },
      log: logger('silent'),
      now: clock.now,
      house: list,
    })
    Object.assign(given, await builders(list, { services: house.services, now: clock.now }))
  })
  afterAll(async () => {
    await house?.close()
  })

  const db = () => house.services.db
  const world = {
    clock,
    get house() {
      return house
    },
    get services() {
      return house.services
    },
    get db() {
      return db()
    },
    /** As the owner of the database. */
    get url() {
      return url
    },
    /** As the application. */
    get appUrl() {
      return appUrl(url)
    },
    given,
    /** A browser of this person: remembers its cookies, says where its forms come from. */
    as: async (person?: { id: string }, by: Identification = 'password') => {
      const browser = new Browser((request) => house.app.fetch(request))
      if (person) {
        const { token } = await upkeep(db(), (tx) =>
          openSession(tx, {
            personId: person.id,
            identifiedBy: by,
            device: 'Test',
            now: clock.now(),
          }),
        )
        browser.cookies.set('leidraad', token)
      }
      return browser
    },
  }
  return world
}
export type World = ReturnType<typeof useWorld>

export const testSettings: Settings = {
  port: 0,
  dataFolder: join(inject('dataFolders'), randomUUID()),
  url: HOME,
  key: TEST_KEY,
  mailFrom: 'leidraad@leidraad.test',
  logLevel: 'silent',
}

/** The way of the application into a database of the tests. */
export const appUrl = (owner: string) => applicationUrl(owner, testSettings)

/** Enough of a browser for stories: cookies, same-origin forms, no following of redirects. */
export class Browser {
  cookies = new Map<string, string>()
  #send: (request: Request) => Response | Promise<Response>
  constructor(send: (request: Request) => Response | Promise<Response>) {
    this.#send = send
  }

  get = (path: string, headers: Record<string, string> = {}) => this.#request(path, { headers })

  /** Posts a form; a list becomes a field that is sent more than once. */
  post(path: string, fields: Record<string, string | string[] | Blob> = {}) {
    const files = Object.values(fields).some((value) => value instanceof Blob)
    const body = files ? new FormData() : new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const item of Array.isArray(value) ? value : [value]) body.append(name, item as string)
    return this.#request(path, { method: 'POST', body, headers: { origin: HOME } })
  }

  /** A form as somebody wrote it by hand. */
  send(path: string, body: string) {
    const headers = { origin: HOME, 'content-type': 'application/x-www-form-urlencoded' }
    return this.#request(path, { method: 'POST', body, headers })
  }

  async #request(path: string, init: RequestInit) {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const reply = await this.#send(new Request(new URL(path, HOME), { ...init, headers }))
    for (const line of reply.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return reply
  }
}
