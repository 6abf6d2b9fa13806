import { beforeAll, expect, test } from 'vitest'
import { patternOf } from '../../bench/ground/walk.ts'
import { changeLook, readLogo } from '../../src/modules/organisation/index.ts'
import { isNo } from '../../src/platform/result.ts'
import { doorsOf } from '../doors.ts'
import { type Device, phone, type Visitor } from './driver.ts'
import { linkIn } from './mailbox.ts'
import { deskPagesOf, doorPages, portalPages } from './pages.ts'
import { usePlace } from './place.ts'
import { inTwoWeeks } from './steps/round.ts'

const place = usePlace()

/** Names without a place to break them, as long as anything takes them. */
const long = (letters: number) => 'Arbeidsongeschiktheidsverzekering'.repeat(9).slice(0, letters)
const WIDE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 40"><rect width="1600" height="40" fill="#0e5a57"/></svg>'

let things: Parameters<typeof deskPagesOf>[0]
let owner: { id: string; name: string; email: string | null }
let reader: { id: string; name: string; email: string | null }
let proof: { id: string }

beforeAll(async () => {
  const { given, house } = place
  await given.organisation({ name: long(120), contact: long(120) })
  const logo = await readLogo({ bytes: new TextEncoder().encode(WIDE) })
  if (isNo(logo)) throw new Error(logo.refused)
  const site = await given.establishment(long(120))
  const at = { establishmentId: site.id, department: long(60) }
  const email = (name: string) => `${name}${'x'.repeat(60 - name.length)}@${'y'.repeat(50)}.test`
  owner = await given.person(long(180), { roles: ['owner'], email: email('owner'), ...at })
  reader = await given.person(long(190), { email: email('reader'), number: long(40), ...at })
  const who = {
    ...owner,
    kind: 'person' as const,
    language: 'nl' as const,
    roles: new Set(['owner' as const]),
  }
  await house.services.perform(changeLook, who, { accent: '#f7a600', logo })
  const signer = await given.person(long(170), { email: null, ...at })
  await given.publicHouseRules()
  const published = await given.published({ languages: ['nl'] })
  const round = (await given.round(published, { dueOn: inTwoWeeks() })) as { id: string }
  const prepared = await given.preparedRound(published, { by: owner, dueOn: inTwoWeeks() })
  const task = await given.requestOf(reader)
  proof = await given.signature(signer)
  things = { person: reader, round, prepared, publication: published, task }
})

const narrow: Device = { name: 'narrow', width: 320, script: true }

/** Words that go on behind an edge. What is for a screen reader only is cut off on purpose. */
const cutOff = () =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .filter(
      (part) =>
        part.clientWidth > 1 &&
        part.scrollWidth > part.clientWidth + 1 &&
        getComputedStyle(part).overflowX !== 'visible' &&
        part.textContent?.trim() &&
        part.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
    )
    .map((part) => part.outerHTML.slice(0, 160))

/** What sticks out of the screen; on a phone also in letters of twice the usual size. */
async function sticksOut({ page, device }: Visitor, path: string) {
  const odd: string[] = []
  const reply = await page.goto(path, { waitUntil: 'load' })
  expect(reply?.status(), path).toBe(200)
  for (const size of device.width < phone.width ? ['100%'] : ['100%', '200%']) {
    const wide = await page.evaluate((fontSize) => {
      const { documentElement: html } = document
      html.style.fontSize = fontSize
      if (html.scrollWidth <= html.clientWidth) return undefined
      const parts = [...document.querySelectorAll('body *')].filter((part) =>
        part.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
      )
      const first = parts.find(
        (part) =>
          part.getBoundingClientRect().right > html.clientWidth + 1 &&
          ![...part.children].some(
            (child) => child.getBoundingClientRect().right > html.clientWidth + 1,
          ),
      )
      return `${html.scrollWidth}: ${first?.outerHTML.slice(0, 200)}`
    }, size)
    if (wide) odd.push(`${path} at ${size}: ${wide}`)
    for (const cut of await page.evaluate(cutOff)) odd.push(`${path} at ${size} cuts off ${cut}`)
  }
  return odd
}

/** What is asked of somebody, from the link in their mail on. */
const pagesToSign = async () => [
  linkIn(await place.mailbox.mailTo(reader.email ?? '')),
  `/sign/${things.task.id}`,
  `/sign/${things.task.id}/signature`,
]

/** A file with long names and a column that nobody knows; where it is looked at before it is taken in. */
async function fileOf(rows: string[][], { page }: Visitor) {
  const content = [['Naam', 'Nummer', 'Afdeling', long(120)], ...rows]
    .map((row) => row.join(';'))
    .join('\r\n')
  const file = { name: `${long(120)}.csv`, mimeType: 'text/csv', buffer: Buffer.from(content) }
  await page.goto('/people/import')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('form[enctype] button').first().click()
  await page.waitForURL(/import\/[0-9a-f-]{36}/)
  // What the columns mean is asked once, and remembered.
  if (page.url().endsWith('/columns')) await page.locator('main form button').first().click()
  await page.waitForURL(/import\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

async function pagesOfImport(desk: Visitor) {
  const path = await fileOf([[long(190), long(38), long(110), long(60)]], desk)
  const faulty = await fileOf([[long(199), long(90), long(110), long(60)]], desk)
  return [path, `${path}/columns`, `${path}/added`, faulty, `${faulty}/fault`]
}

test.each([narrow, phone])(
  'nothing sticks out of a screen, however long what people typed: $name',
  { timeout: 120_000 },
  async (device) => {
    const odd: string[] = []
    const desk = await place.atDesk(device, owner)
    for (const path of deskPagesOf(things)) odd.push(...(await sticksOut(desk, path)))
    for (const path of await pagesOfImport(desk)) odd.push(...(await sticksOut(desk, path)))
    const passer = await place.visitor(device)
    for (const path of [...doorPages, `/proofs/${proof.id}`])
      odd.push(...(await sticksOut(passer, path)))
    const employee = await place.atDesk(device, reader)
    for (const path of [...portalPages, ...(await pagesToSign())])
      odd.push(...(await sticksOut(employee, path)))
    expect(odd).toEqual([])
  },
)

/** What leads on, what shows once a secret that was just made, and what the first of all sees. */
const LEADING_ON = [
  '/',
  '/healthz',
  '/policies/interview',
  '/tasks/:id',
  '/sign-in/again',
  '/me/roles',
]
const ONCE = ['/setup/:token{[^?]+}', '/sign-in/second-step', '/me/security/recovery-codes']
const OF_SECOND_STEP = ['/me/security/second-step', '/me/security/second-step/:form']
/** Those of an import have names of their own, and those of the mail a secret. */
const FOUND_ON_THE_WAY = [
  '/link/:token{[^?]+}',
  '/sign/:id',
  '/sign/:id/signature',
  '/proofs/:id',
  '/people/import/:id',
  '/people/import/:id/columns',
  '/people/import/:id/:kind',
]

test('no page is left out', () => {
  const opened = [...deskPagesOf(things), ...doorPages, ...portalPages].map(
    (path) => new URL(path, place.address).pathname,
  )
  const leftOut = doorsOf(place.house)
    .filter(({ method, path }) => method === 'GET' && !/:file|:csv|:page|:paper|\.\w+$/.test(path))
    .filter(({ path }) => !opened.some((one) => patternOf(path).test(one)))
    .map(({ path }) => path)
  expect(leftOut.toSorted()).toEqual(
    [...LEADING_ON, ...ONCE, ...OF_SECOND_STEP, ...FOUND_ON_THE_WAY].toSorted(),
  )
})
