import { sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { addressOrWord } from '../../../platform/email-address.ts'
import { isHere } from '../../people/index.ts'
import { dueOf, kindOf, thingOf } from '../letters/store.ts'
import { finishing } from '../rounds/asking-store.ts'

/** A task as whoever was asked sees it. */
export interface OwnTask {
  id: string
  kind: string
  thingId: string
  roundId: string | null
  personId: string
  state: 'open' | 'done' | 'closed'
  dueOn: Day
  dueAt: Date | null
  doneAt: Date | null
  note: string | null
}

const own = (id: string, personId: string) => sql<OwnTask>`
  select q.id, ${kindOf} as kind, ${thingOf} as "thingId", q.round_id as "roundId", q.person_id as "personId", q.state,
    ${dueOf}::text as "dueOn", q.due_at as "dueAt", q.done_at as "doneAt", q.note
  from tasks q left join rounds r on r.id = q.round_id
  where q.id = ${id}::uuid and q.person_id = ${personId}::uuid`

export async function ownTask(db: ReadDb, personId: string, id: string) {
  const { rows } = await own(id, personId).execute(db)
  return rows[0]
}

/** Held, so that of two tabs the second waits and then sees it done. */
export async function lockOwnTask(tx: WriteTx, personId: string, id: string) {
  const { rows } = await sql<OwnTask>`${own(id, personId)} for no key update of q`.execute(tx)
  return rows[0]
}

/** Asks one person something outside a round. */
export const insertTask = (
  tx: WriteTx,
  task: {
    id: string
    kind: string
    thingId: string
    personId: string
    dueOn: Day
    dueAt: Date | null
    passedFrom: string | null
  },
) =>
  tx
    .insertInto('tasks')
    .values({
      id: task.id,
      kind: task.kind,
      thing_id: task.thingId,
      person_id: task.personId,
      due_on: task.dueOn,
      due_at: task.dueAt,
      own_time: true,
      passed_from: task.passedFrom,
    })
    .execute()

/** Done; false where it was not open any more. */
export async function finishTask(
  tx: WriteTx,
  { id, late, note, now }: { id: string; late: boolean; note: string | null; now: Date },
): Promise<boolean> {
  if (note !== null)
    await tx
      .updateTable('tasks')
      .set({ note })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .execute()
  const { rows } = await sql<{ id: string }>`
    with ${sql.raw(finishing({ id: `'${id}'`, at: `'${now.toISOString()}'`, late: String(late) }))}
    select id from done`.execute(tx)
  return rows.length > 0
}

/** Somebody who may do it instead: who works here, by email address or number. */
export async function colleagueCalled(db: ReadDb, called: string, today: Day) {
  const word = addressOrWord(called)
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people p
    where ${isHere('p', today)} and (email = ${word} or lower(number) = ${word}) limit 2`.execute(
    db,
  )
  return rows.length === 1 ? rows[0] : undefined
}
