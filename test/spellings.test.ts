import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { close, listen, placeOf } from '../src/app/commands/listen.ts'
import { type Door, doorsOf, isOpen } from './doors.ts'
import { HOME, useWorld } from './world.ts'

/* Every door, by other spellings of its address and by other methods, as they go over the wire. */

const world = useWorld()
const agent = new Agent({ keepAlive: true, maxSockets: 8 })
let servers: Awaited<ReturnType<typeof listen>>
let port: number
let owner: string
let employee: string

beforeAll(async () => {
  await world.given.organisation()
  await world.given.published()
  const cookieOf = async (name: string, roles: 'owner'[] = []) => {
    const browser = await world.as(await world.given.person(name, { roles }))
    return `leidraad=${browser.cookies.get('leidraad')}`
  }
  owner = await cookieOf('Baas', ['owner'])
  employee = await cookieOf('Tekenaar')
  servers = await listen(world.house.app.fetch, { url: 'http://localhost', port: 0 })
  port = Number(servers.map(placeOf)[0]?.split(':').at(-1))
})
afterAll(async () => {
  agent.destroy()
  await close(servers)
})

interface Wish {
  method: string
  cookie?: string
}

/** The path goes out as it is written here: a browser would tidy it first, somebody who wants in does not. */
async function ask(path: string, { method, cookie = '' }: Wish) {
  const headers = { host: new URL(HOME).host, origin: HOME, cookie }
  const asked = request({ host: '127.0.0.1', port, agent, path, method, headers }).end()
  const [reply] = (await once(asked, 'response')) as [IncomingMessage]
  await text(reply)
  return { status: reply.statusCode ?? 0, to: reply.headers.location ?? '' }
}

const ID = '0198f000-0000-7000-8000-000000000000'
const pathOf = ({ path }: Door) =>
  path
    .replace(/:document/, 'everyone')
    .replace(/:file\{\(nl.*\}$/, 'nl.pdf')
    .replace(/:file\{.*\}$/, `${ID}.pdf`)
    .replace(/:csv\{.*\}$/, 'added.csv')
    .replace(/:page\{.*\}$/, '1.svg')
    .replace(/:question/, 'purpose')
    .replace(/:\w+(\{[^}]*\})?/g, ID)

const spellings: Record<string, (path: string) => string> = {
  'two slashes': (path) => `/${path}`,
  'two slashes inside': (path) => path.replace(/(.)\//, '$1//'),
  'a slash behind': (path) => `${path}/`,
  'a written slash': (path) => path.replaceAll('/', '%2f').replace('%2f', '/'),
  'a written first letter': (path) =>
    path.replace(/^\/(.)/, (_, letter: string) => `/%${letter.charCodeAt(0).toString(16)}`),
  'a written first letter, twice': (path) =>
    path.replace(/^\/(.)/, (_, letter: string) => `/%25${letter.charCodeAt(0).toString(16)}`),
  'a dot': (path) => `/.${path}`,
  'out and in again': (path) => `/assets/..${path}`,
  'written dots': (path) => `/sign-in/%2e%2e${path}`,
  'large letters': (path) => path.toUpperCase(),
  'a mark behind': (path) => `${path};x`,
  'a mark inside': (path) => path.replace(/\/([^/]+)/, '/$1;x=1'),
  'a zero behind': (path) => `${path}%00`,
  'a blank behind': (path) => `${path}%20`,
  'an ending': (path) => `${path}.css`,
  'a question mark, written': (path) => `${path}%3flanguage=nl`,
}

const closed = () => doorsOf(world.house).filter((door) => !isOpen(door))

describe('a stranger gets no further', () => {
  test('than the plain spelling, which the owner uses', async () => {
    expect((await ask('/people', { method: 'GET', cookie: owner })).status).toBe(200)
    expect((await ask('/people', { method: 'GET' })).to).toBe('/sign-in?to=%2Fpeople')
  })

  test.each(Object.entries(spellings))('by %s', async (_, spelled) => {
    const inside = await Promise.all(
      closed().map(async (door) => {
        const path = spelled(pathOf(door))
        const { status, to } = await ask(path, { method: door.method })
        const isOut = status >= 400 || to.startsWith('/sign-in') || status === 308
        return isOut && status < 500 ? [] : [`${door.method} ${path}: ${status} ${to}`]
      }),
    )
    expect(inside.flat()).toEqual([])
  })
})

describe('what no door knows is nowhere, for everybody alike', () => {
  const methods = ['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'LOCK', 'OPTIONS', 'TRACE', 'QUERY']
  test.each(methods)('%s', async (method) => {
    const paths = [...new Set(doorsOf(world.house).map(pathOf))]
    const heard = await Promise.all(
      paths.map(async (path) => {
        const said = await Promise.all(
          ['', employee, owner].map((cookie) => ask(path, { method, cookie })),
        )
        return said.every(({ status }) => status === said[0]?.status && [403, 404].includes(status))
          ? []
          : [`${path}: ${said.map(({ status }) => status)}`]
      }),
    )
    expect(heard.flat()).toEqual([])
  })

  test('a form for a page that takes none, and a page where only a form is taken', async () => {
    const doors = doorsOf(world.house)
    const has = (path: string, method: string) =>
      doors.some((door) => door.path === path && door.method === method)
    for (const door of doors) {
      const other = door.method === 'GET' ? 'POST' : 'GET'
      if (has(door.path, other)) continue
      const { status } = await ask(pathOf(door), { method: other })
      expect([404, 303], `${other} ${door.path}`).toContain(status)
    }
  })
})

test('what only looks leaves everything as it is', async () => {
  const { db } = world
  const seen = async () => ({
    history: await db.selectFrom('history').select('id').orderBy('id').execute(),
    mails: await db.selectFrom('mails').select('id').orderBy('id').execute(),
    sessions: await db.selectFrom('sessions').select('id').orderBy('id').execute(),
  })
  const before = await seen()
  for (const door of doorsOf(world.house))
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      for (const cookie of ['', owner]) await ask(pathOf(door), { method, cookie })
  expect(await seen()).toEqual(before)
}, 60_000)
