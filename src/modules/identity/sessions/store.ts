import { upkeep } from '../../../platform/action.ts'
import { type Day, dayOf } from '../../../platform/calendar.ts'
import type { Db, ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { gathered } from '../../../platform/db/hot/gather.ts'
import { prepared } from '../../../platform/db/hot/prepared.ts'
import { statementAlong } from '../../../platform/db/hot/statement.ts'
import type { Language } from '../../../platform/locale.ts'
import { hashOf, newToken } from '../../../platform/secrets.ts'
import type { Identification, Role, Who } from '../../../platform/who.ts'
import { personMayComeIn } from '../../people/index.ts'
import { isIdle, rolesWhen, SEEN_EVERY, sessionEnds, showsPassword } from './rules.ts'

interface SessionRow {
  hash: string
  id: string
  personId: string
  name: string
  language: Language
  identifiedBy: Identification
  identifiedAt: string
  provedAt: string | null
  seenAt: string
  expiresAt: string
  roles: Role[]
  hasSecondStep: boolean
  handed: boolean
  identifiedTo: string | null
  endsOn: Day | null
}

const sessionsWith = prepared<SessionRow>(
  'identity.sessions',
  `select encode(s.token_hash, 'hex') as hash, s.id, s.person_id as "personId", p.name, p.language,
    s.identified_by as "identifiedBy", s.identified_at as "identifiedAt", s.identified_to as "identifiedTo",
    s.proved_at as "provedAt", s.seen_at as "seenAt", s.expires_at as "expiresAt",
    array(select role from person_roles r where r.person_id = p.id) as roles,
    c.totp_enabled_at is not null as "hasSecondStep", coalesce(c.handed, false) as handed,
    p.ends_on::text as "endsOn"
  from sessions s join people p on p.id = s.person_id left join credentials c on c.person_id = p.id
  where s.token_hash = any($1::bytea[]) and p.left_at is null`,
)

/** Every request asks for one, so those of one moment are looked up together. */
const sessionOf = gathered(async (db: Db, hashes: Buffer[]) => {
  const found = new Map((await sessionsWith(db, hashes)).map((row) => [row.hash, row]))
  return hashes.map((hash) => found.get(hash.toString('hex')))
})

/** The person behind a session token, or undefined when it is unknown, over or idle too long. */
export async function whoIs(db: Db, token: string, now: Date): Promise<Who | undefined> {
  const row = await sessionOf(db, hashOf(token))
  const seenAt = new Date(row?.seenAt ?? 0)
  if (!row || new Date(row.expiresAt) <= now || isIdle(row.identifiedBy, seenAt, now))
    return undefined
  if (!(await stillWorksHere(db, row, dayOf(now)))) return undefined
  if (now.getTime() - seenAt.getTime() > SEEN_EVERY) await noteSeen(db, row.id, now)

  const { id, personId, name, language, identifiedBy, handed, hasSecondStep } = row
  const roles = rolesWhen(identifiedBy, row.roles, { hasSecondStep })
  const notYet = new Set(row.roles).difference(roles)
  return {
    kind: 'person',
    id: personId,
    name,
    language,
    roles,
    session: {
      id,
      identifiedBy,
      identifiedAt: new Date(row.identifiedAt),
      identifiedTo: row.identifiedTo ?? undefined,
      ...(row.provedAt && { provedAt: new Date(row.provedAt) }),
      handed,
      notYet,
    },
  }
}

/** Who was never given an end date is not asked for again: every request comes by here. */
const stillWorksHere = async (db: Db, { personId, endsOn }: SessionRow, today: Day) =>
  endsOn === null || endsOn >= today || personMayComeIn(db, personId, today)

const noteSeen = (db: Db, id: string, now: Date) =>
  upkeep(db, (tx) =>
    tx.updateTable('sessions').set({ seen_at: now }).where('id', '=', id).execute(),
  )

export interface NewSession {
  personId: string
  identifiedBy: Identification
  /** Only where that was earlier than now: a token that is renewed proves nothing anew. */
  identifiedAt?: Date
  /** Where the code or link went, as a keyed digest (`addressDigest`). */
  identifiedTo?: string
  device: string
  /** The browser was asked to remember it; any other ends for the browser when that is closed. */
  stays?: boolean
  now: Date
}

export interface OpenedSession {
  token: string
  expiresAt: Date
  stays: boolean
}

const keepSession = statementAlong(
  'identity.keep-session',
  `insert into sessions (token_hash, person_id, identified_by, identified_at, identified_to, proved_at, device, stays,
    created_at, seen_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)`,
)

/** Opens a session and returns the token for the cookie; only its hash is kept. */
export async function openSession(tx: WriteTx, session: NewSession): Promise<OpenedSession> {
  const token = newToken()
  const { identifiedBy, stays = false, now } = session
  const expiresAt = sessionEnds(identifiedBy, now)
  await keepSession(
    tx,
    hashOf(token),
    session.personId,
    identifiedBy,
    session.identifiedAt ?? now,
    session.identifiedTo ?? null,
    showsPassword(identifiedBy) ? now : null,
    session.device,
    stays,
    now,
    expiresAt,
  )
  return { token, expiresAt, stays }
}

/**
 * Notes that this person has just shown once more that it is them, under a new token. It stays the same session, so
 * that a second step that was begun in it goes on.
 */
export async function noteProof(tx: WriteTx, id: string, now: Date) {
  const token = newToken()
  const renewed = await tx
    .updateTable('sessions')
    .set({ token_hash: hashOf(token), proved_at: now, seen_at: now })
    .where('id', '=', id)
    .returning(['expires_at as expiresAt', 'stays'])
    .executeTakeFirst()
  return renewed && { token, ...renewed }
}

/** A session as its owner sees it among their devices. */
export interface Device {
  id: string
  /** Browser and system, as `Firefox|Android`. */
  device: string
  createdAt: Date
  seenAt: Date
}

/** The sessions of a person that still open doors, the latest seen first. */
export async function devicesOf(db: ReadDb, personId: string, now: Date): Promise<Device[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'device', 'created_at', 'seen_at', 'identified_by'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .limit(100)
    .execute()
  return rows
    .filter((row) => !isIdle(row.identified_by, row.seen_at, now))
    .map((row) => ({
      id: row.id,
      device: row.device,
      createdAt: row.created_at,
      seenAt: row.seen_at,
    }))
}

/** Ends one session of this person and returns what its successor keeps; undefined when it was not there. */
export const endSession = (tx: WriteTx, personId: string, id: string) =>
  tx
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .returning(['device', 'stays'])
    .executeTakeFirst()

/** Ends the sessions that a mail opened. */
export const endMailSessions = (tx: WriteTx, personId: string) =>
  tx
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .where('identified_by', 'in', ['mail-link', 'mail-code'])
    .execute()

/** Ends the sessions that a link opened, by mail or handed over. */
export const endLinkSessions = (tx: WriteTx, personId: string) =>
  tx
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .where('identified_by', 'in', ['mail-link', 'handed-link'])
    .execute()

/** Ends the sessions of this person, all or all but one, and returns how many there were. */
export async function endSessions(tx: WriteTx, personId: string, except?: string): Promise<number> {
  let ended = tx.deleteFrom('sessions').where('person_id', '=', personId)
  if (except) ended = ended.where('id', '<>', except)
  const { numDeletedRows } = await ended.executeTakeFirst()
  return Number(numDeletedRows)
}
