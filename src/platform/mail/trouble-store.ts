import { sql } from 'kysely'
import type { Db, ReadDb } from '../db/connect.ts'
import type { Trouble } from './verdict.ts'

/** Why nothing goes out, for all nodes and whoever asks. */
export interface MailTrouble {
  what: Trouble
  /** The mail server's code. */
  fault: string
  since: Date
  tryAt: Date
}

export const mailTrouble = (db: ReadDb): Promise<MailTrouble | undefined> =>
  db
    .selectFrom('mail_trouble')
    .select(['what', 'fault', 'since', 'try_at as tryAt'])
    .$narrowType<{ what: Trouble }>()
    .executeTakeFirst()

/** Answers whether this is news: said once, and again when it becomes another trouble. */
export async function noteTrouble(db: Db, { what, fault, since, tryAt }: MailTrouble) {
  const { rows } = await sql`
    insert into mail_trouble (what, fault, since, try_at) values (${what}, ${fault}, ${since}, ${tryAt})
    on conflict (one) do update set what = excluded.what, fault = excluded.fault, since = excluded.since
      where mail_trouble.what <> excluded.what
    returning what`.execute(db)
  return rows.length > 0
}

/** One node tries one mail; the others wait for what comes of it. */
export async function takeTry(db: Db, { tryAt }: MailTrouble, next: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mail_trouble')
    .set({ try_at: next })
    .where('try_at', '=', tryAt)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const endTrouble = (db: Db) => db.deleteFrom('mail_trouble').execute()
