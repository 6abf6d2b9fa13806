import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { verification } from '../../src/app/commands/verify.ts'
import type { Browser } from '../world.ts'
import { afterUpgrade } from './old-house.ts'
import { knownEvents } from './seams.ts'
import { eventsInHistory, peopleWithDates } from './sql.ts'

afterUpgrade(({ facts, open }) => {
  test('verify says the same', async () => {
    const { services } = await open()
    const { sound, lines } = await verification(services)
    expect(sound).toBe(true)
    expect(lines).toEqual(expect.arrayContaining(facts.verify))
  })

  test('the history keeps its words, and every one of them is understood', async () => {
    const { url } = await open()
    expect(await eventsInHistory(url)).toEqual(facts.events)
    const known = knownEvents()
    expect(facts.events.filter((name) => !known.has(name))).toEqual([])
  })

  test('whoever was signed in still is, and may do what they might', async () => {
    const { browserOf } = await open()
    for (const { person, by } of facts.sessions) {
      const reply = await browserOf(by).get('/me')
      expect(reply.status, by).toBe(200)
      expect(await reply.text()).toContain(person)
    }
    expect((await browserOf('password-totp').get('/people')).status).toBe(200)
    expect((await browserOf('handed-link').get('/people')).status).toBe(404)
  })

  test('passwords, the second step and recovery codes open the door', async () => {
    const { browser, clock } = await open()
    const { owner, hr } = facts
    const half = async () => {
      const desk = browser()
      const reply = await desk.post('/sign-in/password', owner)
      expect(reply.headers.get('location')).toBe('/sign-in/second-step')
      return desk
    }
    const code = new TOTP({ secret: Secret.fromBase32(owner.secret) }).generate({
      timestamp: clock.now().getTime(),
    })
    for (const typed of [code, owner.codes[0] ?? '']) {
      const desk = await half()
      expect((await desk.post('/sign-in/second-step', { code: typed })).status).toBe(303)
      expect((await desk.get('/people')).status).toBe(200)
    }
    const desk = browser()
    expect((await desk.post('/sign-in/password', hr)).headers.get('location')).toBe('/')
    expect((await desk.get('/signing')).status).toBe(200)
    expect((await browser().get(`/setup/${facts.setupToken}`)).status).toBe(404)
  })

  test('the people and the rounds are who and what they were', async () => {
    const { url, browserOf, services, clock } = await open()
    const today = facts.clock.slice(0, 10)
    const gone = (await peopleWithDates(url))
      .filter(({ ends }) => ends !== null && ends < today)
      .map(({ name }) => name)
    const owner = browserOf('password-totp')
    // She has just shown her second step.
    await services.db.updateTable('sessions').set({ proved_at: clock.now() }).execute()
    const list = await (await owner.get('/people')).text()
    for (const name of facts.people) if (!gone.includes(name)) expect(list).toContain(name)
    // Whose last day has passed is gone by now, without anybody saying so.
    for (const name of [...gone, ...facts.undone]) expect(list).not.toContain(name)
    for (const { id, asked, signed } of Object.values(facts.rounds)) {
      expect(await linesOf(owner, `/signing/rounds/${id}/people.csv?state=done`)).toBe(signed)
      expect(asked).toBeGreaterThanOrEqual(signed)
    }
  })
})

/** How many lines a file has under its head. */
async function linesOf(browser: Browser, path: string) {
  const reply = await browser.get(path)
  expect(reply.status).toBe(200)
  return (await reply.text()).trim().split('\n').length - 1
}
