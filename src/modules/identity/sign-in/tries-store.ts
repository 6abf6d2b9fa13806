import { type Day, dayOf } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'

/** What may come to nothing; asking for a code is the first of them. */
export const tried = ['ask', 'code', 'password', 'second-step'] as const
export type TriedKind = (typeof tried)[number]

/**
 * Counts a try that came to nothing, for the day. For nobody it counts nothing, in the same time.
 * @param personId null where nobody is known by what was typed
 */
export const countForDay = (tx: WriteTx, personId: string | null, what: TriedKind, now: Date) =>
  tx
    .insertInto('sign_in_tries')
    .columns(['person_id', 'day', 'what', 'count'])
    .expression((eb) =>
      eb
        .selectFrom('people')
        .select((of) => [
          'id as person_id',
          of.cast<Day>(of.val(dayOf(now)), 'date').as('day'),
          of.val(what).as('what'),
          of.lit(1).as('count'),
        ])
        .where('id', '=', personId),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'day', 'what'])
        .doUpdateSet((eb) => ({ count: eb('sign_in_tries.count', '+', 1) })),
    )
    .execute()

/** The people for whom more than usual came to nothing on a day before this one. */
export const daysWithMany = (db: ReadDb, before: Day, many: number) =>
  db
    .selectFrom('sign_in_tries')
    .select(['person_id as personId', 'day'])
    .where('day', '<', before)
    .groupBy(['person_id', 'day'])
    .having((eb) => eb.fn.sum('count'), '>=', many)
    .execute()

/** How often each came to nothing on that day. */
export async function triesOf(db: ReadDb, personId: string, day: Day) {
  const rows = await db
    .selectFrom('sign_in_tries')
    .select(['what', 'count'])
    .where('person_id', '=', personId)
    .where('day', '=', day)
    .execute()
  return new Map(rows.map(({ what, count }) => [what, count]))
}

/** Lets go of what was counted for one person on one day. */
export const forgetTries = (tx: WriteTx, personId: string, day: Day) =>
  tx.deleteFrom('sign_in_tries').where('person_id', '=', personId).where('day', '=', day).execute()
