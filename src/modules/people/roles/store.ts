import { sql } from 'kysely'
import { COUNTED } from '../../../platform/counted/index.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Role, roles } from '../../../platform/who.ts'
import { inOrder } from '../directory/in-order-store.ts'
import type { Place } from '../directory/place.ts'

export interface Holder {
  id: string
  name: string
  email: string | null
  roles: Role[]
}

/** The roles in the order in which they are named everywhere. */
const allInOrder = (holder: Holder): Holder => ({
  ...holder,
  roles: roles.filter((role) => holder.roles.includes(role)),
})

const rolesOf = sql`array(select role from person_roles r where r.person_id = p.id) as roles`

/** Everybody who works here and has a role, by name, from after the last one of the page before. */
export async function holders(
  db: ReadDb,
  { after, count }: { after?: Place; count: number },
): Promise<Holder[]> {
  const holding = sql`p.left_at is null and exists (select from person_roles r where r.person_id = p.id)`
  const found = await someHolders(db)
  const rows = await inOrder(holding, { found, after, count }, async (people) => {
    const { rows } = await sql<Holder>`
      select p.id, p.name, p.email, ${rolesOf} from ${people}
      order by p.sort_name, p.id limit ${count}`.execute(db)
    return rows
  })
  return rows.map(allInOrder)
}

/** Some who work here and have a role, at most one more than are counted. */
async function someHolders(db: ReadDb): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from (select distinct person_id as id from person_roles order by person_id) r
    cross join lateral (select id from people where id = r.id and left_at is null limit 1) p
    limit ${COUNTED + 1}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The owners who work here, by name. */
export async function owners(db: ReadDb): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    select p.id, p.name, p.email, ${rolesOf} from people p
    where p.left_at is null and p.id in (select person_id from person_roles where role = 'owner')
    order by p.sort_name, p.id`.execute(db)
  return rows.map(allInOrder)
}

/** The same of these people by their ids, with or without a role; nobody who has left. */
export async function holdersWith(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, Holder>> {
  const { rows } = await sql<Holder>`
    select p.id, p.name, p.email, ${rolesOf} from people p where p.id = any(${ids}::uuid[]) and p.left_at is null`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.id, allInOrder(row)]))
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
  return rows.map(allInOrder)
}
