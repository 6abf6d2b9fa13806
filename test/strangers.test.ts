import { beforeAll, expect, test } from 'vitest'
import { forget } from '../src/modules/identity/jobs.ts'
import {
  askCode,
  givePassword,
  invitation,
  post,
  signInByPassword,
} from '../src/modules/identity/testing/helpers.ts'
import { browserAt } from '../src/modules/identity/testing/strangers.ts'
import { DAY, MINUTE } from '../src/platform/calendar.ts'
import { type Door, doorsOf, isOpen } from './doors.ts'
import { useWorld } from './world.ts'

const world = useWorld()
const { given } = world
beforeAll(() => given.organisation())

const count = async (table: 'history' | 'mails' | 'sign_in_attempts' | 'sign_in_tries') => {
  const { rows } = await world.db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  return Number(rows)
}

const TRIES = 100
/** What a stranger may send anywhere, with the address of somebody who works here and without. */
const typed = (email: string, time: number) => ({
  email: time % 2 ? email : `niemand${time}@elders.test`,
  password: `verkeerd ${time}`,
  code: String(100000 + time),
  token: 'x'.repeat(43),
  to: '/me',
})

test('a hundred tries at any door that is open to strangers add one line to the history at most', async () => {
  const person = await given.person('Fatima Bekend', { roles: ['owner'] })
  await givePassword(world, person)
  const doors = doorsOf(world.house).filter((door) => isOpen(door) && door.method === 'POST')
  expect(doors.length).toBeGreaterThanOrEqual(7)
  const grown: string[] = []
  for (const door of doors) {
    const before = await count('history')
    await knockOften(door, person.email ?? '')
    world.clock.pass(DAY)
    await forget.run({}, world.services)
    const lines = (await count('history')) - before
    if (lines > 1) grown.push(`${door.path}: ${lines} lines`)
  }
  expect(grown).toEqual([])
}, 120_000)

async function knockOften({ path }: Door, email: string) {
  const address = path.replace(/:token.*$/, 'x'.repeat(43))
  for (let time = 0; time < TRIES; time++) {
    const stranger = browserAt(world, `203.0.113.${time % 25}`)
    if (path === '/sign-in/code') await askCode(stranger, email)
    if (path === '/sign-in/second-step' && time < 10)
      await signInByPassword(stranger, email, 'verkeerd')
    await stranger.post(address, typed(email, time))
  }
}

test('who holds a link that was passed on fills no history with it, and keeps nobody else from it', async () => {
  const person = await given.person('Dora Doorgestuurd')
  const link = await invitation(world, person)
  const before = await count('history')
  const follow = async (from: string) => (await browserAt(world, from).post(link)).status
  const replies: number[] = []
  for (let time = 0; time < TRIES; time++) replies.push(await follow('203.0.113.1'))
  expect(replies.lastIndexOf(303)).toBe(19)
  expect(replies.at(-1)).toBe(429)
  expect(await count('history')).toBe(before + 20)
  expect(await follow('198.51.100.1')).toBe(303)
  world.clock.pass(15 * MINUTE)
  expect(await follow('203.0.113.1')).toBe(303)
})

test('the history says once that much was tried in somebody’s name, and how much of what', async () => {
  const person = await given.person('Olga Vaak', { roles: ['owner'] })
  await givePassword(world, person)
  const lines = () =>
    world.db
      .selectFrom('history')
      .select(['name', 'facts', 'actor_kind'])
      .where('thing_id', '=', person.id)
      .where('name', 'like', 'identity.%')
      .execute()
  for (let from = 0; from < 5; from++)
    for (let time = 0; time < 5; time++)
      await signInByPassword(browserAt(world, `203.0.113.${from}`), person.email, 'verkeerd')
  await askCode(browserAt(world, '203.0.113.1'), person.email)
  await forget.run({}, world.services)
  expect(await lines()).toEqual([])

  const day = world.clock.now().toISOString().slice(0, 10)
  world.clock.pass(DAY)
  for (let hour = 0; hour < 3; hour++) await forget.run({}, world.services)
  expect(await lines()).toEqual([
    {
      name: 'identity.many-tries',
      actor_kind: 'system',
      facts: { day, asked: 1, codes: 0, passwords: 25, secondSteps: 0 },
    },
  ])
  expect(await count('sign_in_tries')).toBe(0)
})

test('a few mistakes of somebody’s own are forgotten without a word', async () => {
  const person = await given.person('Mia Mis')
  await givePassword(world, person)
  for (let time = 0; time < 3; time++) await signInByPassword(await world.as(), person.email, 'mis')
  const before = await count('history')
  world.clock.pass(DAY)
  await forget.run({}, world.services)
  expect(await count('history')).toBe(before)
  expect(await count('sign_in_tries')).toBe(0)
})

test('what strangers ask for is forgotten, and of addresses that nobody has there is no mail at all', async () => {
  const person = await given.person('Vera Gevraagd')
  const mails = await count('mails')
  for (let time = 0; time < 60; time++) {
    const stranger = browserAt(world, `203.0.113.${time}`)
    await askCode(stranger, person.email)
    await askCode(stranger, `niemand${time}@elders.test`)
    if (time % 4 === 0) world.clock.pass(MINUTE)
    await post(world)
  }
  expect(await count('mails')).toBeLessThanOrEqual(mails + 6)
  world.clock.pass(2 * DAY)
  await forget.run({}, world.services)
  expect(await count('sign_in_attempts')).toBe(0)
  const left = await world.db.selectFrom('sign_in_letters').select('account').execute()
  expect(left).toEqual([])
  world.clock.pass(31 * DAY)
  await forget.run({}, world.services)
  const kept = await world.db
    .selectFrom('mails')
    .select('id')
    .where('kind', '=', 'identity.sign-in')
    .execute()
  expect(kept).toEqual([])
})
