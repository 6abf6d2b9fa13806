import { beforeAll, expect, test } from 'vitest'
import { modules } from '../src/app/modules.ts'
import { roles } from '../src/platform/who.ts'
import { paths } from '../src/ui/icons/paths.ts'
import { cast } from './permissions.ts'
import { useWorld } from './world.ts'

const world = useWorld()
const stations = modules.flatMap(({ stations = [] }) => stations)
const doors = modules.flatMap(({ doors = [] }) => doors)

beforeAll(async () => {
  await world.given.organisation()
  await world.given.published()
})

test.each(roles)('to %s the menu shows what the pages let in, and nothing else', async (role) => {
  const who = new Map(cast).get(role)
  const browser = await world.as(await world.given.person(`Iemand ${role}`, { roles: [role] }))
  for (const { href, may } of stations) {
    const { status } = await browser.get(href)
    expect([href, status]).toEqual([href, who && may(who) ? 200 : 404])
  }
})

test('every door of everybody’s own page opens, and its icon is drawn', async () => {
  const browser = await world.as(await world.given.person('Sanne de Wit'))
  expect(doors.length).toBeGreaterThan(3)
  for (const { href, icon } of doors) {
    expect([href, (await browser.get(href)).status]).toEqual([href, 200])
    expect(Object.keys(paths)).toContain(icon)
  }
})

test('no two stand at the same address', () => {
  for (const all of [stations, doors]) {
    const addresses = all.map(({ href }) => href)
    expect(new Set(addresses).size).toBe(addresses.length)
  }
})
