import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'

/** Beyond so many people one way of writing a department is as common as another. */
const COMMON = 1000

/**
 * The departments that people of today work in, by name: each once, as most of its people write it. It goes from one
 * to the next in the index, so that it takes as long as there are departments, however many people work in them.
 */
export async function departments(db: ReadDb): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive written as (
      (select department_key, department from people
       where left_at is null and department <> '' order by department_key, department limit 1)
      union all
      select next.department_key, next.department from written w cross join lateral (
        select department_key, department from people p
        where left_at is null and department <> ''
          and (p.department_key, p.department) > (w.department_key, w.department)
        order by department_key, department limit 1
      ) next
    ),
    counted as (
      select department_key, department, ways, case when ways = 1 then 1 else (
        select count(*) from (
          select from people p where left_at is null and department <> ''
            and p.department_key = w.department_key and p.department = w.department limit ${COMMON}
        ) those) end as people
      from (select *, count(*) over (partition by department_key) as ways from written) w
    ),
    departments as (
      select (array_agg(department order by people desc, department collate "C"))[1] as name
      from counted group by department_key
    )
    select name from departments order by order_key(name) collate "C" limit 500`.execute(db)
  return rows.map(({ name }) => name)
}

/** How many people work here today. Reads them all: for what goes on behind a page, not for a page. */
export async function peopleCount(db: ReadDb): Promise<number> {
  const { count } = await db
    .selectFrom('people')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('left_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Whether nobody works here yet but whoever made the organisation. */
export async function nobodyElseYet(db: ReadDb): Promise<boolean> {
  const some = await db
    .selectFrom('people')
    .select('id')
    .where('left_at', 'is', null)
    .limit(2)
    .execute()
  return some.length < 2
}
