import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Role, roles } from '../../../platform/who.ts'

export interface Holder {
  id: string
  name: string
  email: string | null
  roles: Role[]
}

/** The roles in the order in which they are named everywhere. */
const inOrder = (holder: Holder): Holder => ({
  ...holder,
  roles: roles.filter((role) => holder.roles.includes(role)),
})

/** Everybody who works here and has a role, by name. */
export async function holders(db: ReadDb): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    select p.id, p.name, p.email, array_agg(r.role) as roles
    from people p join person_roles r on r.person_id = p.id
    where p.left_at is null
    group by p.id order by p.sort_name, p.id`.execute(db)
  return rows.map(inOrder)
}

/** The same of these people by their ids, with or without a role; nobody who has left. */
export async function holdersWith(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, Holder>> {
  const { rows } = await sql<Holder>`
    select p.id, p.name, p.email, array(select role from person_roles r where r.person_id = p.id) as roles
    from people p where p.id = any(${ids}::uuid[]) and p.left_at is null`.execute(db)
  return new Map(rows.map((row) => [row.id, inOrder(row)]))
}

/** Whom an import gave a role, or brought back with one. */
export async function rolesGivenBy(db: ReadDb, importId: string): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    with met as (
      select unnest(ids) as id, '{}'::text[] as had from import_added where import_id = ${importId}
      union all
      select person_id, case when before->>'left_at' is null then roles else '{}' end
      from import_changes where import_id = ${importId}
    )
    select p.id, p.name, p.email, array_agg(r.role) as roles
    from met join people p on p.id = met.id and p.left_at is null
    join person_roles r on r.person_id = p.id and r.role <> all(met.had)
    group by p.id order by p.id`.execute(db)
  return rows.map(inOrder)
}
