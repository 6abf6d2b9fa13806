import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'

const world = useWorld()
const { given } = world
let ine: Awaited<ReturnType<typeof given.person>>
let owner: Browser

const page = async (browser: Browser, path: string) => (await browser.get(path)).text()

/** As `restore` leaves it behind. */
const restored = (restoredAt: string) =>
  upkeep(world.db, (tx) =>
    tx
      .insertInto('restores')
      .values({ backup_made_at: '2026-11-18T08:30:00Z', restored_at: restoredAt })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )

beforeAll(async () => {
  await given.organisation()
  ine = await given.person('Ine Peeters', { roles: ['owner'] })
  owner = await world.as(ine)
})

test('an owner sees at any time who has which role', async () => {
  await given.person('Hanna Rood', { roles: ['hr', 'author'] })
  await given.person('Zonder Rol')
  const gone = await given.person('Gust Gone', { roles: ['auditor'] })
  await owner.post(`/people/${gone.id}/departure`)
  expect(await page(owner, '/people')).toContain('href="/people/roles"')
  const seen = await page(owner, '/people/roles')
  for (const words of ['Ine Peeters', 'Hanna Rood', 'Beleidsmaker, HR'])
    expect(seen).toContain(words)
  for (const words of ['Zonder Rol', 'Gust Gone', 'Alles klopt']) expect(seen).not.toContain(words)
})

test('of many who have a role each stands on one of the pages, in the one order', async () => {
  const names = Array.from({ length: 1200 }, (_, at) => `Wijk ${String(at).padStart(4, '0')}`)
  await upkeep(world.db, async (tx) => {
    const at = world.clock.now()
    const many = await tx
      .insertInto('people')
      .values(names.map((name) => ({ name, language: 'nl', created_at: at, changed_at: at })))
      .returning('id')
      .execute()
    await tx
      .insertInto('person_roles')
      .values(many.map(({ id }) => ({ person_id: id, role: 'line-manager' })))
      .execute()
  })

  const seen: string[] = []
  for (let path: string | undefined = '/people/roles'; path; ) {
    const html = await page(owner, path)
    seen.push(
      ...[...html.matchAll(/>(Wijk \d+|Ine Peeters|Hanna Rood)</g)].map(([, one = '']) => one),
    )
    path = /href="([^"]+)"[^>]*>Volgende namen/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(new Set(seen).size).toBe(1202)
  expect(seen.filter((one) => one.startsWith('Wijk'))).toEqual(names)
  await world.db.deleteFrom('person_roles').where('role', '=', 'line-manager').execute()
})

describe('after a backup was put back', () => {
  test('the overview of an owner says so, until somebody has looked', async () => {
    expect(await page(owner, '/overview')).not.toContain('Rollen nakijken')
    const older = await restored('2026-11-19T09:00:00Z')
    const { id } = await restored('2026-11-20T09:00:00Z')
    const hr = await world.as(await given.person('Hein Ruw', { roles: ['hr'] }))
    const overview = await page(owner, '/overview')
    expect(overview).toContain('href="/people/roles"')
    expect(overview).toContain('een back-up van 18 november 2026')
    expect(await page(hr, '/overview')).not.toContain('Rollen nakijken')

    const seen = await page(owner, '/people/roles')
    expect(seen).toContain('Er is een back-up teruggezet')
    expect((await hr.get('/people/roles')).status).toBe(404)
    expect((await hr.post('/people/roles/review', { restoreId: id })).status).toBe(404)
    // What somebody saw before a later restore says nothing of that one.
    await owner.post('/people/roles/review', { restoreId: older.id })
    expect(await page(owner, '/people/roles')).toContain('Alles klopt')

    const done = await owner.post('/people/roles/review', { restoreId: id })
    expect(done.headers.get('location')).toBe('/people/roles?done=reviewed')
    expect(await page(owner, '/people/roles?done=reviewed')).toContain('Nagekeken.')
    expect(await page(owner, '/overview')).not.toContain('Rollen nakijken')
    const again = await owner.post('/people/roles/review', { restoreId: id })
    expect(again.headers.get('location')).toBe('/people/roles')
  })

  test('that somebody looked stands in the history', async () => {
    const lines = await world.db
      .selectFrom('history')
      .select(['actor_id', 'facts'])
      .where('name', '=', 'people.roles-reviewed')
      .execute()
    expect(lines).toEqual([{ actor_id: ine.id, facts: {} }])
  })
})
