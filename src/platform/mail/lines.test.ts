import { beforeEach, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { HOUR, MINUTE } from '../calendar.ts'
import { useOddServer } from './testing/odd-server.ts'
import { kinds, postOffice } from './testing/post-office.ts'

const world = useWorld()
const server = useOddServer()
const office = postOffice(world)
const CODE = 'sanne@korenaar.test'

beforeEach(async () => {
  await office.empty()
  server.manner = {}
  server.taken = []
})

test('a code that is asked for in the middle of a round of thousands is among the next handful', async () => {
  await office.queueMany(6_000)
  const one = office.sender(office.transport(server.url('rateLimit=5')))
  one.start()
  await expect.poll(() => server.taken.length, { timeout: 20_000 }).toBeGreaterThan(5)
  const before = server.taken.length
  await office.queue(kinds.code, CODE)
  await expect.poll(() => server.taken, { timeout: 20_000 }).toContain(CODE)
  await one.stop()
  expect(server.taken.indexOf(CODE) - before).toBeLessThan(15)
})

test('also where everything that is due is sent at one go', async () => {
  await office.queueMany(2_000)
  let asked: Promise<unknown> | undefined
  const content = (line: string) => {
    if (line === 'p100@many.test') asked = office.queue(kinds.code, CODE)
    return undefined
  }
  server.manner = { content }
  const one = office.sender(office.transport(server.url()))
  expect(await one.flush()).toBe(2_001)
  await asked
  await one.stop()
  expect(server.taken.indexOf(CODE)).toBeLessThan(1_000)
})

test('a code does not stand behind the receipts of everybody else either', async () => {
  for (let at = 0; at < 30; at++) await office.queue(kinds.receipt, `p${at}@korenaar.test`, HOUR)
  await office.queue(kinds.letter, 'round@korenaar.test', 2 * HOUR)
  await office.queue(kinds.code, CODE)
  const one = office.sender(office.transport(server.url('rateLimit=0&maxConnections=1')))
  expect(await one.flush()).toBe(32)
  await one.stop()
  // No more than one letter of the other line was in hand before it.
  expect(server.taken.indexOf(CODE)).toBeLessThanOrEqual(1)
})

test('who makes the server hang holds up nobody else', async () => {
  const hangs = (line: string) => (line.includes('<hang') ? 'hang' : undefined)
  server.manner = { rcpt: hangs }
  await office.queue(kinds.letter, 'hang@korenaar.test', HOUR)
  await office.queueMany(300)
  const one = office.sender(office.transport(server.url()))
  one.start()
  await expect.poll(() => server.taken.length, { timeout: 20_000 }).toBe(300)

  // However many letters hang, there is a place for who waits.
  for (let at = 0; at < 20; at++) await office.queue(kinds.letter, `hang${at}@korenaar.test`)
  const last = async () => (await office.mailTo('hang19@korenaar.test')).state
  await expect.poll(last, { timeout: 20_000 }).toBe('sending')
  await office.queue(kinds.code, CODE)
  await expect.poll(() => server.taken, { timeout: 20_000 }).toContain(CODE)
  await one.stop()
  expect(await office.mailTo('hang@korenaar.test')).toMatchObject({ state: 'waiting', attempts: 0 })
})

test('a code that comes too late to be of use is dropped, whatever kept it', async () => {
  await office.queue(kinds.code, CODE, 15 * MINUTE)
  await office.queue(kinds.code, 'tom@korenaar.test', 14 * MINUTE)
  await office.queue(kinds.receipt, 'luc@korenaar.test', 15 * MINUTE)
  const one = office.sender(office.transport(server.url()))
  expect(await one.flush()).toBe(2)
  await one.stop()
  expect(await office.mailTo(CODE)).toMatchObject({ state: 'dropped' })
  expect(server.taken.toSorted()).toEqual(['luc@korenaar.test', 'tom@korenaar.test'])
})

test('what a killed process had in hand goes a minute later; what another one has in hand does not', async () => {
  await office.queue(kinds.code, CODE)
  await office.queue(kinds.code, 'tom@korenaar.test')
  const now = world.clock.now()
  await world.db.updateTable('mails').set({ state: 'sending', claimed_at: now }).execute()
  world.clock.pass(MINUTE + 1)
  await world.db
    .updateTable('mails')
    .set({ claimed_at: world.clock.now() })
    .where('address', '=', 'tom@korenaar.test')
    .execute()
  const one = office.sender(office.transport(server.url()))
  one.start()
  await expect.poll(() => server.taken, { timeout: 10_000 }).toEqual([CODE])
  await one.stop()
  expect(await office.mailTo('tom@korenaar.test')).toMatchObject({ state: 'sending' })
})

test('after a restore only what somebody waits for since then goes, until an owner says go', async () => {
  const receipt = 'luc@korenaar.test'
  await office.queue(kinds.letter, 'old-round@korenaar.test', HOUR)
  await office.queue(kinds.receipt, receipt, HOUR)
  const restored = world.clock.now()
  await world.db
    .insertInto('restores')
    .values({ backup_made_at: restored, restored_at: restored })
    .execute()
  world.clock.pass(MINUTE)
  await office.queue(kinds.code, CODE)
  await office.queue(kinds.letter, 'new-round@korenaar.test')
  const nodes = [1, 2].map(() => office.sender(office.transport(server.url())))
  for (const node of nodes) node.start()
  await expect.poll(() => server.taken, { timeout: 10_000 }).toEqual([CODE])
  expect(await office.sender(office.transport(server.url())).flush()).toBe(0)
  expect(await office.mailTo(receipt)).toMatchObject({ state: 'waiting', attempts: 0 })

  // Both nodes hear of the go without being started again.
  await world.db.updateTable('restores').set({ mails_released_at: world.clock.now() }).execute()
  await expect.poll(() => server.taken.length, { timeout: 10_000 }).toBe(4)
  await Promise.all(nodes.map((node) => node.stop()))
})
