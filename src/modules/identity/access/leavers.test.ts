import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { HOUR, MINUTE } from '../../../platform/calendar.ts'
import { command } from '../../../platform/who.ts'
import {
  appCode,
  askCode,
  codeIn,
  givePassword,
  invitation,
  linkIn,
  PASSWORD,
  post,
  signInByPassword,
  turnOn,
} from '../testing/helpers.ts'
import { giveAccess } from './actions.ts'

/** Whose end date has passed comes in nowhere, also where the server was off and nobody has been let go yet. */
const world = useWorld()
const { given } = world
const EVENING = '2026-11-30T22:50:00Z'
const DAY_AFTER = '2026-11-30T23:00:00Z'
let count = 0

beforeAll(() => given.organisation())
beforeEach(() => world.clock.set(EVENING))

const leaver = () =>
  given.person('Mees Maas', {
    email: `mees${count++}@korenaar.test`,
    endsOn: '2026-11-30',
  })
const isIn = async (browser: Browser) => (await browser.get('/me/devices')).status === 200
const letterTo = async (email: string | null) => (await post(world)).find(({ to }) => to === email)

describe('the evening of the last day opens what the next day does not', () => {
  test('a session', async () => {
    const browser = await world.as(await leaver())
    expect(await isIn(browser)).toBe(true)
    world.clock.set(DAY_AFTER)
    expect(await isIn(browser)).toBe(false)
  })

  test('a password', async () => {
    const mees = await leaver()
    await givePassword(world, mees)
    const early = await world.as()
    await signInByPassword(early, mees.email)
    expect(await isIn(early)).toBe(true)
    world.clock.set(DAY_AFTER)
    const late = await world.as()
    expect((await signInByPassword(late, mees.email)).status).toBe(422)
    expect(await isIn(late)).toBe(false)
  })

  test('the second step after a password', async () => {
    const mees = await leaver()
    await givePassword(world, mees)
    const desk = await world.as()
    await signInByPassword(desk, mees.email)
    const { secret } = await turnOn(desk, world)
    world.clock.pass(MINUTE)
    const browser = await world.as()
    await browser.post('/sign-in/password', { email: mees.email ?? '', password: PASSWORD })
    world.clock.set(DAY_AFTER)
    await browser.post('/sign-in/second-step', { code: appCode(secret, world) })
    expect(await isIn(browser)).toBe(false)
    expect(await sessionsSince(DAY_AFTER, mees)).toEqual([])
  })

  test('a code, and the link beside it', async () => {
    const mees = await leaver()
    const browser = await world.as()
    await askCode(browser, mees.email)
    const letter = await letterTo(mees.email)
    expect(codeIn(letter)).not.toBe('')
    world.clock.set(DAY_AFTER)
    expect((await browser.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(422)
    expect((await browser.post(linkIn(letter))).status).toBe(404)
    expect(await isIn(browser)).toBe(false)
    expect(await sessionsSince(DAY_AFTER, mees)).toEqual([])
  })

  test('a code that is asked for afterwards: no mail goes', async () => {
    const mees = await leaver()
    world.clock.set(DAY_AFTER)
    await askCode(await world.as(), mees.email)
    const waiting = world.db.selectFrom('mails').select('id').where('person_id', '=', mees.id)
    expect(await waiting.execute()).toEqual([])
    expect(await letterTo(mees.email)).toBeUndefined()
  })

  test.each([false, true])('a personal link, handed over: %s', async (handed) => {
    const mees = await leaver()
    const path = await invitation(world, mees, { handed })
    expect((await (await world.as()).get(path)).status).toBe(200)
    world.clock.set(DAY_AFTER)
    const browser = await world.as()
    expect((await browser.get(path)).status).toBe(404)
    expect((await browser.post(path)).status).toBe(404)
    expect(await isIn(browser)).toBe(false)
  })

  test('a way back from the command line', async () => {
    const mees = await leaver()
    world.clock.set(DAY_AFTER)
    await expect(
      world.services.perform(giveAccess, command, { personId: mees.id }),
    ).rejects.toThrow()
  })
})

const sessionsSince = (at: string, { id }: { id: string }) =>
  world.db
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', id)
    .where('created_at', '>=', new Date(at))
    .execute()

test('nothing that was open before opens again when somebody comes back', async () => {
  const owner = await given.person('Ine Peeters', { roles: ['owner'] })
  const mees = await leaver()
  const browser = await world.as(mees)
  const link = await invitation(world, mees, { lastsMs: 30 * 24 * HOUR })
  const desk = await world.as(owner)
  await desk.post(`/people/${mees.id}/departure`)
  await desk.post(`/people/${mees.id}/return`)
  expect(await isIn(browser)).toBe(false)
  expect((await (await world.as()).get(link)).status).toBe(404)
})

test('the last owner comes in after the end date, as long as there is no other', async () => {
  await world.db.deleteFrom('person_roles').execute()
  const bea = await given.person('Bea Baas', { roles: ['owner'], endsOn: '2026-11-30' })
  const browser = await world.as(bea)
  world.clock.set(DAY_AFTER)
  expect(await isIn(browser)).toBe(true)
  await given.person('Noa Nieuw', { roles: ['owner'] })
  expect(await isIn(browser)).toBe(false)
})

test('a newcomer may come in before the first day, with a code that they ask for', async () => {
  const nele = await given.person('Nele Nieuw', { startsOn: '2027-02-01' })
  const browser = await world.as()
  await askCode(browser, nele.email)
  await browser.post('/sign-in/code', { code: codeIn(await letterTo(nele.email)) })
  expect(await isIn(browser)).toBe(true)
})
