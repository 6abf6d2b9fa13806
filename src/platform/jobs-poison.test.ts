import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { upkeep } from './action.ts'
import { createJobs, job } from './jobs.ts'
import { timeZone } from './locale.ts'
import type { Log } from './log.ts'

const world = useWorld()
const log = { warn: () => {} } as unknown as Log
const ran: string[] = []
let admin: pg.Client

/** Fails over nonsense as the database does: with the row in its words. */
const fills = job('b.import', async ({ importId }: { importId: string }, { db }) => {
  ran.push(importId)
  if (importId !== 'real')
    await db.selectFrom('people').select('name').where('id', '=', importId).execute()
})
/** Goes on until somebody lets it. */
let letGo = () => {}
const endless = job('b.endless', () => {
  ran.push('endless')
  return new Promise<void>((resolve) => {
    letGo = resolve
  })
})

const jobs = () =>
  createJobs(world.appUrl, {
    jobs: [fills, endless],
    timetable: [],
    timeZone,
    log,
    pollSeconds: 0.5,
  })

beforeAll(async () => {
  admin = new pg.Client({ connectionString: world.url })
  await admin.connect()
  const first = jobs()
  await first.start(world.services)
  await first.stop()
})
afterAll(async () => {
  letGo()
  await admin.end()
})

/** Written by hand, so that nobody is told that there is work. */
const write = (name: string, ids: string[]) =>
  admin.query(
    `insert into pgboss.job (name, data, retry_limit, retry_backoff, created_on)
     select $1, jsonb_build_object('importId', id), 5, true, now() + at * interval '1 ms'
     from unnest($2::text[]) with ordinality as given (id, at)`,
    [name, ids],
  )

test('thirty jobs of nonsense, put in without a word, do not hold up the real one behind them', async () => {
  const nonsense = Array.from({ length: 30 }, (_, at) => `geheim-${at}`)
  const one = jobs()
  await one.start(world.services)
  await upkeep(world.db, (tx) => one.enqueue(tx, fills.name, { importId: 'real' }))
  await vi.waitFor(() => expect(ran).toEqual(['real']), 20_000)
  // It looks once more, finds nothing, and rests.
  await wait(1_000)
  ran.length = 0
  await write(fills.name, [...nonsense, 'real'])
  // Not one at every look at the queue: what piled up is done at once.
  await vi.waitFor(() => expect(ran).toContain('real'), 10_000)
  // In their order, and each no more than once before it: what failed goes to the end of the line.
  expect(ran.slice(0, 31)).toEqual([...nonsense, 'real'])
  await one.stop()
})

test('of a fault the queue keeps its kind and its code, and not what it says', async () => {
  const { rows } = await admin.query<{ output: object }>(
    "select output from pgboss.job where name = 'b.import' and output is not null and state <> 'completed'",
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { output } of rows)
    expect(output).toEqual({ name: 'Error', message: expect.stringMatching(/^\w+ 22P02$/) })
})

test('a job that does not end holds up no stop, and is done again', async () => {
  const one = jobs()
  await one.start(world.services)
  await upkeep(world.db, (tx) => one.enqueue(tx, endless.name, {}))
  await vi.waitFor(() => expect(ran).toContain('endless'), 20_000)
  await one.stop()
  const { rows } = await admin.query("select state from pgboss.job where name = 'b.endless'")
  expect(rows).toEqual([{ state: 'retry' }])
})
