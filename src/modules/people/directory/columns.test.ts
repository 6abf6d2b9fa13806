import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'

const world = useWorld()
const { given } = world
let owner: Awaited<ReturnType<typeof world.as>>

const PEOPLE = 120

const page = async (path: string) => (await owner.get(path)).text()
const namesOn = (html: string) =>
  [...html.matchAll(/<a href="\/people\/[0-9a-f-]{36}">([^<]+)<\/a>/g)].map(([, name]) => name)
const unescaped = (href = '') => href.replaceAll('&amp;', '&')

/** The head of a column: how it is sorted, and where its link goes. */
function head(html: string, column: string) {
  const [, attributes = '', href] =
    new RegExp(`<th scope="col"([^>]*)><a href="([^"]+)">${column}`).exec(html) ?? []
  return { sorted: /aria-sort="(\w+)"/.exec(attributes)?.[1], href: unescaped(href) }
}

async function pagesFrom(path: string): Promise<(string | undefined)[]> {
  const html = await page(path)
  const next = unescaped(/href="([^"]+)"[^>]*>Volgende namen/.exec(html)?.[1])
  return [...namesOn(html), ...(next ? await pagesFrom(next) : [])]
}

beforeAll(async () => {
  await given.organisation()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  for (let at = 0; at < PEOPLE; at++)
    await given.person(`Kim ${String.fromCodePoint(97 + (at % 26))}${at}`, {
      number: `N${at}`,
      department: ['Winkel', 'atelier', 'Bakkerij'][at % 3],
      email: null,
    })
})

test('a press on a head puts people in the order of its column, and another one turns it', async () => {
  const first = await page('/people')
  expect(head(first, 'Naam').sorted).toBe('ascending')
  expect(head(first, 'Afdeling').sorted).toBeUndefined()
  const byDepartment = await page(head(first, 'Afdeling').href)
  expect(head(byDepartment, 'Afdeling').sorted).toBe('ascending')
  expect(head(byDepartment, 'Naam').sorted).toBeUndefined()
  const turned = await page(head(byDepartment, 'Afdeling').href)
  expect(head(turned, 'Afdeling').sorted).toBe('descending')
  expect(head(await page(head(turned, 'Afdeling').href), 'Afdeling').sorted).toBe('ascending')
})

test('what was asked for stays asked when the order changes, and the order when it is asked again', async () => {
  const found = await page('/people?q=kim&order=number&descending=yes')
  expect(head(found, 'Naam').href).toBe('/people?q=kim')
  expect(found).toContain('<option value="number" selected')
  expect(found).toContain('<input type="hidden" name="descending" value="yes"')
})

test.each(['department=Winkel', 'q=kim', 'q='])(
  'every order is one way the reverse of the other, page after page: %s',
  async (asked) => {
    for (const order of ['name', 'familyName', 'number', 'department']) {
      const up = await pagesFrom(`/people?${asked}&order=${order}`)
      const down = await pagesFrom(`/people?${asked}&order=${order}&descending=yes`)
      expect(new Set(up).size, order).toBe(up.length)
      expect(down, order).toEqual(up.toReversed())
    }
  },
)

test('numbers stand as they are counted, and departments by name with their people by name', async () => {
  const kims = await pagesFrom('/people?q=kim&order=number')
  const counted = (name = '') => Number(name.replace(/\D/g, ''))
  expect(kims.map(counted)).toEqual(Array.from({ length: PEOPLE }, (_, at) => at))
  const departments = await pagesFrom('/people?q=kim&order=department')
  const ofBakers = departments.slice(PEOPLE / 3, (2 * PEOPLE) / 3)
  expect(ofBakers.map((name) => counted(name) % 3)).toEqual(Array(PEOPLE / 3).fill(2))
  expect(ofBakers).toEqual(ofBakers.toSorted())
})
