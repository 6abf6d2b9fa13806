import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { queueMails } from '../../../platform/mail/outbox.ts'
import { holdPeople } from '../../people/index.ts'
import type { DocumentName } from '../../policies/index.ts'
import { invitation } from '../mail-kinds.ts'
import type { Audience } from '../rules.ts'

export interface Round {
  id: string
  publicationId: string
  document: DocumentName
  number: number
  audience: Audience
  dueOn: Day
  joinerDays: number
  openedAt: Date
  closedAt: Date | null
  /** A newer version took the place of the one that this round is about. */
  superseded: boolean
}

/** Which people of the directory an audience means; nobody who has left. */
const inAudience = (audience: Audience): RawBuilder<boolean> => {
  switch (audience.kind) {
    case 'all':
      return sql`p.left_at is null`
    case 'establishment':
      return sql`p.left_at is null and p.establishment_id = any(${audience.ids}::uuid[])`
    case 'department':
      return sql`p.left_at is null and p.department_key in (select department_key(name) from unnest(${audience.names}::text[]) name)`
    case 'role':
      return sql`p.left_at is null and exists (select from person_roles pr where pr.person_id = p.id and pr.role = any(${audience.roles}::text[]))`
    case 'people':
      return sql`p.left_at is null and p.id = any(${audience.ids}::uuid[])`
  }
}

/**
 * Said before anybody is asked or no longer asked: whoever joins, leaves or publishes while a round opens would
 * otherwise not see that round, nor it them. People come first, as in an import, so that nobody waits for ever.
 */
export async function holdRounds(tx: WriteTx) {
  await holdPeople(tx)
  await sql`lock table signing_rounds in share row exclusive mode`.execute(tx)
}

export const insertRound = (
  tx: WriteTx,
  round: {
    id: string
    publicationId: string
    audience: Audience
    dueOn: Day
    joinerDays: number
    openedBy: string | null
    now: Date
  },
) =>
  tx
    .insertInto('signing_rounds')
    .values({
      id: round.id,
      publication_id: round.publicationId,
      audience: JSON.stringify(round.audience),
      due_on: round.dueOn,
      joiner_days: round.joinerDays,
      opened_by: round.openedBy,
      opened_at: round.now,
    })
    .execute()

const MANY = 1_000

/** Who was asked or let go at one moment: how many, and a hash of which. */
export interface Batch {
  count: number
  sha256: string
}

/** The requests of a batch, one below the other, as they are added up (of `q`). */
export const listed = sql`coalesce(string_agg(q.id || ' ' || q.person_id || ' ' || q.due_on, e'\n' order by q.id), '')`
export const sha256Of = (words: RawBuilder<unknown>) =>
  sql<string>`encode(sha256(convert_to(${words}, 'UTF8')), 'hex')`

/**
 * Asks everyone in the audience who is not asked already to sign this version, in this round or another: one
 * statement, for one person and for 100,000 alike. Who left and came back is asked again; how their request stood before is kept. Each carries the number of the batch.
 */
export async function askAudience(
  tx: WriteTx,
  round: { id: string; publicationId: string; audience: Audience },
  dueOn: Day,
  batch: string,
): Promise<Batch> {
  const unasked = sql`${inAudience(round.audience)}
      and not exists (
        select from signature_requests q join signing_rounds r on r.id = q.round_id
        where q.person_id = p.id and q.state <> 'closed' and r.publication_id = ${round.publicationId}::uuid
      )`
  const { rows } = await sql<Batch>`
    with again as (
      insert into earlier_requests (request_id, round_id, person_id, due_on, state, asked_with, closed_with)
      select q.id, q.round_id, q.person_id, q.due_on, q.state, q.asked_with, q.closed_with
      from signature_requests q join people p on p.id = q.person_id
      where q.round_id = ${round.id}::uuid and q.state = 'closed' and ${unasked}
    ), asked as (
      insert into signature_requests (round_id, person_id, due_on, asked_with)
      select ${round.id}::uuid, p.id, ${dueOn}::date, ${batch}::uuid from people p where ${unasked}
      on conflict (round_id, person_id) do update set state = 'open', due_on = excluded.due_on,
        asked_with = excluded.asked_with, closed_with = null
        where signature_requests.state = 'closed'
      returning id, person_id, due_on
    )
    select count(*)::int as count, ${sha256Of(listed)} as sha256 from asked q`.execute(tx)
  const [asked] = rows as [Batch]
  // What was planned for a handful of requests is planned anew, and not only when the database gets round to it.
  if (asked.count > MANY) await sql`analyze signature_requests`.execute(tx)
  return asked
}

