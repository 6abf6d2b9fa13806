import type { ReadDb, WriteTx } from '../../platform/db/connect.ts'

/** Since when the house rules are public; undefined while they are not. */
export async function publicSince(db: ReadDb): Promise<Date | undefined> {
  const row = await db.selectFrom('house_rules').select('published_at').executeTakeFirst()
  return row?.published_at
}

/** False when somebody else published them just now. */
export async function keepPublished(tx: WriteTx, by: string | null, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('house_rules')
    .values({ published_by: by, published_at: now })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False when somebody else took them down just now. */
export async function keepWithdrawn(tx: WriteTx): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('house_rules').executeTakeFirst()
  return numDeletedRows === 1n
}

export async function isPublishedBy(db: ReadDb, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('house_rules')
    .select('id')
    .where('published_by', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

export const forgetPublisher = (tx: WriteTx, personId: string) =>
  tx
    .updateTable('house_rules')
    .set({ published_by: null })
    .where('published_by', '=', personId)
    .execute()
