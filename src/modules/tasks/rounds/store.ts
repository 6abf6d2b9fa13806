import { sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { holdPeople } from '../../people/index.ts'
import type { Audience } from '../audience/rules.ts'
import type { Round } from './round.ts'

/**
 * Said before anybody is asked or no longer asked: whoever joins, leaves or publishes while a round opens would
 * otherwise not see that round, nor it them. People come first, as in an import, so that nobody waits for ever.
 */
export async function holdRounds(tx: WriteTx) {
  await holdPeople(tx)
  await sql`lock table rounds in share row exclusive mode`.execute(tx)
}

export const insertRound = (
  tx: WriteTx,
  round: Pick<
    Round,
    'id' | 'kind' | 'thingId' | 'dueOn' | 'audience' | 'joinerDays' | 'yearly' | 'afresh'
  > & { openedBy: string | null; now: Date },
) =>
  tx
    .insertInto('rounds')
    .values({
      id: round.id,
      kind: round.kind,
      thing_id: round.thingId,
      audience: JSON.stringify(round.audience),
      due_on: round.dueOn,
      joiner_days: round.joinerDays,
      yearly: round.yearly,
      afresh: round.afresh,
      opened_by: round.openedBy,
      opened_at: round.now,
    })
    .execute()

const allRounds = (db: ReadDb) =>
  db
    .selectFrom('rounds')
    .select([
      'id',
      'kind',
      'thing_id as thingId',
      'audience',
      'due_on as dueOn',
      'yearly',
      'afresh',
    ])
    .select(['joiner_days as joinerDays', 'opened_at as openedAt', 'paused_at as pausedAt'])
    .select(['closed_at as closedAt', 'closed_for as closedFor'])
    .$narrowType<{ closedFor: Round['closedFor'] }>()

type Row = Awaited<ReturnType<ReturnType<typeof allRounds>['executeTakeFirstOrThrow']>>

const toRound = (row: Row): Round => ({ ...row, audience: row.audience as unknown as Audience })

/** The rounds of a kind, the newest first, from after the last one of the page before. */
export async function roundsOf(
  db: ReadDb,
  kind: string,
  { before, count }: { before?: { openedAt: Date; id: string }; count: number },
): Promise<Round[]> {
  const rows = await allRounds(db)
    .where('kind', '=', kind)
    .$if(before !== undefined, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple('opened_at', 'id'),
          '<',
          eb.tuple(before?.openedAt as Date, before?.id as string),
        ),
      ),
    )
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(count)
    .execute()
  return rows.map(toRound)
}

export async function roundWith(db: ReadDb, kind: string, id: string): Promise<Round | undefined> {
  const row = await allRounds(db).where('id', '=', id).where('kind', '=', kind).executeTakeFirst()
  return row && toRound(row)
}

/** Joiners are asked in these; also while they rest, so that nobody is forgotten. */
export async function runningRounds(db: ReadDb): Promise<Round[]> {
  const rows = await allRounds(db).where('closed_at', 'is', null).orderBy('id').execute()
  return rows.map(toRound)
}

/** What comes again every year, and runs. */
export async function yearlyRounds(db: ReadDb): Promise<Round[]> {
  const rows = await allRounds(db)
    .where('closed_at', 'is', null)
    .where('yearly', '=', true)
    .orderBy('id')
    .execute()
  return rows.map(toRound)
}

/** The round that people are in now, of those about this thing. */
export async function newestRound(
  db: ReadDb,
  kind: string,
  thingId: string,
): Promise<Round | undefined> {
  const row = await allRounds(db)
    .where('thing_id', '=', thingId)
    .where('kind', '=', kind)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toRound(row)
}

/** Ends a round that was still running. False where it had ended. */
export async function endRound(
  tx: WriteTx,
  id: string,
  closedFor: 'stopped' | 'superseded',
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('rounds')
    .set({ closed_at: now, closed_for: closedFor })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Changes what may change while a round runs. False where it had ended. */
export async function changeRound(
  tx: WriteTx,
  id: string,
  change: { due_on: Day } | { paused_at: Date | null } | { yearly: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('rounds')
    .set(change)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The rounds about one of these things, the newest first. */
export async function allRoundsAbout(db: ReadDb, kind: string, thingIds: readonly string[]) {
  if (thingIds.length === 0) return []
  const rows = await allRounds(db)
    .where('kind', '=', kind)
    .where('thing_id', 'in', [...thingIds])
    .orderBy('opened_at', 'desc')
    .execute()
  return rows.map(toRound)
}

/** Those of them that run. */
export const roundsAbout = async (db: ReadDb, kind: string, thingIds: readonly string[]) =>
  (await allRoundsAbout(db, kind, thingIds)).filter(({ closedAt }) => !closedAt)

/** What a round is about moves along, and what was asked and done stays. */
export const moveRound = (tx: WriteTx, id: string, thingId: string) =>
  tx.updateTable('rounds').set({ thing_id: thingId }).where('id', '=', id).execute()
