import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Role } from '../../../platform/who.ts'
import type { Contract } from '../import/file/index.ts'
import { lockPerson } from '../person/store.ts'

/** Everything that the directory says of somebody, with names for what it keeps as ids. */
export interface WholePerson {
  name: string
  email: string | null
  number: string | null
  establishment: string | null
  department: string
  manager: string | null
  contract: Contract
  language: Language
  startsOn: Day | null
  endsOn: Day | null
  leftAt: Date | null
  roles: Role[]
}

/** @param people rows of `people`, each with its roles */
const whole = (people: RawBuilder<unknown>) => sql<WholePerson>`
  select p.name, p.email, p.number, e.name as establishment, p.department, m.name as manager, p.contract, p.language,
    p.starts_on as "startsOn", p.ends_on as "endsOn", p.left_at as "leftAt", p.roles
  from (${people}) p
  left join establishments e on e.id = p.establishment_id
  left join people m on m.id = p.manager_id`

export async function wholePerson(db: ReadDb, id: string): Promise<WholePerson | undefined> {
  const now = sql`
    select people.*, array(select role from person_roles r where r.person_id = people.id order by role) as roles
    from people where id = ${id}`
  const { rows } = await whole(now).execute(db)
  return rows[0]
}

/** As they were before the last file, which is kept so that it can be undone. */
export async function personBefore(db: ReadDb, id: string): Promise<WholePerson | undefined> {
  const before = sql`
    select b.*, c.roles from import_changes c cross join jsonb_populate_record(null::people, c.before) b
    where c.person_id = ${id} order by c.import_id desc limit 1`
  const { rows } = await whole(before).execute(db)
  return rows[0]
}

export interface FileSeen {
  file: string
  at: Date
  how: 'added' | 'changed' | 'gone' | 'brought'
}

/** The files that somebody was in, as far as that is known, and those that they brought. */
export async function filesOf(db: ReadDb, id: string): Promise<FileSeen[]> {
  const { rows } = await sql<FileSeen>`
    select i.file_name as file, coalesce(i.applied_at, i.made_at) as at, seen.how
    from imports i join (
      select import_id, 'added' as how from import_added where ids @> array[${id}::uuid]
      union all select import_id, kind from import_changes where person_id = ${id}
      union all select id, 'brought' from imports where made_by = ${id}
    ) seen on seen.import_id = i.id
    order by at desc, i.id, seen.how`.execute(db)
  return rows
}

/**
 * Of somebody who has left the directory keeps the name, the language and the day, because signatures and the history
 * point there; all else goes, and with it how they were before a file. A preview and its file go by themselves.
 */
export async function forgetPerson(tx: WriteTx, id: string, now: Date) {
  const person = await lockPerson(tx, id)
  if (!person?.leftAt) return
  await tx.deleteFrom('import_changes').where('person_id', '=', id).execute()
  await sql`
    update import_added set ids = array_remove(ids, ${id}::uuid) where ids @> array[${id}::uuid]`.execute(
    tx,
  )
  await tx.deleteFrom('person_roles').where('person_id', '=', id).execute()
  await tx
    .updateTable('people')
    .set({
      email: null,
      number: null,
      establishment_id: null,
      department: '',
      manager_id: null,
      starts_on: null,
      ends_on: null,
      changed_at: now,
    })
    .where('id', '=', id)
    .execute()
  // That an address goes is what was asked here: nobody hears of it.
  await tx.deleteFrom('address_changes').where('person_id', '=', id).execute()
}
