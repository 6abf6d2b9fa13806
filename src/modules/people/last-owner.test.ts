import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { command, type Who } from '../../platform/who.ts'
import { importPeople, undoImport } from './index.ts'
import { addPerson, changePerson, changeRoles, leave } from './person/actions.ts'

/** An organisation without an owner who can come in could not be run any more: whatever is done, one is left. */
const world = useWorld()
const { given } = world
let ine: Awaited<ReturnType<typeof given.person>>

const house = command
/** Ine, who has just shown that it is her. */
const asOwner = (): Who => {
  const now = world.clock.now()
  const session = { id: '', identifiedBy: 'password' as const, identifiedAt: now, provedAt: now }
  return { ...command, kind: 'person', id: ine.id, roles: new Set(['owner']), session }
}

/** The owners who have not left and can sign in. */
const owners = async () =>
  (
    await world.db
      .selectFrom('people')
      .innerJoin('person_roles', 'person_roles.person_id', 'people.id')
      .select('people.name')
      .where('role', '=', 'owner')
      .where('left_at', 'is', null)
      .where('email', 'is not', null)
      .execute()
  ).map(({ name }) => name)

const read = (csv: string, goneLeave = false, who: Who = house) =>
  importPeople(world.services, Buffer.from(csv), { file: 'mensen.csv', who, goneLeave })

const details = (email: string | null) => ({
  name: 'Ine Peeters',
  number: '1',
  language: 'nl',
  email,
})

beforeAll(() => given.organisation())
beforeEach(async () => {
  await world.db.deleteFrom('person_roles').execute()
  await world.db.updateTable('people').set({ number: null, email: null }).execute()
  ine = await given.person('Ine Peeters', { roles: ['owner'], number: '1' })
})

test.each([
  ['leaves', () => world.services.perform(leave, asOwner(), { id: ine.id }), 'lastOwner'],
  [
    'is marked as left by the house',
    () => world.services.perform(leave, house, { id: ine.id }),
    'lastOwner',
  ],
  [
    'gives up the role',
    () => world.services.perform(changeRoles, asOwner(), { id: ine.id, roles: ['hr'] }),
    'lastOwner',
  ],
  [
    'loses the role by the house',
    () => world.services.perform(changeRoles, house, { id: ine.id, roles: [] }),
    'lastOwner',
  ],
  [
    'has no address any more',
    () => world.services.perform(changePerson, asOwner(), { id: ine.id, ...details(null) }),
    'ownerNoEmail',
  ],
])('the last owner never %s', async (_, doing, word) => {
  expect(await doing()).toMatchObject({ ok: false, refused: word })
  expect(await owners()).toEqual(['Ine Peeters'])
})

describe('another owner who cannot come in does not count', () => {
  test('one without an address', async () => {
    await given.person('Noa Niks', { roles: ['owner'], email: null, number: '9' })
    const outcome = await world.services.perform(leave, asOwner(), { id: ine.id })
    expect(outcome).toMatchObject({ refused: 'lastOwner' })
  })

  test('and nobody without an address is made one from a page', async () => {
    const added = await world.services.perform(addPerson, house, { ...details(null), number: '8' })
    if (!added.ok) throw new Error('not added')
    const asked = { id: added.saved.id, roles: ['owner'] }
    expect(await world.services.perform(changeRoles, asOwner(), asked)).toMatchObject({
      refused: 'ownerNoEmail',
    })
  })
})

describe('a file does not take the last owner away', () => {
  test('in which they do not stand', async () => {
    expect(await read('naam;nummer\nAn Nieuw;7\n', true)).toMatchObject({ imported: true })
    expect(await owners()).toEqual(['Ine Peeters'])
  })

  test('in which their last day is past, and no address or role stands', async () => {
    const row = 'Ine Peeters;1;;01-01-2025;auditor'
    const report = await read(`naam;nummer;mail;uit dienst;rol\n${row}\n`, true)
    expect(report).toMatchObject({ imported: true, faults: [] })
    expect(await owners()).toEqual(['Ine Peeters'])
  })

  test('nor does undoing one that brought them back', async () => {
    const bea = await given.person('Bea Baas', { roles: ['owner'], number: '2' })
    await world.services.perform(leave, house, { id: bea.id })
    const report = await read('naam;nummer;mail\nBea Baas;2;bea.baas@korenaar.test\n')
    expect(report).toMatchObject({ imported: true })
    await world.services.perform(leave, house, { id: ine.id })
    expect(await owners()).toEqual(['Bea Baas'])
    const { id } = await world.db
      .selectFrom('imports')
      .select('id')
      .orderBy('applied_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(await world.services.perform(undoImport, house, { id })).toMatchObject({
      refused: 'lastOwner',
    })
    expect(await owners()).toEqual(['Bea Baas'])
  })
})
