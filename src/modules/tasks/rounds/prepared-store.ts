import { sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import type { Reach } from '../audience/reach-store.ts'
import type { Audience } from '../audience/rules.ts'

/** A round that somebody looks at before it starts. */
export interface Prepared {
  id: string
  kind: string
  thingId: string
  audience: Audience
  dueOn: Day
  joinerDays: number
  yearly: boolean
  /** As its form was filled in. */
  typed: Record<string, string | string[]>
  /** Whom it would ask, as counted at that moment. */
  reach: Reach
  countedAt: Date
}

const prepared = (db: ReadDb) =>
  db
    .selectFrom('prepared_rounds')
    .select([
      'id',
      'kind',
      'thing_id as thingId',
      'audience',
      'due_on as dueOn',
      'yearly',
      'reach',
      'typed',
    ])
    .select(['joiner_days as joinerDays', 'counted_at as countedAt'])

type Row = Awaited<ReturnType<ReturnType<typeof prepared>['executeTakeFirstOrThrow']>>
const toPrepared = (row: Row): Prepared => ({
  ...row,
  audience: row.audience as unknown as Audience,
  typed: row.typed as Prepared['typed'],
  reach: row.reach as unknown as Reach,
})

export async function preparedWith(db: ReadDb, id: string): Promise<Prepared | undefined> {
  const row = await prepared(db).where('id', '=', id).executeTakeFirst()
  return row && toPrepared(row)
}

/** Of two who start it, one waits and then finds that it is gone. */
export async function lockPrepared(
  tx: WriteTx,
  kind: string,
  id: string,
): Promise<Prepared | undefined> {
  const row = await prepared(tx)
    .where('id', '=', id)
    .where('kind', '=', kind)
    .forUpdate()
    .executeTakeFirst()
  return row && toPrepared(row)
}

/** Those of a kind that wait to be started, the newest first. */
export async function preparedOf(db: ReadDb, kind: string): Promise<Prepared[]> {
  const rows = await prepared(db)
    .where('kind', '=', kind)
    .orderBy('made_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(toPrepared)
}

export const keepPrepared = (
  tx: WriteTx,
  round: Omit<Prepared, 'countedAt'> & { madeBy: string | null; now: Date },
) =>
  sql`
    insert into prepared_rounds (id, kind, thing_id, audience, due_on, joiner_days, yearly, typed, reach, counted_at, made_by, made_at)
    values (${round.id}::uuid, ${round.kind}, ${round.thingId}::uuid, ${JSON.stringify(round.audience)}::jsonb,
      ${round.dueOn}::date, ${round.joinerDays}, ${round.yearly}, ${JSON.stringify(round.typed)}::jsonb, ${JSON.stringify(round.reach)}::jsonb, ${round.now},
      ${round.madeBy}::uuid, ${round.now})
    on conflict (id) do update set thing_id = excluded.thing_id, audience = excluded.audience, due_on = excluded.due_on,
      joiner_days = excluded.joiner_days, yearly = excluded.yearly, typed = excluded.typed, reach = excluded.reach,
      counted_at = excluded.counted_at`.execute(tx)

/** Who puts the same ready again has it once. */
export const dropTwins = (
  tx: WriteTx,
  { id, kind, thingId, audience }: Pick<Prepared, 'id' | 'kind' | 'thingId' | 'audience'>,
) =>
  sql`
    delete from prepared_rounds where kind = ${kind} and thing_id = ${thingId}::uuid
      and audience = ${JSON.stringify(audience)}::jsonb and id <> ${id}::uuid`.execute(tx)

export const dropPrepared = (tx: WriteTx, id: string) =>
  tx.deleteFrom('prepared_rounds').where('id', '=', id).execute()

/** What nobody started in a month is forgotten. */
export const forgetPrepared = (tx: WriteTx, before: Date) =>
  tx.deleteFrom('prepared_rounds').where('counted_at', '<', before).execute()
