import { beforeAll, describe, inject, onTestFinished } from 'vitest'
import { composeHouse, type House } from '../../src/app/compose.ts'
import { makeReady } from '../../src/app/ready.ts'
import { restore } from '../../src/platform/backup/index.ts'
import { addDays, dayOf, MINUTE } from '../../src/platform/calendar.ts'
import { logger } from '../../src/platform/log.ts'
import type { Letter } from '../../src/platform/mail/letter.ts'
import { appUrl, Browser, cloneDatabase, testClock, testSettings } from '../world.ts'
import { type Facts, type Fixture, fixtures } from './fixtures.ts'
import { sendDue, timetable } from './seams.ts'
import { asItWas, letMailsGo, madeOnce } from './sql.ts'

/** The two ways from an earlier version to this one. A backup does not hold the queue, an upgrade keeps it. */
const ways = {
  restored: async (url: string, { backup }: Fixture) => {
    await restore(url, backup, { replace: false })
    await makeReady(url, testSettings)
    await letMailsGo(url)
  },
  upgraded: async (url: string, fixture: Fixture) => {
    await asItWas(url, fixture)
    await makeReady(url, testSettings)
  },
}
export type Way = keyof typeof ways

export type Sent = Letter & { to: string; kind: string }

/** Tells a story of every version that is kept here, both ways. */
export const afterUpgrade = (tell: (given: { facts: Facts; way: Way; open: Open }) => void) =>
  describe.each(fixtures)('the data of $commit', (fixture) => {
    describe.each(Object.keys(ways) as Way[])('%s', (way) => {
      const name = `upgrade_${fixture.commit}_${way}`
      beforeAll(() =>
        madeOnce(inject('serverUrl'), name, (url) => ways[way](url, fixture) as Promise<unknown>),
      )
      tell({ facts: fixture.facts, way, open: () => openHouse(name, fixture.facts, way) })
    })
  })
type Open = () => Promise<OldHouse>
export type OldHouse = Awaited<ReturnType<typeof openHouse>>

/** This version at work on a copy of those data, at the moment at which they stop; for one test. */
async function openHouse(template: string, facts: Facts, way: Way) {
  const clock = testClock(facts.clock)
  const url = await cloneDatabase(inject('serverUrl'), template)
  const house = composeHouse(appUrl(url), {
    settings: testSettings,
    log: logger('silent'),
    now: clock.now,
  })
  onTestFinished(() => house.close())

  const browser = (cookies: Record<string, string> = {}) => {
    const made = new Browser((request) => house.app.fetch(request))
    for (const [name, value] of Object.entries(cookies)) made.cookies.set(name, value)
    return made
  }
  const browserOf = (by: Facts['sessions'][number]['by']) =>
    browser({ leidraad: facts.sessions.find((session) => session.by === by)?.token ?? '' })
  return {
    url,
    clock,
    services: house.services,
    browser,
    /** The browser in which somebody was signed in, by how they came in. */
    browserOf,
    ...livesOn(house, { clock, facts, way, desk: browserOf('password') }),
  }
}

const EVERY_MINUTE = '* * * * *'

/** How that house lives on; `desk` is a browser of somebody who may bring people in. */
function livesOn(
  house: House,
  given: { clock: ReturnType<typeof testClock>; facts: Facts; way: Way; desk: Browser },
) {
  const { services } = house
  const { clock, facts, way, desk } = given
  /** Sends what is due, and says what went out. */
  async function post() {
    const sent: Sent[] = []
    const transport = {
      send: async (mail: { address: string; kind: string }, letter: Letter) => {
        sent.push({ ...letter, to: mail.address, kind: mail.kind })
      },
      close: () => {},
    }
    await sendDue(services, transport)
    return sent
  }
  /** What runs by itself, once. */
  const runTimetable = async (appointments = timetable) => {
    for (const { job } of appointments) await job.run({}, services)
  }
  return {
    post,
    /** Starts the jobs, and stays until what waited for them is done. */
    async goOn() {
      await house.jobs.start(services)
      onTestFinished(() => house.jobs.stop())
      if (way === 'upgraded') await settled(desk, facts.waitingImport.path)
      clock.pass(2 * MINUTE)
      // A backup has no queue: what was lost with it is begun again, within a minute, by what runs by itself.
      await runTimetable(timetable.filter(({ cron }) => cron === EVERY_MINUTE))
      await settled(desk, facts.waitingImport.path)
      await runTimetable()
    },
    /** Mornings, so many days from that moment: who got a mail on which day. */
    async mornings({ from, to }: { from: number; to: number }) {
      const sent: string[] = []
      for (let ahead = from; ahead <= to; ahead++) {
        const day = addDays(dayOf(new Date(facts.clock)), ahead)
        clock.set(`${day}T07:00:00Z`) // eight o’clock, or nine in summer
        await runTimetable()
        clock.pass(MINUTE)
        for (const { to } of await post()) sent.push(`${day} ${to}`)
      }
      return sent
    },
  }
}

/** Until nothing of an import runs any more. */
async function settled(browser: Browser, path: string) {
  for (let tries = 0; tries < 200; tries++) {
    const page = await (await browser.get(path)).text()
    if (!page.includes('data-state="running"')) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('the import did not come to an end')
}
