import { beforeAll, expect, test } from 'vitest'
import { type Door, doorsOf } from './doors.ts'
import { type Browser, useWorld } from './world.ts'

/* Whatever stands in an address: every page answers something, and none falls over. */

const world = useWorld()
const { given } = world
let owner: Browser
let things: { id: string; person: string; document: string }

beforeAll(async () => {
  await given.organisation()
  await given.establishment('Vestiging Gent')
  const boss = await given.person('Ine Peeters', { roles: ['owner'], department: 'Bakkerij' })
  const publication = await given.published()
  const round = await given.round(publication)
  owner = await world.as(boss)
  things = { id: round.id, person: boss.id, document: publication.id }
}, 60_000)

const ID = '0198f000-0000-7000-8000-000000000000'
/** All that any page asks of its address, with what makes the rest of the question right. */
const asks = [
  ['at', `before=${ID}`],
  ['before', 'at=2026-11-20T10:00:00.000Z'],
  ['name', `after=${ID}`],
  ['after', 'name=Ine'],
  ['q', 'who=here'],
  ['establishment', 'state=open'],
  ['department', 'state=signed'],
  ['state', ''],
  ['who', ''],
  ['page', ''],
  ['text', ''],
  ['language', ''],
  ['to', ''],
  ['block', ''],
  ['key', ''],
  ['from', ''],
  ['back', ''],
  ['publication', ''],
  ['asked', 'invited=1'],
  ['invited', 'asked=1'],
  ['done', ''],
  ['first', ''],
] as const

const values = [
  '',
  '%20',
  '%00',
  '%zz',
  '%ED%A0%80',
  '%F0%9F%99%82',
  "'",
  '%25',
  '_%25\\',
  '0',
  '-1',
  '1.5',
  '1e400',
  'NaN',
  'Infinity',
  '2147483648',
  '9223372036854775808',
  '9'.repeat(400),
  'x'.repeat(8000),
  ID,
  ID.toUpperCase(),
  `{${ID}}`,
  `urn:uuid:${ID}`,
  '__proto__',
  'constructor',
  'toString',
  '2026-11-30',
  '2026-02-30T00:00:00Z',
  '2026-11-30T24:00:00Z',
  '2026-11-30T00:00:00.123456789123456789Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '-271821-04-20T00:00:00Z',
  '%2B275760-09-13T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '//kwaad.example',
  'a&a=b',
]

const pages = () => doorsOf(world.house).filter(({ method }) => method === 'GET')
const idOf = ({ path }: Door) =>
  path.startsWith('/people')
    ? things.person
    : path.startsWith('/publ')
      ? things.document
      : things.id
const filled = (door: Door, param = idOf(door)) =>
  door.path
    .replace(/:document/, 'everyone')
    .replace(/:file\{\(nl.*\}$/, 'nl.pdf')
    .replace(/:file\{.*\}$/, `${ID}.pdf`)
    .replace(/:csv\{.*\}$/, 'added.csv')
    .replace(/:page\{.*\}$/, '1.svg')
    .replace(/:question/, 'purpose')
    .replace(/:\w+(\{[^}]*\})?/g, param)

/** What fell over. */
async function fallen(addresses: string[]) {
  const wrong: string[] = []
  for (const address of addresses) {
    const { status } = await owner.get(address)
    if (status >= 500) wrong.push(`${address.slice(0, 200)}: ${status}`)
  }
  return wrong
}

const odd = [
  "'",
  '%ED%A0%80',
  '-1',
  '1e400',
  '9'.repeat(400),
  'x'.repeat(600),
  `{${ID}}`,
  '__proto__',
  '-271821-04-20T00:00:00Z',
  '0000-01-01T00:00:00Z',
]

test('a question that makes no sense is no fault of ours', async () => {
  const addresses = pages().flatMap((door) =>
    odd.map((value) => `${filled(door)}?${asks.map(([name]) => `${name}=${value}`).join('&')}`),
  )
  expect(await fallen(addresses)).toEqual([])
}, 120_000)

test('nor is one for the next lines of a list', async () => {
  const lists = ['/outbox', '/people', `/signing/rounds/${things.id}`]
  const cursors = asks.slice(0, 4)
  const addresses = lists.flatMap((list) =>
    cursors.flatMap(([name, rest]) => values.map((value) => `${list}?${name}=${value}&${rest}`)),
  )
  expect(await fallen(addresses)).toEqual([])
}, 120_000)

test('nor is the address of something that cannot be', async () => {
  const addresses = pages()
    .filter(({ path }) => path.includes(':'))
    .flatMap((door) => odd.map((value) => filled(door, value)))
  expect(await fallen(addresses)).toEqual([])
}, 120_000)
