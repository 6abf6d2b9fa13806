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
