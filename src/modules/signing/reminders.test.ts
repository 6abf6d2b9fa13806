import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { command } from '../../platform/who.ts'
import { addPerson } from '../people/index.ts'
import { remind } from './jobs.ts'

const world = useWorld()
const { given } = world

beforeAll(() => given.organisation())

const mailsTo = async (id: string) => {
  const rows = await world.db
    .selectFrom('mails')
    .select('kind')
    .where('person_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ kind }) => kind)
}

test('who is invited in the small hours gets no reminder that morning, and one a week later', async () => {
  await given.person('Eerste Medewerker')
  await given.round(await given.published(), { dueOn: '2026-12-04' })
  world.clock.set('2026-11-26T23:30:00Z')
  const added = await world.services.perform(addPerson, command, {
    name: 'Nora Nacht',
    email: 'nora@korenaar.test',
    language: 'nl',
  })
  if (!added.ok) throw new Error('not added')
  world.clock.set('2026-11-27T07:00:00Z')
  await remind.run({}, world.services)
  expect(await mailsTo(added.saved.id)).toEqual(['signing.invitation'])

  world.clock.set('2026-12-04T07:00:00Z')
  await remind.run({}, world.services)
  await remind.run({}, world.services)
  expect(await mailsTo(added.saved.id)).toEqual(['signing.invitation', 'signing.reminder'])
})

test('in a weekend nobody is reminded', async () => {
  const before = await world.db.selectFrom('mails').select('id').execute()
  world.clock.set('2026-12-05T07:00:00Z')
  await remind.run({}, world.services)
  expect(await world.db.selectFrom('mails').select('id').execute()).toEqual(before)
})
