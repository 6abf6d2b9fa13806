import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { examine } from '../src/app/commands/doctor/index.ts'
import { verification } from '../src/app/commands/verify.ts'
import { composeHouse } from '../src/app/compose.ts'
import { tellStory } from '../src/app/demo/index.ts'
import { modules } from '../src/app/modules.ts'
import { addPerson } from '../src/modules/people/index.ts'
import { grantRights } from '../src/platform/db/migrate.ts'
import { logger } from '../src/platform/log.ts'
import { createSender } from '../src/platform/mail/sender.ts'
import { root } from '../src/platform/root.ts'
import { command } from '../src/platform/who.ts'
import { giveBadge, polished, sample } from './sample/module.tsx'
import { appUrl, type Browser, cloneDatabase, testSettings, useWorld } from './world.ts'

/** The one migration of the module, with the rights that follow every migration. */
async function migrated(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(readFileSync(join(root, 'test/sample/migration.sql'), 'utf8'))
  await grantRights(client)
  await client.end()
}

const page = async (browser: Browser, path: string) => (await browser.get(path)).text()

describe('with one line in the list and one migration', () => {
  const world = useWorld({ house: [...modules, sample] })
  const { given } = world
  let owner: Browser
  let fatima: { id: string }

  beforeAll(async () => {
    await migrated(world.url)
    await given.organisation()
    fatima = await given.person('Fatima Aziz')
    owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
    await world.house.jobs.start(world.services)
  })
  afterAll(() => world.house.jobs.stop())

  test('its pages are there for whoever may, and nobody else', async () => {
    expect(await page(owner, '/badges')).toContain('0 speldjes')
    const employee = await world.as(fatima)
    expect((await employee.get('/badges')).status).toBe(404)
    expect((await employee.post('/badges', { personId: fatima.id })).status).toBe(404)
    const visitor = await world.as()
    expect((await visitor.get('/badges')).headers.get('location')).toBe('/sign-in?to=%2Fbadges')
  })

  test('its door, its place in the menu, what waits, its station and its picture are shown', async () => {
    const overview = await page(owner, '/overview')
    for (const words of ['href="/badges"', 'Speldjes uitdelen', 'Bespeld', 'Nog geen tekening'])
      expect(overview).toContain(words)
    expect(await page(owner, '/me')).not.toContain('Mijn speldjes')
  })

  test('a form is answered, with its own words where something is wrong', async () => {
    const wrong = await owner.post('/badges', { personId: 'wie?' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Kies iemand.')
    expect((await owner.post('/badges', { personId: fatima.id })).headers.get('location')).toBe(
      '/badges',
    )
    expect(await page(owner, '/me')).toContain('Mijn speldjes')
  })

  test('what happened stands in the history, and the job and the letter follow it', async () => {
    const line = await world.db
      .selectFrom('history')
      .select(['thing_kind', 'facts'])
      .where('name', '=', 'sample.badge-given')
      .executeTakeFirstOrThrow()
    expect(line).toEqual({ thing_kind: 'badge', facts: { personId: fatima.id } })
    expect(await page(owner, '/outbox')).toContain('Speldje')

    const sent: string[] = []
    const transport = {
      send: async (_: unknown, letter: { subject: string }) => void sent.push(letter.subject),
      close: () => {},
    }
    await createSender(world.services, transport, { senderName: async () => 'Leidraad' }).flush()
    expect(sent).toEqual(['Je kreeg een speldje'])
    for (let tries = 0; tries < 200 && polished.length === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 25))
    expect(polished.length).toBe(1)
  })

  test('it follows what happens in an earlier module, and its refusal is a word that compiles', async () => {
    const joiner = { name: 'Jana Joiner', email: 'jana@korenaar.test', language: 'nl' }
    expect((await world.services.perform(addPerson, command, joiner)).ok).toBe(true)
    expect(await page(owner, '/badges')).toContain('2 speldjes')
    await given.badge(fatima)
    const fourth = await world.services.perform(giveBadge, command, { personId: fatima.id })
    expect(fourth).toEqual({ ok: false, refused: 'enough' })
  })

  test('it stops what an earlier module would do, with that module’s own sentence', async () => {
    const place = await given.establishment('Bakkerij Gent')
    const reply = await owner.post(`/settings/establishments/${place.id}/removal`)
    expect(reply.status).toBe(422)
    expect(await world.db.selectFrom('establishments').select('id').execute()).toHaveLength(1)
  })

  test('verify, the doctor and the rights of the application know its table', async () => {
    const house = [...modules, sample]
    expect((await verification(world.services, house)).lines).toContain('✓ 3 badges were counted.')
    const settings = { ...testSettings, databaseUrl: world.url }
    const findings = await examine(settings, logger('silent'), house)
    expect(findings.map(({ what }) => what)).toContain('The badges shine.')
    const client = new pg.Client({ connectionString: world.url })
    await client.connect()
    await client.query('set role leidraad_app')
    await expect(client.query('delete from badges')).rejects.toThrow('permission denied')
    await client.end()
  })

  test('what it keeps about somebody, and what it puts in a pack, is asked of it', async () => {
    expect(await sample.about?.(world.services.read, fatima.id, 'nl', [])).toEqual([
      { what: 'Speldjes', lines: ['2'] },
    ])
    const files = await sample.pack?.(world.services, fatima.id, '2026-11-20')
    expect(files?.map(({ name }) => name)).toEqual(['badges.txt'])
  })

  test('the demo tells its part as well', async () => {
    const url = await cloneDatabase(inject('serverUrl'))
    await migrated(url)
    const given = { settings: testSettings, log: logger('silent'), house: [...modules, sample] }
    const today = new Date('2026-11-20T11:00:00Z')
    await tellStory(appUrl(url), given, { password: randomUUID(), today, people: 5 })
    const house = composeHouse(appUrl(url), given)
    const { lines } = await verification(house.services, given.house)
    expect(lines.join()).toMatch(/✓ [1-9]\d* badges were counted/)
    await house.close()
  }, 60_000)
})

describe('without the line', () => {
  const world = useWorld()

  beforeAll(async () => {
    await world.given.organisation()
  })
  test('nothing of it shows, and the rest works', async () => {
    const owner = await world.as(await world.given.person('Ine Peeters', { roles: ['owner'] }))
    expect((await owner.get('/badges')).status).toBe(404)
    for (const path of ['/overview', '/me', '/outbox', '/settings']) {
      const reply = await owner.get(path)
      expect(reply.status).toBe(200)
      expect(await reply.text()).not.toMatch(/speldje/i)
    }
  })
})
