import type { ReadDb, WriteTx } from '../../platform/db/connect.ts'
import type { DocumentName } from '../policies/index.ts'
import type { Kept } from './rules.ts'

/** What the house chose for this wall, or undefined while it hangs as it is proposed. */
export async function posterOf(db: ReadDb, document: DocumentName): Promise<Kept | undefined> {
  const row = await db
    .selectFrom('posters')
    .select(['titles', 'lines'])
    .where('document', '=', document)
    .executeTakeFirst()
  return (
    row && { titles: row.titles as Kept['titles'], lines: row.lines as unknown as Kept['lines'] }
  )
}

export function keepPoster(
  tx: WriteTx,
  document: DocumentName,
  { titles, lines, by, now }: Kept & { by: string | null; now: Date },
) {
  const kept = {
    titles: JSON.stringify(titles),
    lines: JSON.stringify(lines),
    changed_by: by,
    changed_at: now,
  }
  return tx
    .insertInto('posters')
    .values({ document, ...kept })
    .onConflict((there) => there.column('document').doUpdateSet(kept))
    .execute()
}

export const letGoOfPoster = (tx: WriteTx, document: DocumentName) =>
  tx.deleteFrom('posters').where('document', '=', document).execute()

/** Which of the posters this person changed last. */
export const postersChangedBy = (db: ReadDb, personId: string) =>
  db.selectFrom('posters').select('document').where('changed_by', '=', personId).execute()

export const forgetChanger = (tx: WriteTx, personId: string) =>
  tx.updateTable('posters').set({ changed_by: null }).where('changed_by', '=', personId).execute()
