import { sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { addressOrWord } from '../../../platform/email-address.ts'
import type { Language } from '../../../platform/locale.ts'
import { no } from '../../../platform/result.ts'
import type { Role, Who } from '../../../platform/who.ts'
import type { Contract } from '../import/file/index.ts'
import { personMayComeIn } from '../presence/store.ts'
import type { Details, Person } from '../rules.ts'

const selectPeople = (db: ReadDb) =>
  db
    .selectFrom('people')
    .select([
      'id',
      'name',
      'email',
      'number',
      'establishment_id as establishmentId',
      'department',
      'manager_id as managerId',
      'contract',
      'language',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'left_at as leftAt',
    ])
    .$narrowType<{ contract: Contract }>()

export async function personWith(db: ReadDb, id: string): Promise<Person | undefined> {
  const person = await selectPeople(db).where('id', '=', id).executeTakeFirst()
  return person && { ...person, roles: await rolesOf(db, id) }
}

/**
 * By email address or number, as people type them; who has left too. A number may be somebody's in small letters and
 * another's in capitals, so there may be more than one.
 */
export const peopleCalled = (db: ReadDb, called: string): Promise<Called[]> => {
  const word = addressOrWord(called)
  return db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'language'])
    .where((eb) =>
      eb.or([eb('email', '=', word), eb(eb.fn<string>('lower', ['number']), '=', word)]),
    )
    .orderBy('id')
    .execute()
}

export type Called = Pick<Person, 'id' | 'name' | 'email' | 'language'>

export interface Neighbour {
  id: string
  name: string
  number: string | null
  email: string | null
}

/** Under whom somebody works. */
export async function managerOf(db: ReadDb, personId: string): Promise<Neighbour | undefined> {
  const { rows } = await sql<Neighbour>`
    select m.id, m.name, m.number, m.email from people p join people m on m.id = p.manager_id
    where p.id = ${personId}`.execute(db)
  return rows[0]
}

/**
 * Said before anything is written about people: an import holds the whole table, and two who each hold
 * what the other needs would wait for ever.
 */
export const holdPeople = (tx: WriteTx) => sql`lock table people in row exclusive mode`.execute(tx)

export async function lockPerson(tx: WriteTx, id: string): Promise<Person | undefined> {
  await holdPeople(tx)
  const person = await selectPeople(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return person && { ...person, roles: await rolesOf(tx, id) }
}

async function rolesOf(db: ReadDb, id: string): Promise<Role[]> {
  const rows = await db
    .selectFrom('person_roles')
    .select('role')
    .where('person_id', '=', id)
    .orderBy('role')
    .execute()
  return rows.map(({ role }) => role)
}

/**
 * How many owners there are who can come in, beside this person: who has left cannot, nor whose end date has passed,
 * nor who has no address to sign in with. They are held, so that two owners cannot send each other away.
 */
export async function lockOtherOwners(tx: WriteTx, id: string | null, today: Day): Promise<number> {
  await sql`select from person_roles where role = 'owner' for update`.execute(tx)
  const { rows } = await sql<{ count: number }>`
    select count(*) from people p join person_roles r on r.person_id = p.id and r.role = 'owner'
    where p.left_at is null and p.email is not null and p.id is distinct from ${id}::uuid
      and (p.ends_on is null or p.ends_on >= ${today}::date)`.execute(tx)
  return rows[0]?.count ?? 0
}

const toRow = (details: Details, now: Date) => ({
  name: details.name,
  email: details.email,
  number: details.number,
  establishment_id: details.establishmentId,
  department: details.department,
  manager_id: details.managerId,
  contract: details.contract,
  language: details.language,
  starts_on: details.startsOn,
  ends_on: details.endsOn,
  changed_at: now,
})

export const insertPerson = (tx: WriteTx, id: string, details: Details, now: Date) =>
  unlessTaken(() =>
    tx
      .insertInto('people')
      .values({ id, ...toRow(details, now), created_at: now })
      .execute(),
  )

/** The first person of the installation, who runs it. */
export async function insertOwner(
  tx: WriteTx,
  owner: { id: string; name: string; email: string; language: Language },
  now: Date,
) {
  await tx
    .insertInto('people')
    .values({ ...owner, created_at: now, changed_at: now })
    .execute()
  await tx.insertInto('person_roles').values({ person_id: owner.id, role: 'owner' }).execute()
}

export const keepPerson = (tx: WriteTx, id: string, details: Details, now: Date) =>
  unlessTaken(() =>
    tx.updateTable('people').set(toRow(details, now)).where('id', '=', id).execute(),
  )

/** Two people may be given the same address at the same moment; the index sees it. */
async function unlessTaken(write: () => Promise<unknown>) {
  try {
    await write()
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string }
    if (code !== '23505') throw error
    return no(constraint === 'people_email' ? 'emailTaken' : 'numberTaken')
  }
}

export async function keepRoles(tx: WriteTx, id: string, roles: readonly Role[], now: Date) {
  await tx.deleteFrom('person_roles').where('person_id', '=', id).execute()
  if (roles.length)
    await tx
      .insertInto('person_roles')
      .values(roles.map((role) => ({ person_id: id, role })))
      .execute()
  await tx.updateTable('people').set({ changed_at: now }).where('id', '=', id).execute()
}

export const keepLeaving = (
  tx: WriteTx,
  id: string,
  { leftAt, endsOn, now }: { leftAt: Date | null; endsOn: string | null; now: Date },
) =>
  tx
    .updateTable('people')
    .set({ left_at: leftAt, ends_on: endsOn, changed_at: now })
    .where('id', '=', id)
    .execute()

/** The person as somebody who asks: for work that goes on after they left the page. */
export async function whoWith(db: ReadDb, id: string, today: Day): Promise<Who | undefined> {
  const person = await personWith(db, id)
  if (!person || !(await personMayComeIn(db, id, today))) return undefined
  const { name, language, roles } = person
  return { kind: 'person', id, name, language, roles: new Set(roles) }
}
