import { afterEach, expect, test, vi } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { MINUTE } from '../calendar.ts'
import { createHand } from './hand.ts'
import { serverOf } from './server.ts'
import { claimWaitedFor, reclaimLost } from './store.ts'
import { kinds, postOffice } from './testing/post-office.ts'

const world = useWorld()
const office = postOffice(world)
const ME = '0198f000-0000-7000-8000-000000000001'

afterEach(() => {
  vi.useRealTimers()
})

const takeOne = async (address: string) => {
  await office.queue(kinds.code, address)
  const [mail] = await claimWaitedFor(world.db, {
    by: ME,
    now: world.clock.now(),
    count: 1,
    waitedFor: [kinds.code.name],
  })
  if (!mail) throw new Error('nothing was due')
  return mail
}
const claimedAt = async (id: string) => {
  const { claimed_at: at } = await world.db
    .selectFrom('mails')
    .select('claimed_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return at?.getTime()
}

test('what is in hand for long stays in hand, and nobody else takes it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const hand = createHand(world.services, ME)
  const mail = await takeOne('sanne@korenaar.test')
  hand.take([mail.id])
  world.clock.pass(MINUTE + 1)
  vi.advanceTimersByTime(20_000)
  const now = world.clock.now()
  await expect.poll(() => claimedAt(mail.id)).toBe(now.getTime())
  await reclaimLost(world.db, now)
  expect(await office.mailTo('sanne@korenaar.test')).toMatchObject({ state: 'sending' })
  await hand.letGo([mail.id])
  expect(await office.mailTo('sanne@korenaar.test')).toMatchObject({
    state: 'waiting',
    attempts: 0,
  })
})

test('letting go of everything lets go of one’s own only, and of nothing that was accepted', async () => {
  const hand = createHand(world.services, ME)
  const accepted = await takeOne('tom@korenaar.test')
  hand.take([accepted.id])
  const lost = await takeOne('luc@korenaar.test')
  const others = await takeOne('noor@korenaar.test')
  await world.db
    .updateTable('mails')
    .set({ claimed_by: ME.replace(/1$/, '2') })
    .where('id', '=', others.id)
    .execute()
  hand.sent(accepted.id)
  await hand.letGoOfAll()
  const states = await world.db
    .selectFrom('mails')
    .select('state')
    .where('id', 'in', [accepted.id, lost.id, others.id])
    .orderBy('id')
    .execute()
  expect(states.map(({ state }) => state)).toEqual(['sent', 'waiting', 'sending'])
})

test('no step at the mail server may take longer than half a minute', () => {
  const server = serverOf('smtp://mail.korenaar.test')
  for (const ms of [server.connectionTimeout, server.greetingTimeout, server.socketTimeout])
    expect(ms).toBeLessThanOrEqual(30_000)
})
