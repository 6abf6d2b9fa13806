// People a second from the link in their mail to the thanks, over HTTP (six requests each, 16 connections), against the
// version before from the history, in turns; the rate of each step; and what Chromium loads on the way.
// Run: npm run bench -- way
import { openChromium } from '../test/journeys/chromium.ts'
import { inTurns, report, rounded, say } from './ground/figures.ts'
import { type Walked, walkers } from './ground/helper.ts'
import { openPlace } from './ground/phone.ts'
import type { Stand } from './ground/stand.ts'
import { standOfBefore, standOfNow } from './ground/stands.ts'
import { visit } from './ground/visit.ts'

const CONNECTIONS = 16
const TURNS = 7
const SLICE = 1_000
const WARM = 3
const PEOPLE = SLICE * (WARM + TURNS + 1)

const stands = { now: standOfNow(), before: standOfBefore() }
const now = await stands.now.ask({ people: PEOPLE, invited: PEOPLE })
const before = await stands.before.ask({ people: PEOPLE, invited: PEOPLE })
const crowd = walkers()
say(`${PEOPLE} people were invited; ${CONNECTIONS} connections`)

// A server that has just begun is slower: both sides warm up first.
for (let warm = 0; warm < WARM; warm++) {
  await walk(now)
  await walk(before)
}
const found = await inTurns(
  TURNS,
  {
    now: async () => (await walk(now)).perSecond,
    before: async () => (await walk(before)).perSecond,
  },
  '/s',
)
const steps = { now: await stepwise('now', now), before: await stepwise('before', before) }
await Promise.all([crowd.close(), stands.now.close(), stands.before.close()])

const place = await openPlace(1)
const browser = await openChromium()
const seen = await visit(browser, place.invited[0], { javaScriptEnabled: true })
await browser.close()
await place.close()
report('way', found.now / found.before, {
  perSecond: rounded(found.now, 0),
  beforePerSecond: rounded(found.before, 0),
  steps,
  ...seen,
})

function walk({ port, sha, invited }: Stand, stepwise = false): Promise<Walked> {
  const people = invited.splice(0, SLICE)
  return crowd.ask({ port, sha, walkers: people, connections: CONNECTIONS, stepwise })
}

async function stepwise(name: string, stand: Stand) {
  const { steps } = await walk(stand, true)
  const rates = Object.entries(steps).map(([step, rate]) => [step, rounded(rate, 0)] as const)
  say([name, ...rates.map(([step, rate]) => `${step} ${rate}/s`)])
  return Object.fromEntries(rates)
}
