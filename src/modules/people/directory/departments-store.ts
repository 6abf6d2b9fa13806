import type { ReadDb } from '../../../platform/db/connect.ts'

/** The departments that people of today work in, by name. */
export async function departments(db: ReadDb): Promise<string[]> {
  const rows = await db
    .selectFrom('people')
    .select('department')
    .distinct()
    .where('left_at', 'is', null)
    .where('department', '<>', '')
    .orderBy('department')
    .limit(500)
    .execute()
  return rows.map((row) => row.department)
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
