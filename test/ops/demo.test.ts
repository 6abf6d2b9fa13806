import { randomUUID } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { settingsOfDemo } from '../../src/app/commands/demo.ts'
import { verification } from '../../src/app/commands/verify.ts'
import { composeHouse } from '../../src/app/compose.ts'
import { bakery } from '../../src/app/demo/bakery.ts'
import { tellStory } from '../../src/app/demo/index.ts'
import { logger } from '../../src/platform/log.ts'
import { appUrl, cloneDatabase, HOME, testSettings } from '../world.ts'

const log = logger('silent')
const given = { settings: testSettings, log }
const wish = { password: randomUUID(), today: new Date('2026-11-20T11:00:00Z'), people: 30 }

test('the demo tells a story that could have happened, once', async () => {
  const url = appUrl(await cloneDatabase(inject('serverUrl')))
  await tellStory(url, given, wish)

  const house = composeHouse(url, { ...given, now: () => wish.today })
  const { db } = house.services
  const signatures = await db.selectFrom('signatures').selectAll().orderBy('signed_at').execute()
  expect(signatures.length).toBeGreaterThan(10)
  expect(
    new Set(signatures.map(({ signed_at }) => signed_at.toISOString().slice(0, 10))).size,
  ).toBeGreaterThan(4)
  expect(new Set(signatures.map(({ language }) => language))).toEqual(new Set(['nl', 'fr']))
  const [last] = await db
    .selectFrom('history')
    .select((eb) => eb.fn.max('at').as('at'))
    .execute()
  expect(last?.at && new Date(last.at) <= wish.today).toBe(true)
  expect((await verification(house.services)).sound).toBe(true)

  const addresses = await db
    .selectFrom('people')
    .select('email')
    .where('email', 'is not', null)
    .execute()
  for (const { email } of addresses) expect(email).toMatch(/@korenaar\.example$/)
  const reply = await house.app.request(`${HOME}/policy/everyone`)
  expect(await reply.text()).toContain(bakery.name)
  expect((await house.app.request(`${HOME}/house-rules`)).status).toBe(200)
  const hanging = await db.selectFrom('posters').select('lines').executeTakeFirstOrThrow()
  expect(JSON.stringify(hanging.lines)).toContain('Recepten blijven in huis')
  await house.close()

  await expect(tellStory(url, given, wish)).rejects.toThrow('There is an organisation here already')
}, 60_000)

test('without a folder of its own the demo keeps beside the real thing, and never mails', () => {
  const settings = { ...testSettings, dataFolder: '/srv/data', smtpUrl: 'smtp://mail.example.org' }
  expect(settingsOfDemo(settings, {})).toMatchObject({
    dataFolder: '/srv/data/demo',
    smtpUrl: undefined,
  })
  expect(settingsOfDemo(settings, { LEIDRAAD_DATA: '/srv/data' }).dataFolder).toBe('/srv/data')
})
