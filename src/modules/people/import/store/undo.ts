import { sql } from 'kysely'
import { dayOf } from '../../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../../platform/db/connect.ts'
import { isNo, no } from '../../../../platform/result.ts'

export interface Touched {
  count: number
  /** The first of them. */
  people: { id: string; name: string }[]
}

/** Whom somebody changed after the import, or put under a manager who came with it. */
export async function touchedSince(db: ReadDb, importId: string, at: Date): Promise<Touched> {
  const { rows } = await sql<{ id: string; name: string; count: number }>`
    with added as (select unnest(ids) as id from import_added where import_id = ${importId}::uuid),
    mine as (
      select id from added
      union all select person_id from import_changes where import_id = ${importId}::uuid
    ),
    touched as (
      select p.id, p.name, p.sort_name from people p join mine using (id) where p.changed_at <> ${at}
      union
      select p.id, p.name, p.sort_name from people p join added on added.id = p.manager_id
      where not exists (select from mine where mine.id = p.id)
    )
    select id, name, (select count(*) from touched) as count from touched order by sort_name, id limit 20`.execute(
    db,
  )
  return { count: rows[0]?.count ?? 0, people: rows.map(({ id, name }) => ({ id, name })) }
}

const added = (importId: string) =>
  sql`select unnest(ids) from import_added where import_id = ${importId}`

/** Everybody as they were before the import, but for whose end date of before has passed; who is new goes. */
export async function undoChanges(tx: WriteTx, importId: string, now: Date) {
  const restored = await sql`
    update people p set name = b.name, email = b.email, number = b.number, establishment_id = b.establishment_id,
      department = b.department, manager_id = b.manager_id, contract = b.contract, language = b.language,
      starts_on = b.starts_on, ends_on = b.ends_on, changed_at = ${now},
      left_at = case when b.ends_on < ${dayOf(now)}::date then coalesce(b.left_at, p.left_at) else b.left_at end
    from import_changes c, jsonb_populate_record(null::people, c.before) b
    where c.import_id = ${importId} and p.id = c.person_id`.execute(tx)
  await sql`
    delete from person_roles r using import_changes c
    where c.import_id = ${importId} and r.person_id = c.person_id and r.role <> all(c.roles)`.execute(
    tx,
  )
  const removed = await unlessSigned(() =>
    sql`delete from people where id in (${added(importId)})`.execute(tx),
  )
  if (isNo(removed)) return removed
  return {
    restored: Number(restored.numAffectedRows ?? 0),
    removed: Number(removed.numAffectedRows ?? 0),
  }
}

/** A signature keeps its person, also one that is given at this very moment. */
async function unlessSigned<Written>(write: () => Promise<Written>) {
  try {
    return await write()
  } catch (error) {
    if ((error as { code?: string }).code !== '23503') throw error
    return no('signed')
  }
}

export async function markUndone(tx: WriteTx, importId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('imports')
    .set({ state: 'undone' })
    .where('id', '=', importId)
    .where('state', '=', 'done')
    .executeTakeFirst()
  await tx.deleteFrom('import_changes').where('import_id', '=', importId).execute()
  await tx.deleteFrom('import_added').where('import_id', '=', importId).execute()
  return numUpdatedRows > 0n
}
