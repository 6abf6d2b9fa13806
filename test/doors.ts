import type { House } from '../src/app/compose.ts'
import { modules } from '../src/app/modules.ts'
import type { Module } from '../src/platform/module.ts'
import { no } from '../src/platform/result.ts'
import type { Browser } from './world.ts'

/** One address of the house, as the router knows it. */
export interface Door {
  method: 'GET' | 'POST'
  path: string
}

/** Every door there is; what only passes by on the way to one is none. */
export const doorsOf = ({ app }: House): Door[] => [
  ...new Map(
    app.routes
      .filter(({ method, path }) => ['GET', 'POST'].includes(method) && !/^\/\*|\/\*$/.test(path))
      .map(({ method, path }) => [`${path} ${method}`, { method: method as Door['method'], path }]),
  ).values(),
]

/** What stands in an address that names nothing of this installation. */
const named: Record<string, string> = {
  document: 'everyone',
  question: 'purpose',
  key: '15-confidentiality',
  kind: 'added',
  token: 'x'.repeat(43),
  file: 'x.svg',
  csv: 'added.csv',
  page: '1.svg',
  paper: 'a4.pdf',
}

/** The address of a door, with the things that are there: by a part of its path, or by the name of the id. */
export function addressOf({ path }: Door, things: Record<string, string>) {
  const fitting = Object.entries(things).filter(([at]) => path.includes(at))
  const id = fitting[0]?.[1] ?? things['/people/:id'] ?? ''
  return path
    .replace(/:file\{.*\}$/, /^\/(publications|house-rules)/.test(path) ? 'nl.pdf' : `${id}.pdf`)
    .replace(':requestId', things[':requestId'] ?? '')
    .replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => named[name] ?? id)
}

/** What belongs to everybody, signed in or not. */
export const isOpen = ({ path }: Door) =>
  path === '/healthz' || modules.some(({ open = [] }) => open.includes(path))

/** Stops every change at the last moment, once told to: whoever came that far may, and the house stays as it is. */
export function stoppable() {
  let now = false
  const stopped: Module = {
    name: 'stopped',
    vetoes: modules
      .flatMap(({ actions = [] }) => actions)
      .map(({ name }) => ({ of: name, object: async () => (now ? no('stopped') : undefined) })),
  }
  return {
    stopped,
    stop: () => {
      now = true
    },
  }
}

/** A form that nobody filled in, and one that a stranger made up. */
const forms = {
  empty: {},
  nonsense: {
    name: '',
    email: '?',
    material: 'zzz',
    audience: 'zzz',
    document: 'zzz',
    kind: 'zzz',
    way: 'zzz',
    region: 'zzz',
    'languages[]': ['zzz'],
    'roles[]': ['zzz'],
    answer: 'zzz',
    code: '?',
    password: '',
    token: '?',
    id: '?',
    requestId: '?',
    publicationId: '?',
  },
}

export interface Tried {
  /** One sign a try. */
  signs: string
  /** All that was answered. */
  said: string
  statuses: number[]
  /** Whether a browser, or anybody on the way, may keep any of it; and whether it may be found by searching. */
  kept: boolean
  found: boolean
}

/** Knocks: a page is asked for, a form is sent empty and with nonsense. */
export async function knock(
  browser: () => Promise<Browser>,
  door: Door,
  address: string,
): Promise<Tried> {
  const replies =
    door.method === 'GET'
      ? [await (await browser()).get(address)]
      : [
          await (await browser()).post(address, forms.empty),
          await (await browser()).post(address, forms.nonsense),
        ]
  const said = (await Promise.all(replies.map((reply) => reply.text()))).join('\n')
  const says = (name: string, what: string) =>
    replies.every(({ headers }) => headers.get(name) === what)
  return {
    signs: replies.map(signOf).join(''),
    said,
    statuses: replies.map((r) => r.status),
    kept: !says('cache-control', 'private, no-store'),
    found: !says('x-robots-tag', 'noindex, nofollow'),
  }
}

const signOf = (reply: Response) => {
  if (reply.status === 404) return '·'
  if (reply.headers.get('location')?.startsWith('/sign-in')) return '→'
  if (reply.status >= 300 && reply.status < 400) return '↷'
  return reply.status < 300 ? '●' : reply.status < 500 ? '○' : '✗'
}
