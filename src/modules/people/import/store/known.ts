import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../../../../platform/db/connect.ts'
import { timeZone } from '../../../../platform/locale.ts'
import { sharing } from '../../../../platform/sheets/sharing.ts'
import { inTurns } from '../../../../platform/sheets/turns.ts'
import type { Role } from '../../../../platform/who.ts'
import type { PersonRef } from '../file/index.ts'
import { nameKey, refKey } from '../file/index.ts'
import type { Known } from '../types.ts'

/**
 * One import at a time, and nobody changes people while it looks and writes; reading goes on. Whoever comes
 * second waits here, and then sees what the first one did.
 */
export const holdDirectory = (tx: WriteTx) =>
  sql`lock table people in share row exclusive mode`.execute(tx)

/**
 * Everybody, as a file is compared with them; one query, however many there are. In the order that is in the digest of
 * a preview, which may wait for its turn while the version below it changes.
 */
export async function everybody(db: ReadDb): Promise<Known[]> {
  const roles = new Map<string, Role[]>()
  for (const { person_id, role } of await db.selectFrom('person_roles').selectAll().execute())
    roles.set(person_id, [...(roles.get(person_id) ?? []), role])
  const { rows } = await sql<Omit<Known, 'roles'>>`
    select id, name, email, number, establishment_id as "establishmentId", department, manager_id as "managerId",
      contract, language, starts_on as "startsOn", ends_on as "endsOn", left_at is not null as "left",
      coalesce(ends_on < (left_at at time zone ${timeZone})::date, false) as "endedByDate"
    from people order by name, id`.execute(db)
  const none: Role[] = []
  const shared = sharing()
  return rows.map((row) => ({
    ...row,
    establishmentId: shared(row.establishmentId),
    department: shared(row.department),
    managerId: shared(row.managerId),
    contract: shared(row.contract),
    language: shared(row.language),
    startsOn: shared(row.startsOn),
    endsOn: shared(row.endsOn),
    roles: roles.get(row.id) ?? none,
  }))
}

/** Which of these people the directory has, as keys. */
export async function knownAmong(db: ReadDb, refs: PersonRef[]): Promise<Set<string>> {
  const values = (by: PersonRef['by']) => refs.filter((ref) => ref.by === by).map((r) => r.value)
  const { rows } = await sql<{ number: string | null; email: string | null }>`
    select number, email from people
    where number = any(${values('number')}::text[]) or email = any(${values('email')}::text[])`.execute(
    db,
  )
  const keys = new Set<string>()
  for (const { number, email } of rows) {
    if (number) keys.add(refKey({ by: 'number', value: number }))
    if (email) keys.add(refKey({ by: 'email', value: email }))
  }
  const named = refs.filter((ref) => ref.by === 'number' && !keys.has(refKey(ref)))
  const called = await calledSo(db, new Set(named.map(({ value }) => nameKey(value))))
  for (const ref of named) if (called.has(nameKey(ref.value))) keys.add(refKey(ref))
  return keys
}

/** Which of these names people here have. */
async function calledSo(db: ReadDb, names: ReadonlySet<string>): Promise<Set<string>> {
  const called = new Set<string>()
  if (![...names].some(Boolean)) return called
  const people = await db.selectFrom('people').select('name').where('left_at', 'is', null).execute()
  await inTurns(people, ({ name }) => {
    const key = nameKey(name)
    if (key && names.has(key)) called.add(key)
  })
  return called
}
