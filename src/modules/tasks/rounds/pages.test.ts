import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { kindWords } from '../../signing/kind/text.ts'
import { letter } from '../letters/mail-kinds.ts'
import { text } from '../text/index.ts'

const world = useWorld()
const { given } = world
const t = text.nl
type Person = Awaited<ReturnType<typeof given.person>>
let owner: Person
let fatima: Person
let published: { id: string }
let round: { id: string }

beforeAll(async () => {
  await given.organisation()
  owner = await given.person('Ine Peeters', { roles: ['owner'] })
  fatima = await given.person('Fatima Aziz')
  await given.person('Tom Claes')
  published = await given.published({ languages: ['nl'] })
  const audience = { kind: 'people', named: [fatima.email] }
  round = (await given.round(published, { audience })) as { id: string }
})

const pageOf = async (path: string) => (await (await world.as(owner)).get(path)).text()

test('who was asked already is neither counted nor named before a round starts', async () => {
  const browser = await world.as(owner)
  const fields = { thingId: published.id, audience: 'all', dueOn: '2026-12-18', joinerDays: '14' }
  const put = await browser.post('/signing/prepared', fields)
  const path = put.headers.get('location') ?? ''
  const check = await pageOf(path)
  expect(check).toContain(kindWords.nl.asked(2, '2'))
  expect(check).toContain(t.check.already(1))
  expect(check).toContain(t.check.holidays('date-holidays, CC BY-SA 3.0'))

  const named = await pageOf(`${path}/people?way=byMail`)
  expect(named).toContain('Tom Claes')
  expect(named).not.toContain('Fatima Aziz')
})

test('a letter that failed is told of until a newer one is on its way', async () => {
  const path = `/signing/rounds/${round.id}`
  const failed = t.round.failed(1, false)
  expect(await pageOf(path)).not.toContain(failed)
  await world.db
    .updateTable('mails')
    .set({ state: 'failed' })
    .where('kind', '=', letter.name)
    .execute()
  expect(await pageOf(path)).toContain(failed)
  expect(await pageOf(`${path}/people?state=open&way=failed`)).toContain('Fatima Aziz')

  world.clock.pass(60_000)
  const now = world.clock.now()
  const newer = { onceKey: 'newer', kind: letter, personId: fatima.id, language: 'nl' as const }
  await upkeep(world.db, (tx) => queueMail(tx, { ...newer, dueAt: now, now }))
  expect(await pageOf(path)).not.toContain(failed)
  expect(await pageOf(`${path}/people?state=open&way=failed`)).toContain(t.people.nobody)
})

test('the list of everybody fits in sixty kilobytes', async () => {
  const many = await given.published({ languages: ['nl'] })
  for (let n = 0; n < 100; n++)
    await given.person(`Maria-Antoinette van den Broecke-Vanderstraeten ${n}`, {
      email: `${n}@korenaar.test`,
      department: 'Inpak en vervoer, nachtploeg Zuid',
    })
  const everyone = (await given.round(many)) as { id: string }
  const page = await pageOf(`/signing/rounds/${everyone.id}/people`)
  expect(page).toContain(t.people.more)
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(60_000)
})