/** One invitation for everyone in the round who has a mailbox and was not invited yet. */
export async function inviteAsked(tx: WriteTx, roundId: string, now: Date): Promise<number> {
  const [result] = await queueMails(
    tx,
    sql`
    select 'invite:' || q.id, ${invitation.name}, p.id, p.language, q.id, ${now}::timestamptz, ${now}::timestamptz
    from signature_requests q join people p on p.id = q.person_id
    where q.round_id = ${roundId}::uuid and q.state = 'open' and p.email is not null`,
  )
  return Number(result?.numInsertedOrUpdatedRows ?? 0)
}

/** Invites somebody anew, at another address than before; what still waits in the outbox goes there by itself. */
export const inviteAgain = (tx: WriteTx, personId: string, now: Date) =>
  queueMails(
    tx,
    sql`
    select 'invite:' || q.id || ':' || ${now.getTime()}::text, ${invitation.name}, p.id, p.language, q.id,
      ${now}::timestamptz, ${now}::timestamptz
    from signature_requests q join people p on p.id = q.person_id
    where p.id = ${personId}::uuid and q.state = 'open' and p.email is not null and not exists (
      select from mails m where m.thing_id = q.id and m.person_id = p.id and m.state = 'waiting')`,
  )

const roundColumns = [
  'signing_rounds.id',
  'signing_rounds.publication_id',
  'signing_rounds.audience',
  'signing_rounds.due_on',
  'signing_rounds.joiner_days',
  'signing_rounds.opened_at',
  'signing_rounds.closed_at',
  'publications.document',
  'publications.number',
  'publications.superseded_at',
] as const

const roundsWithPublication = (db: ReadDb) =>
  db
    .selectFrom('signing_rounds')
    .innerJoin('publications', 'publications.id', 'signing_rounds.publication_id')
    .select(roundColumns)

type RoundRow = Awaited<
  ReturnType<ReturnType<typeof roundsWithPublication>['executeTakeFirstOrThrow']>
>

const toRound = (row: RoundRow): Round => ({
  id: row.id,
  publicationId: row.publication_id,
  document: row.document as Round['document'],
  number: row.number,
  audience: row.audience as unknown as Audience,
  dueOn: row.due_on,
  joinerDays: row.joiner_days,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  superseded: row.superseded_at !== null,
})

export async function rounds(db: ReadDb): Promise<Round[]> {
  const rows = await roundsWithPublication(db)
    .orderBy('signing_rounds.opened_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(toRound)
}

export async function roundById(db: ReadDb, id: string): Promise<Round | undefined> {
  const row = await roundsWithPublication(db).where('signing_rounds.id', '=', id).executeTakeFirst()
  return row && toRound(row)
}

/** Rounds on what is in force now: joiners are asked in these. */
export async function runningRounds(db: ReadDb): Promise<Round[]> {
  const rows = await roundsWithPublication(db)
    .where('publications.superseded_at', 'is', null)
    .where('signing_rounds.closed_at', 'is', null)
    .execute()
  return rows.map(toRound)
}

/** The round that people are signing in now. */
export async function newestRound(db: ReadDb, publicationId: string): Promise<Round | undefined> {
  const row = await roundsWithPublication(db)
    .where('signing_rounds.publication_id', '=', publicationId)
    .orderBy('signing_rounds.opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toRound(row)
}

/** A version with small improvements only takes over the rounds of the one before it: what was signed stays signed. */
export const moveRoundsToCurrent = (tx: WriteTx, document: string) =>
  sql`
    update signing_rounds r set publication_id = current.id
    from publications old, publications current
    where old.id = r.publication_id and old.document = ${document} and old.number = current.number - 1
      and current.document = ${document} and current.superseded_at is null`.execute(tx)
