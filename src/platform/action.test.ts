import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { roundOpened } from '../modules/signing/events.ts'
import { openSigningRound } from '../modules/signing/index.ts'
import { perform } from './action.ts'
import { on } from './event.ts'
import { command } from './who.ts'

const world = useWorld()
const { given } = world

beforeAll(async () => {
  await given.organisation()
  await given.person('Eerste Medewerker')
})

/** As a restart of the server does: every connection of the application ends. */
async function cutEveryLine() {
  const admin = new pg.Client({ connectionString: world.url })
  await admin.connect()
  await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  )
  await admin.end()
}

test('a line that is cut in the middle of a change undoes it, and the next change goes through', async () => {
  const publication = await given.published()
  const round = { publicationId: publication.id, audience: { kind: 'all' }, dueOn: '2026-12-04' }
  const cut = async () => {
    await cutEveryLine()
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const ground = { ...world.house.ground, follows: [on(roundOpened, cut)] }
  await expect(perform(ground, openSigningRound, command, round)).rejects.toThrow()
  expect(await world.db.selectFrom('signing_rounds').select('id').execute()).toEqual([])
  expect((await world.services.perform(openSigningRound, command, round)).ok).toBe(true)
})
