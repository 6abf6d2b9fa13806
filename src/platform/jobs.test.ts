import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { upkeep } from './action.ts'
import { type Appointment, createJobs, type Job, job } from './jobs.ts'
import { timeZone } from './locale.ts'
import type { Log } from './log.ts'

const world = useWorld()
const done: { by: string; data: object }[] = []
const warned: object[] = []
const log = { warn: (line: object) => warned.push(line) } as unknown as Log
let boss: PgBoss

/** A job that writes down what it was asked. */
const noting = (name: string, formerly?: string[]) =>
  job(name, async (data: object) => done.push({ by: name, data }), { formerly })

/** What a version of Leidraad brings: its jobs, and those among them that run by themselves. */
const version = (jobs: Job[], timetable: Appointment[] = []) =>
  createJobs(world.appUrl, { jobs, timetable, timeZone, log })

const [stays, gone, renamed] = [noting('a.stays'), noting('a.gone'), noting('a.old-name')]
const once = '0 4 1 1 *'

beforeAll(async () => {
  boss = new PgBoss({ connectionString: world.appUrl, supervise: false, schedule: false })
  const before = version(
    [stays, gone, renamed],
    [stays, gone, renamed].map((one) => ({ job: one, cron: once })),
  )
  await before.start(world.services)
  await before.stop()
  await boss.start()
  await upkeep(world.db, async (tx) => {
    await before.enqueue(tx, renamed.name, { from: 'a lost run' })
  })
  // Somebody was at this one when the process ended.
  expect(await boss.fetch(renamed.name)).toHaveLength(1)
  await upkeep(world.db, async (tx) => {
    for (const { name } of [stays, gone, renamed]) await before.enqueue(tx, name, { from: name })
  })
})
afterAll(() => boss?.stop({ graceful: false }))

test('what a version no longer knows is cleared out of the queue, and what it renamed is done', async () => {
  const now = [noting('a.stays'), noting('a.new-name', ['a.old-name'])]
  const after = version(now, [{ job: now[1] as Job, cron: once }])
  await after.start(world.services)
  await vi.waitFor(() => expect(done).toHaveLength(3), 5_000)
  await after.stop()

  expect(done).toEqual(
    expect.arrayContaining([
      { by: 'a.stays', data: { from: 'a.stays' } },
      { by: 'a.new-name', data: { from: 'a.old-name' } },
      { by: 'a.new-name', data: { from: 'a lost run' } },
    ]),
  )
  expect(warned).toEqual([{ event: 'jobs-dropped', job: 'a.gone', count: 1 }])
  const queues = (await boss.getQueues()).map(({ name }) => name)
  expect(queues.filter((name) => name.startsWith('a.')).sort()).toEqual(['a.new-name', 'a.stays'])
  expect((await boss.getSchedules()).map(({ name }) => name)).toEqual(['a.new-name'])
})

test('starting again finds nothing to clear and does nothing twice', async () => {
  const again = version([noting('a.stays'), noting('a.new-name', ['a.old-name'])])
  await again.start(world.services)
  await again.stop()
  expect(done).toHaveLength(3)
  expect(warned).toHaveLength(1)
})
