import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Details, Typed } from '../rules.ts'
import type { ManagerRef, PersonInput } from './forms.ts'

/** What was typed about a person (`id`, or somebody new), seen beside everybody else. */
export async function typedOf(db: ReadDb, input: PersonInput, id?: string): Promise<Typed> {
  const { manager, ...rest } = input
  const managerId = manager ? await idOf(db, manager) : null
  const details: Details = { ...rest, managerId: managerId ?? null }
  return {
    details,
    taken: await takenBy(db, details, id),
    manager: manager ? await standing(db, managerId, id) : 'none',
    establishmentKnown:
      details.establishmentId === null || (await isEstablishment(db, details.establishmentId)),
  }
}

async function idOf(db: ReadDb, named: ManagerRef): Promise<string | undefined> {
  const row = await db
    .selectFrom('people')
    .select('id')
    .where((eb) => {
      if ('id' in named) return eb('id', '=', named.id)
      return 'email' in named ? eb('email', '=', named.email) : eb('number', '=', named.number)
    })
    .executeTakeFirst()
  return row?.id ?? ('number' in named ? onlyOneCalled(db, named.number) : undefined)
}

/** A word that is nobody's number may be the name of one person who works here, as it may in a file. */
async function onlyOneCalled(db: ReadDb, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from people where sort_name = order_key(${name})
      and department_key(name) = department_key(${name}) and left_at is null limit 2`.execute(db)
  const [only, ...others] = rows
  return others.length ? undefined : only?.id
}

async function takenBy(db: ReadDb, { email, number }: Details, id?: string) {
  const others = await db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'number'])
    .where((eb) => eb.or([eb('email', '=', email), eb('number', '=', number)]))
    .execute()
  const other = (by: 'email' | 'number', value: string | null) =>
    others.find((row) => value !== null && row[by] === value && row.id !== id)?.name
  return { email: other('email', email), number: other('number', number) }
}

async function standing(db: ReadDb, managerId: string | null | undefined, id?: string) {
  if (!managerId) return 'unknown'
  if (managerId === id) return 'self'
  return id && (await standsAbove(db, id, managerId)) ? 'circle' : 'known'
}

/** Whether `id` is a manager of `other`, or a manager of a manager. */
async function standsAbove(db: ReadDb, id: string, other: string): Promise<boolean> {
  const { rows } = await sql<{ above: boolean }>`
    with recursive up (id) as (
      select manager_id from people where id = ${other}
      union select p.manager_id from up join people p on p.id = up.id
    )
    select exists (select from up where id = ${id}) as above`.execute(db)
  return rows[0]?.above ?? false
}

const isEstablishment = async (db: ReadDb, id: string) =>
  Boolean(
    await db.selectFrom('establishments').select('id').where('id', '=', id).executeTakeFirst(),
  )
