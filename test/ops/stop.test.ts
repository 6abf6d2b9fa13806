import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newFolder, openGround } from '../../bench/ground/house.ts'
import { type Running, running } from '../../bench/ground/installation.ts'
import { type Answer, type Step, useOddServer } from '../../src/platform/mail/testing/odd-server.ts'

/** Supervisors kill after ten seconds (Docker) or ninety (systemd); we say five. */
const PATIENCE_MS = 5_000

const server = useOddServer()
let dataFolder: string

beforeAll(async () => {
  dataFolder = await newFolder()
  const ground = await openGround({ dataFolder })
  await ground.given.organisation()
  const people = []
  for (let at = 0; at < 30; at++)
    people.push(await ground.given.person(`Persoon ${at}`, { email: `p${at}@korenaar.test` }))
  await ground.given.round(await ground.given.published(), { dueOn: '2099-12-31' })
  // A receipt goes at once, also at night, when letters wait for the morning.
  for (const person of people) await ground.given.signature(person)
  await ground.sql("delete from mails where kind <> 'signing.receipt'")
  await ground.close({ keepFolder: true })
}, 60_000)
afterAll(() => rm(dataFolder, { recursive: true, force: true }))

/** Whether it ends by itself in time; killed if not. */
async function endsInTime(house: Running) {
  const inTime = await Promise.race([
    house.end('SIGTERM').then(() => true),
    wait(PATIENCE_MS, false),
  ])
  if (!inTime) await house.end('SIGKILL')
  return inTime
}

/** How the outbox stands, on a database started for that. */
async function outbox() {
  const ground = await openGround({ dataFolder })
  const rows = await ground.sql<{ state: string; attempts: number }>(
    'select distinct state, attempts from mails',
  )
  await ground.close({ keepFolder: true })
  return rows
}

const manners: [string, Step, Answer][] = [
  ['accepts and says nothing', 'connect', 'hang'],
  ['hangs after it took the whole mail', 'content', 'hang'],
  ['drips its answer, sign by sign', 'mail', 'drip'],
]

test.each(manners)(
  'stopping takes no longer where the mail server %s',
  async (_, step, answer) => {
    server.manner = { [step]: answer }
    server.came = []
    const house = await running(dataFolder, { SMTP_URL: server.url() })
    await expect.poll(() => server.came, { timeout: 20_000 }).toContain(step)
    expect(await endsInTime(house)).toBe(true)
    // Nothing was judged: everything waits, and no try was counted.
    expect(await outbox()).toEqual([{ state: 'waiting', attempts: 0 }])
    server.hangUp()
  },
  60_000,
)

test('nor where a visitor holds the line', async () => {
  server.manner = {}
  const house = await running(dataFolder)
  const visitor = connect(house.port, '127.0.0.1')
  await new Promise((resolve) => visitor.once('connect', resolve))
  visitor
    .on('error', () => {})
    .write('POST /sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 9999\r\n\r\na')
  await wait(200)
  expect(await endsInTime(house)).toBe(true)
  visitor.destroy()
}, 60_000)
