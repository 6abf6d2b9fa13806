import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealHistory } from '../../src/platform/evidence/index.ts'
import { useWorld } from '../world.ts'
import { askedHouse } from './signed-house.ts'

const world = useWorld()
let client: pg.Client

/** Of every table that holds evidence, the columns that may change, because the life of an organisation changes them. */
const changing: Record<string, string[]> = {
  earlier_tasks: [],
  found_rows: [],
  history: [],
  history_seals: [],
  publication_texts: [],
  publications: ['superseded_at'],
  receipts: [],
  rounds: ['closed_at', 'closed_for', 'due_on', 'paused_at', 'thing_id', 'yearly'],
  signatures: [],
  tasks: [
    'asked_with',
    'closed_for',
    'closed_with',
    'done_at',
    'due_at',
    'due_on',
    'extended_to',
    'late',
    'note',
    'own_time',
    'place_id',
    'state',
    'thing_id',
    'told_at',
  ],
}

beforeAll(async () => {
  await world.given.organisation()
  const house = await askedHouse(world)
  await house.signAll()
  await world.given.person('Nog Open')
  await world.given.round(await world.given.published())
  await sealHistory(world.services)
  client = new pg.Client({ connectionString: world.url })
  await client.connect()
})
afterAll(() => client?.end())

/** What the application’s role gets to hear; none where it may. */
async function asApplication(sql: string) {
  await client.query('begin; set local role leidraad_app')
  const fault = await client.query(sql).then(
    () => undefined,
    (error: Error) => error.message,
  )
  await client.query('rollback')
  return fault
}

const columnsOf = async (table: string) => {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 order by 1`,
    [table],
  )
  return rows.map(({ name }) => name)
}

test('every table that says of itself that it is for good is named here', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and obj_description(oid, 'pg_class') like 'for good%' order by 1`,
  )
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(changing))
})

describe.each(Object.entries(changing))('%s', (table, may) => {
  test('changes in no other column', async () => {
    const changeable: string[] = []
    for (const column of await columnsOf(table)) {
      const said = await asApplication(`update ${table} set "${column}" = "${column}" where false`)
      if (said === undefined) changeable.push(column)
      else expect(said).toMatch(/permission denied|can only be updated to DEFAULT/)
    }
    expect(changeable).toEqual(may)
  })

  test.each(['delete from', 'truncate'])('knows no %s', async (verb) => {
    expect(await asApplication(`${verb} ${table}`)).toMatch(/permission denied/)
  })

  test('is the application’s to add to, unless it came with the migration', async () => {
    const added = await asApplication(`insert into ${table} select * from ${table} where false`)
    const told = added?.includes('permission denied') ?? false
    expect(told).toBe(table === 'found_rows')
  })
})

test.each([
  [
    'a version is out of force',
    'update publications set superseded_at = null where superseded_at is not null',
  ],
  [
    'a version is out of force',
    'update publications set superseded_at = now() where superseded_at is not null',
  ],
  ['somebody has signed', "update tasks set state = 'open' where state = 'done'"],
  ['somebody has signed', "update tasks set due_on = due_on + 1 where state = 'done'"],
])('once %s, it stays so', async (_, sql) => {
  expect(await asApplication(sql)).toMatch(/what happened once stays as it happened/)
})

test('a round that ended does not begin again', async () => {
  await client.query('begin')
  await client.query('update rounds set closed_at = now() where closed_at is null')
  await client.query('set local role leidraad_app')
  await expect(client.query('update rounds set closed_at = null')).rejects.toThrow(
    'what happened once stays as it happened',
  )
  await client.query('rollback')
})
