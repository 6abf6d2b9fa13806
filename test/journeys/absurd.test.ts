import { beforeAll, expect, test } from 'vitest'
import { changeLook, readLogo } from '../../src/modules/organisation/index.ts'
import { isNo } from '../../src/platform/result.ts'
import { type Device, phone, type Visitor } from './driver.ts'
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
  await given.person(long(170), { email: null, ...at })
  await given.publicHouseRules()
  const published = await given.published({ languages: ['nl'] })
  const round = (await given.round(published, { dueOn: inTwoWeeks() })) as { id: string }
  const prepared = await given.preparedRound(published, { by: owner, dueOn: inTwoWeeks() })
  things = { person: reader, round, prepared }
})

const narrow: Device = { name: 'narrow', width: 320, script: true }

/** What sticks out of the screen; on a phone also in letters of twice the usual size. */
async function sticksOut({ page, device }: Visitor, path: string) {
  const odd: string[] = []
  await page.goto(path, { waitUntil: 'load' })
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
  }
  return odd
}

test.each([narrow, phone])(
  'nothing sticks out of a screen, however long what people typed: $name',
  { timeout: 120_000 },
  async (device) => {
    const odd: string[] = []
    const desk = await place.atDesk(device, owner)
    for (const path of deskPagesOf(things)) odd.push(...(await sticksOut(desk, path)))
    const passer = await place.visitor(device)
    for (const path of doorPages) odd.push(...(await sticksOut(passer, path)))
    const employee = await place.atDesk(device, reader)
    for (const path of portalPages) odd.push(...(await sticksOut(employee, path)))
    expect(odd).toEqual([])
  },
)
