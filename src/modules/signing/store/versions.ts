import type { ReadDb } from '../../../platform/db/connect.ts'

/** The versions of a document that a newer one took the place of. */
export async function versionsBefore(db: ReadDb, document: string): Promise<string[]> {
  const rows = await db
    .selectFrom('publications')
    .select('id')
    .where('document', '=', document)
    .where('superseded_at', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}
