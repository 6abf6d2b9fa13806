import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { walk } from '../bench/ground/walk.ts'
import { menuFor } from '../src/app/menu.ts'
import { modules } from '../src/app/modules.ts'
import { roles } from '../src/platform/who.ts'
import { doorsOf } from './doors.ts'
import { type Browser, useWorld } from './world.ts'

const PEOPLE = 12_000
/** What is listed is some fifty lines, and what is counted a thousand; there is room for the way to them. */
const MOST_READ = 6_000
const world = useWorld()
const { given } = world
let owner: Browser
let admin: pg.Client

/** A large house of long names and few departments, of which everybody was mailed twice. */
beforeAll(async () => {
  await given.organisation()
  await given.establishment()
  await given.published()
  const ine = await given.person('Ine Peeters', { roles: [...roles] })
  owner = await world.as(ine)
  admin = new pg.Client({ connectionString: world.url })
  await admin.connect()
  await admin.query(
    `insert into people (name, email, number, establishment_id, department, language, left_at, created_at, changed_at)
     select (array['Zoë', 'Jan', 'Ayşe', 'Emre', 'Xavier'])[1 + n % 5] || ' '
         || (array['de Vries', 'van den Berg', 'Wouters', 'Smit', 'Öztürk', 'Claes', 'Maes'])[1 + n % 7] || md5(n::text),
       'p' || n || '@korenaar.test', 'P' || n, (select id from establishments), 'Afdeling ' || n % 40, 'nl',
       case when n % 50 = 0 then now() end, now(), now()
     from generate_series(1, $1::int) n`,
    [PEOPLE],
  )
  await admin.query(
    `insert into person_roles (person_id, role) select id, 'line-manager' from people
     where md5(number) < '3'`,
  )
  await admin.query(
    `insert into mails (once_key, kind, person_id, language, state, due_at, created_at)
     select id || which, 'signing.invitation', id, 'nl',
       case when number like 'P%7' then 'failed' else which end, now(), now()
     from people, unnest(array['sent', 'waiting']) which`,
  )
  await admin.query('vacuum analyze')
})
afterAll(() => admin.end())

/** What a page asks the database. */
async function askedBy(path: string) {
  const spied = vi.spyOn(pg.Client.prototype, 'query')
  const reply = await owner.get(path)
  const asked = spied.mock.calls.map(([said, values]) =>
    typeof said === 'string' ? { text: said, values } : said,
  ) as { text: string; values?: unknown[] }[]
  spied.mockRestore()
  expect(reply.status, path).toBe(200)
  return asked.filter(({ text }) => /^\s*(\/\*.*\*\/)?\s*(select|with)\b/i.test(text))
}

interface Plan {
  /** Where it is a table or an index that is read. */
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: Plan[]
}

/** How many rows are looked at, to answer this. */
async function rowsRead({ text, values }: { text: string; values?: unknown[] }) {
  const { rows } = await admin.query(`explain (analyze, format json) ${text}`, values)
  const readIn = (plan: Plan): number =>
    (plan['Relation Name']
      ? plan['Actual Loops'] *
        (plan['Actual Rows'] +
          (plan['Rows Removed by Filter'] ?? 0) +
          (plan['Rows Removed by Index Recheck'] ?? 0))
      : 0) + (plan.Plans ?? []).reduce((sum, part) => sum + readIn(part), 0)
  return readIn(rows[0]['QUERY PLAN'][0].Plan)
}

test('no page reads all people or all mails, whatever it lists, counts or searches', async () => {
  const who = { kind: 'person', id: '', name: '', language: 'nl', roles: new Set(roles) } as const
  const menu = menuFor(modules, {
    who,
    language: 'nl',
    path: '/',
    waiting: [],
    now: new Date(),
  }).map(({ href }) => href)
  const doors = doorsOf(world.house).flatMap(({ method, path }) => (method === 'GET' ? [path] : []))
  const pages = await walk(owner, doors, menu, { whole: 5, narrowed: 1 })
  const tooMuch: string[] = []
  for (const { name, path } of pages.values())
    for (const asked of await askedBy(path)) {
      const read = await rowsRead(asked)
      if (read > MOST_READ) tooMuch.push(`${name} reads ${read} rows: ${asked.text}`)
    }

  expect([...pages.keys()]).toEqual(
    expect.arrayContaining(['/people', '/people far', '/people/:id', '/people/roles', '/outbox']),
  )
  expect(tooMuch).toEqual([])
}, 120_000)
