import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeReady } from '../../src/app/ready.ts'
import { trouble } from '../../src/app/trouble.tsx'
import { logger } from '../../src/platform/log.ts'
import { type Postgres, startPostgres } from '../../src/platform/postgres/index.ts'
import { testSettings } from '../world.ts'
import { phone } from './driver.ts'
import { usePlace } from './place.ts'
import { inTwoWeeks } from './steps/round.ts'
import { wordsIn } from './words.ts'

const { asking, home, signing, ui } = wordsIn('nl')
let folder: string
let postgres: Postgres
const start = async () => {
  postgres = await startPostgres({ dataFolder: folder, log: logger('silent') })
}

const place = usePlace(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraad-outage-'))
  await start()
  await makeReady(postgres.url, testSettings)
  return postgres.url
})

beforeAll(() => place.given.organisation())
afterAll(async () => {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
})

test('the database is away for a moment: a word of patience, and then all goes on', async () => {
  const person = await place.given.person('Fatima Aziz')
  const published = await place.given.published({ languages: ['nl'] })
  await place.given.round(published, { dueOn: inTwoWeeks() })
  const visitor = await place.invited(phone, person)

  await postgres.stop()
  await visitor.opens('/me', { status: 503 })
  await visitor.seesTitle(trouble.nl.unavailable.title)
  expect(await visitor.text()).not.toContain(ui.errorTitle)

  await start()
  await visitor.follows(trouble.nl.unavailable.way)
  await visitor.sees(home.home.waits(1))
  await visitor.follows(asking.first({ title: '', name: '' }, '').button)
  await visitor.page.getByRole('link', { name: signing.reading.sign }).waitFor()
})
