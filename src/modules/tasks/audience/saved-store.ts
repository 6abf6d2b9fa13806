import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { no } from '../../../platform/result.ts'
import type { Audience } from './rules.ts'

/** A rule that somebody kept under a name. */
export interface Saved {
  id: string
  name: string
  rule: Audience
}

const saved = (db: ReadDb) => db.selectFrom('audiences').select(['id', 'name', 'rule'])

export async function savedAudiences(db: ReadDb): Promise<Saved[]> {
  const rows = await saved(db).orderBy('name').limit(200).execute()
  return rows.map((row) => ({ ...row, rule: row.rule as unknown as Audience }))
}

export async function savedAudience(db: ReadDb, id: string): Promise<Saved | undefined> {
  const row = await saved(db).where('id', '=', id).executeTakeFirst()
  return row && { ...row, rule: row.rule as unknown as Audience }
}

export const savedRule = async (db: ReadDb, id: string) => (await savedAudience(db, id))?.rule

/** Two cannot keep a rule under one name. */
export async function keepAudience(
  tx: WriteTx,
  { id, name, rule, madeBy, now }: Saved & { madeBy: string | null; now: Date },
) {
  try {
    await tx
      .insertInto('audiences')
      .values({
        id,
        name,
        rule: JSON.stringify(rule),
        made_by: madeBy,
        made_at: now,
        changed_at: now,
      })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({ name, rule: JSON.stringify(rule), changed_at: now }),
      )
      .execute()
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
    return no('audienceNameTaken')
  }
}

export const dropAudience = (tx: WriteTx, id: string) =>
  tx.deleteFrom('audiences').where('id', '=', id).execute()
