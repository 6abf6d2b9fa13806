import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'

const world = useWorld()
const { given } = world
let owner: Awaited<ReturnType<typeof world.as>>

const namesOn = (page: string) =>
  [...page.matchAll(/<a href="\/people\/[0-9a-f-]{36}">([^<]+)<\/a>/g)].map(([, name]) =>
    name?.replaceAll('&#39;', "'"),
  )
const found = async (query: string) => namesOn(await (await owner.get(`/people?${query}`)).text())

/** This page of a list and all that come after it. */
async function pagesFrom(path: string): Promise<string> {
  const page = await (await owner.get(path)).text()
  const next = /href="([^"]+)"[^>]*>Volgende namen/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  return next ? page + (await pagesFrom(next)) : page
}

beforeAll(async () => {
  await given.organisation()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
})

describe('people are listed by family name for whoever looks for it', () => {
  const ordered = [
    ...['Eva d’Aelst', 'Tom van den Berg', 'Marie De Bruyn', 'An D’Hondt', 'Wim Élise'],
    ...[
      'Zoë d’Hondt',
      'Jan ’t Hooft',
      'Cas Jansen',
      'Dirk Jansen',
      'Bea Le Goff',
      'Ada-Lien Özlem',
    ],
    ...['Plato', 'Ann Van den Bosch', 'Eva Van Damme', 'Bob de Wit', 'Amir Zwart'],
  ]

  beforeAll(async () => {
    for (const name of ordered.toReversed())
      await given.person(name, { department: 'Familie', email: null })
  })

  test('with what leads it in as it is written, and first names after it', async () => {
    expect(await found('department=Familie&order=familyName')).toEqual(ordered)
    expect(await found('department=Familie')).not.toEqual(ordered)
    const file = await (await owner.get('/people.csv?department=Familie&order=familyName')).text()
    const listed = file
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(';')[0])
    expect(listed).toEqual(ordered)
  })

  test('page after page, also of who is searched for', async () => {
    for (let at = 0; at < 60; at++)
      await given.person(`Kim ${String.fromCodePoint(90 - (at % 26))}enn${at}`, {
        department: 'Lang',
        email: null,
      })
    for (const query of ['department=Lang', 'department=Lang&q=kim']) {
      const pages = namesOn(await pagesFrom(`/people?${query}&order=familyName`))
      const last = pages.map((name) => name?.split(' ')[1]?.toLowerCase() ?? '')
      expect(last).toHaveLength(60)
      expect(last).toEqual(last.toSorted())
    }
  })
})
