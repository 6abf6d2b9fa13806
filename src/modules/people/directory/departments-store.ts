import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'

/** The departments that people of today work in, by name: each once, as most of its people write it. */
export async function departments(db: ReadDb): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with written as (
      select department_key, department, count(*) as people from people
      where left_at is null and department <> '' group by department_key, department
    ),
    departments as (
      select (array_agg(department order by people desc, department collate "C"))[1] as name
      from written group by department_key
    )
    select name from departments order by order_key(name) collate "C" limit 500`.execute(db)
  return rows.map(({ name }) => name)
}

/** How many people work here today. */
export async function peopleCount(db: ReadDb): Promise<number> {
  const { count } = await db
    .selectFrom('people')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('left_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
