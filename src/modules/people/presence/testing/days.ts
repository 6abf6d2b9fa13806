import { beforeAll, beforeEach, expect } from 'vitest'
import { useWorld } from '../../../../../test/world.ts'
import { command, type Role, type Who } from '../../../../platform/who.ts'
import { importPeople } from '../../index.ts'
import { addPerson } from '../../person/actions.ts'
import { endPassed } from '../jobs.ts'

/** An organisation that asks everybody to sign, and what becomes of whoever has an end date in it. */
export function daysWorld() {
  const world = useWorld()
  const { given } = world
  let count = 0
  const self = {} as { owner: Awaited<ReturnType<typeof given.person>> }

  beforeAll(async () => {
    await given.organisation()
    self.owner = await given.person('Ine Peeters', { roles: ['owner'], number: '1' })
    await given.round(await given.published(), { dueOn: '2027-03-01' })
  })
  /** Each story begins on the last of November, and so no import of another one came after its own. */
  beforeEach(async () => {
    world.clock.set('2026-11-30T10:00:00Z')
    await world.db.deleteFrom('imports').execute()
  })

  const night = () => endPassed.run({}, world.services)
  const by = (...roles: Role[]): Who => {
    const now = world.clock.now()
    const session = { id: '', identifiedBy: 'password' as const, identifiedAt: now, provedAt: now }
    return { ...command, kind: 'person', id: self.owner.id, roles: new Set(roles), session }
  }

  /** Somebody who was asked to sign, as the form and a file know them. */
  async function someone(endsOn: string | null = null) {
    const number = String(100 + count++)
    const details = { name: `Mees Maas${number}`, number, email: `m${number}@korenaar.test` }
    const added = await world.services.perform(addPerson, by('owner'), {
      ...details,
      language: 'nl',
      endsOn,
    })
    if (!added.ok) throw new Error('not added')
    return { ...details, language: 'nl', id: added.saved.id }
  }
  type Someone = Awaited<ReturnType<typeof someone>>

  const rowNow = (id: string) =>
    world.db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const told = async (id: string) =>
    (
      await world.db
        .selectFrom('history')
        .select('name')
        .where('thing_id', '=', id)
        .where('name', 'in', ['people.person-left', 'people.person-returned'])
        .orderBy('id')
        .execute()
    ).map(({ name }) => name)
  const openAskedOf = async (id: string) =>
    (
      await world.db
        .selectFrom('tasks')
        .select('id')
        .where('person_id', '=', id)
        .where('state', '=', 'open')
        .execute()
    ).length

  /** Gone as a leaver is: nothing is asked, nothing stays open, and it stands in the history once. */
  async function hasGone(id: string) {
    expect((await rowNow(id)).left_at).toEqual(world.clock.now())
    expect(await told(id)).toEqual(['people.person-left'])
    expect(await openAskedOf(id)).toBe(0)
    const open = world.db.selectFrom('sessions').select('id').where('person_id', '=', id)
    expect(await open.execute()).toEqual([])
  }
  async function isStillHere(id: string) {
    expect((await rowNow(id)).left_at).toBeNull()
    expect(await told(id)).toEqual([])
    expect(await openAskedOf(id)).toBe(1)
  }

  const file = (head: string, ...rows: string[]) =>
    importPeople(world.services, Buffer.from([head, ...rows, ''].join('\n')), {
      file: 'mensen.csv',
      who: command,
    })
  const WITH_DATE = 'naam;nummer;mail;uit dienst'
  const rowOf = ({ name, number, email }: Someone, ...more: string[]) =>
    [name, number, email, ...more].join(';')
  const lastImport = async () =>
    (
      await world.db
        .selectFrom('imports')
        .select('id')
        .orderBy('applied_at', 'desc')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
    ).id

  return {
    world,
    self,
    night,
    by,
    someone,
    rowNow,
    told,
    openAskedOf,
    hasGone,
    isStillHere,
    file,
    WITH_DATE,
    rowOf,
    lastImport,
  }
}
