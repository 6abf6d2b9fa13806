import { beforeEach, describe, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { HOUR, MINUTE } from '../calendar.ts'
import { type Answer, type Step, useOddServer } from './testing/odd-server.ts'
import { IMPATIENT, kinds, postOffice } from './testing/post-office.ts'
import { mailTrouble } from './trouble-store.ts'

const world = useWorld()
const server = useOddServer()
const office = postOffice(world)
const SANNE = 'sanne@korenaar.test'
/** Connections, and one more for the one that shows whether it has passed. */
const AT_ONCE = 8

beforeEach(async () => {
  await office.empty()
  server.manner = {}
  server.taken = []
  server.tries = 0
})

/** Sends what is due, with one connection so that things happen one after the other. */
async function send(patience?: typeof IMPATIENT) {
  const url = server.url('rateLimit=0&maxConnections=1')
  const one = office.sender(office.transport(url, patience))
  const sent = await one.flush()
  await one.stop()
  return sent
}

describe('one mail, and every step at which it can go wrong', () => {
  type Line = [step: Step, answer: Answer, state: string, attempts: number, trouble?: string]
  const table: Line[] = [
    ['connect', '421 busy', 'waiting', 0],
    ['connect', '554 no service', 'waiting', 0, 'sender'],
    ['ehlo', '421 busy', 'waiting', 0],
    ['ehlo', '550 who', 'waiting', 0, 'sender'],
    ['auth', '454 later', 'waiting', 0],
    ['auth', '535 no', 'waiting', 0, 'sign-in'],
    ['auth', '550 no', 'waiting', 0, 'sign-in'],
    ['mail', '451 later', 'waiting', 0],
    ['mail', '550 not from you', 'waiting', 0, 'sender'],
    ['mail', '553 not from you', 'waiting', 0, 'sender'],
    ['mail', '530 sign in first', 'waiting', 0, 'sign-in'],
    ['rcpt', '451 greylisted', 'waiting', 1],
    ['rcpt', '421 enough', 'waiting', 0],
    ['rcpt', '550 nobody', 'failed', 1],
    ['rcpt', '553 5.1.8 bad sender', 'waiting', 0, 'sender'],
    ['data', '451 later', 'waiting', 1],
    ['data', '554 no', 'failed', 1],
    ['content', '451 later', 'waiting', 1],
    ['content', '552 too large', 'failed', 1],
    ...(['connect', 'ehlo', 'auth', 'mail', 'rcpt', 'data', 'content'] as const).flatMap((step) =>
      (['hang', 'drop', 'drip'] as const).map((answer): Line => [step, answer, 'waiting', 0]),
    ),
  ]

  test.each(table)('%s: %s → %s, counted %i', async (step, answer, state, attempts, trouble) => {
    server.manner = { [step]: answer }
    await office.queue(kinds.letter, SANNE)
    const hangs = answer === 'hang' || answer === 'drip'
    expect(await send(hangs ? IMPATIENT : undefined)).toBe(0)
    expect(await office.mailTo(SANNE)).toMatchObject({ state, attempts })
    expect((await mailTrouble(world.db))?.what).toBe(trouble)

    server.hangUp()
    server.manner = {}
    world.clock.pass(HOUR)
    await send()
    expect(server.taken).toEqual(state === 'failed' ? [] : [SANNE])
    expect(await mailTrouble(world.db)).toBeUndefined()
  })
})

test('while our sender is refused no mail fails, and one now and then shows whether it has passed', async () => {
  server.manner = { mail: '550 5.7.1 not from you' }
  await office.queueMany(50)
  const told: object[] = []
  const log = { warn: (line: object) => told.push(line), info: (line: object) => told.push(line) }
  Object.assign(world.services, { log: { ...world.services.log, ...log } })
  await send()
  expect(server.tries).toBe(1)
  await send()
  world.clock.pass(4 * MINUTE)
  await send()
  expect(server.tries).toBe(1)
  world.clock.pass(MINUTE)
  await send()
  expect(server.tries).toBe(2)
  expect(told).toEqual([{ event: 'mail-trouble', about: 'sender', fault: '550' }])

  server.manner = {}
  world.clock.pass(5 * MINUTE)
  await office.queue(kinds.code, SANNE)
  expect(await send()).toBe(51)
  // Several go at once: which of the first is taken soonest is the wire's to say.
  expect(server.taken.slice(0, AT_ONCE)).toContain(SANNE)
  expect(told.at(-1)).toEqual({ event: 'mail-again' })
})

test('two nodes that find the sender refused try one mail between them', async () => {
  server.manner = { auth: '535 no' }
  await office.queueMany(50)
  await send()
  world.clock.pass(5 * MINUTE)
  server.manner = { mail: '550 no' }
  server.tries = 0
  const nodes = [1, 2].map(() => office.sender(office.transport(server.url())))
  await Promise.all(nodes.map((node) => node.flush()))
  await Promise.all(nodes.map((node) => node.stop()))
  expect(server.tries).toBe(1)
})

test('one receiver of whom the server says that it is about us does not keep everybody else waiting', async () => {
  server.manner = { rcpt: (line) => (line.includes('<p1@') ? '553 5.1.8 sender' : undefined) }
  await office.queueMany(20)
  expect(await send()).toBe(0)
  world.clock.pass(5 * MINUTE)
  expect(await send()).toBe(19)
  expect(await office.mailTo('p1@many.test')).toMatchObject({ state: 'waiting', fault: '553' })
})

test('one wrong address fails alone, and everybody else gets the mail', async () => {
  server.manner = { rcpt: (line) => (line.includes('<p7@') ? '550 5.1.1 nobody' : undefined) }
  await office.queueMany(20)
  expect(await send()).toBe(19)
  expect(await office.mailTo('p7@many.test')).toMatchObject({ state: 'failed', fault: '550' })
})

test('a server that says only at the receiver what it has against us fails no mail either', async () => {
  server.manner = { rcpt: '550 sender verify failed' }
  await office.queueMany(50)
  await send()
  expect((await mailTrouble(world.db))?.what).toBe('refusals')
  const states = await world.db.selectFrom('mails').select('state').distinct().execute()
  expect(states).toEqual([{ state: 'waiting' }])

  server.manner = {}
  world.clock.pass(HOUR)
  expect(await send()).toBe(50)
})

test('a heap of wrong addresses keeps no code waiting, and ends where an owner sees it', async () => {
  server.manner = { rcpt: (line) => (line.includes('@many.test') ? '550 nobody' : undefined) }
  await office.queueMany(6)
  await send()
  await office.queue(kinds.code, SANNE)
  expect(await send()).toBe(1)
  for (let hours = 0; hours < 60; hours++) {
    await send()
    world.clock.pass(HOUR)
  }
  const left = await world.db.selectFrom('mails').select('state').execute()
  expect(left.map(({ state }) => state).toSorted()).toEqual([...Array(6).fill('failed'), 'sent'])
})

test('a server that is away is tried now and then, and has cost no mail its tries', async () => {
  server.manner = { connect: 'drop' }
  await office.queueMany(50)
  for (let minutes = 0; minutes < 8; minutes++) {
    await send()
    world.clock.pass(MINUTE)
  }
  expect((await mailTrouble(world.db))?.what).toBe('silence')
  const { attempts } = await world.db
    .selectFrom('mails')
    .select((eb) => eb.fn.max('attempts').as('attempts'))
    .executeTakeFirstOrThrow()
  expect(attempts).toBe(0)
  server.manner = {}
  world.clock.pass(HOUR)
  expect(await send()).toBe(50)
})

test('who wants to see us twice (greylisting) gets a code sooner than a letter', async () => {
  server.manner = { rcpt: '451 4.7.1 greylisted' }
  await office.queue(kinds.letter, 'tom@korenaar.test')
  await office.queue(kinds.code, SANNE)
  await send()
  server.manner = {}
  world.clock.pass(MINUTE)
  await send()
  expect(server.taken).toEqual([SANNE])
})
