import { sql } from 'kysely'
import type { Day } from '../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../platform/db/connect.ts'
import { newId } from '../../platform/ids.ts'
import type { Language } from '../../platform/locale.ts'
import { queueMails } from '../../platform/mail/outbox.ts'
import { isHere } from '../people/index.ts'
import { launchMail } from './mail-kinds.ts'
import type { Step, Words } from './rules.ts'

const steps = (db: ReadDb) =>
  db
    .selectFrom('launch_steps')
    .select([
      'id',
      'key',
      sql<Day | null>`planned_on::text`.as('plannedOn'),
      'person_id as personId',
      'done_at as doneAt',
      'done_by as doneBy',
      'texts',
      'sent_at as sentAt',
    ])

type Row = Omit<Step, 'texts'> & { texts: unknown }
const toStep = (row: Row): Step => ({ ...row, texts: row.texts as Step['texts'] })

/** What was done of the kit; there are ten things or so. */
export const allSteps = async (db: ReadDb): Promise<Step[]> =>
  (await steps(db).execute()).map(toStep)

export async function stepOf(db: ReadDb, key: string): Promise<Step | undefined> {
  const row = await steps(db).where('key', '=', key).executeTakeFirst()
  return row && toStep(row)
}

export async function stepsWith(db: ReadDb, ids: readonly string[]): Promise<Map<string, Step>> {
  const rows = ids.length ? await steps(db).where('id', 'in', ids).execute() : []
  return new Map(rows.map((row) => [row.id, toStep(row)]))
}

type Kept = Partial<Pick<Step, 'plannedOn' | 'personId' | 'doneAt' | 'doneBy' | 'sentAt'>>

/** The row of a thing, made where nobody touched it yet. */
async function rowOf(tx: WriteTx, key: string): Promise<string> {
  await tx
    .insertInto('launch_steps')
    .values({ id: newId(), key })
    .onConflict((there) => there.column('key').doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('launch_steps')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return id
}

/** Keeps what is given of a thing, and leaves the rest of it as it was; gives the id of its row. */
export async function keepStep(
  tx: WriteTx,
  key: string,
  { plannedOn, personId, doneAt, doneBy, sentAt }: Kept = {},
): Promise<string> {
  const id = await rowOf(tx, key)
  const changed = {
    ...(plannedOn !== undefined && { planned_on: plannedOn }),
    ...(personId !== undefined && { person_id: personId }),
    ...(doneAt !== undefined && { done_at: doneAt }),
    ...(doneBy !== undefined && { done_by: doneBy }),
    ...(sentAt !== undefined && { sent_at: sentAt }),
  }
  if (Object.keys(changed).length)
    await tx.updateTable('launch_steps').set(changed).where('id', '=', id).execute()
  return id
}

/** Own words in one language; without any, those of the kit stand there again. */
export async function keepWords(
  tx: WriteTx,
  key: string,
  language: Language,
  words: Words | undefined,
) {
  const id = await rowOf(tx, key)
  const kept = words
    ? sql`jsonb_set(texts, array[${language}::text], ${JSON.stringify(words)}::jsonb)`
    : sql`texts - ${language}::text`
  await sql`update launch_steps set texts = ${kept} where id = ${id}`.execute(tx)
}

/** How many would get a mail, by language; who works here on this day and has a mailbox. */
export async function reachedBy(db: ReadDb, today: Day) {
  const { rows } = await sql<{ language: Language; count: number }>`
    select p.language, count(*)::int as count from people p
    where p.email is not null and ${isHere('p', today)} group by p.language order by 2 desc`.execute(
    db,
  )
  return rows
}

/** One mail to each of them, in one statement. */
export const queueToAll = (tx: WriteTx, stepId: string, today: Day, now: Date) =>
  queueMails(
    tx,
    sql`select ${`launch:${stepId}:`}::text || p.id, ${launchMail.name}::text, p.id, p.language, ${stepId}::uuid,
      ${now}::timestamptz, ${now}::timestamptz
    from people p where p.email is not null and ${isHere('p', today)}`,
  )

/** Whether this person ticked a thing, or is to do one. */
export async function hasAPart(db: ReadDb, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('launch_steps')
    .select('id')
    .where(({ eb, or }) => or([eb('done_by', '=', personId), eb('person_id', '=', personId)]))
    .executeTakeFirst()
  return row !== undefined
}

/** What was to be done by them is anybody's again. */
export async function forgetPart(tx: WriteTx, personId: string) {
  const steps = tx.updateTable('launch_steps')
  await steps.set({ done_by: null }).where('done_by', '=', personId).execute()
  await steps.set({ person_id: null }).where('person_id', '=', personId).execute()
}
