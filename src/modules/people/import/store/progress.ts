import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../../../../platform/db/connect.ts'
import type { Progress, Step } from '../import.ts'

/** Says how far the work is, and that somebody is at it. */
export const noteProgress = (
  tx: WriteTx,
  importId: string,
  { step, done, total }: { step: Step; done: number; total: number },
  now: Date,
) =>
  sql`
    insert into import_progress (import_id, step, done, total, beat_at)
    select id, ${step}, ${done}, ${total}, ${now}::timestamptz from imports where id = ${importId}
    on conflict (import_id) do update
    set step = excluded.step, done = excluded.done, total = excluded.total, beat_at = excluded.beat_at`.execute(
    tx,
  )

export async function progressOf(db: ReadDb, importId: string): Promise<Progress | undefined> {
  const row = await db
    .selectFrom('import_progress')
    .select(['step', 'done', 'total', 'beat_at as beatAt'])
    .where('import_id', '=', importId)
    .executeTakeFirst()
  return row && { ...row, step: row.step as Step }
}

/** Imports that began and of which nothing was heard since, or ever: whoever was at it is gone. */
export async function lostImports(db: ReadDb, before: Date) {
  const { rows } = await sql<{ id: string; attempt: number; madeBy: string | null }>`
    select i.id, i.attempt, i.made_by as "madeBy"
    from imports i left join import_progress p on p.import_id = i.id
    where i.state in ('waiting', 'running') and coalesce(p.beat_at, i.made_at) < ${before}`.execute(
    db,
  )
  return rows
}
