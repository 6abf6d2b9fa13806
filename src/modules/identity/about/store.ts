import { dayOf } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { personById } from '../people-store.ts'

/** What is kept of how this person comes in: never a hash or a secret, only that there is one. */
export const keptCredentials = (db: ReadDb, personId: string) =>
  db
    .selectFrom('credentials')
    .select((eb) => [
      'handed',
      eb('password_hash', 'is not', null).as('hasPassword'),
      eb('totp_secret', 'is not', null).as('stepBegun'),
      eb('totp_enabled_at', 'is not', null).as('stepOn'),
    ])
    .where('person_id', '=', personId)
    .executeTakeFirst()

/** The sessions, links and attempts of this person, the newest first. */
export const keptSessions = (db: ReadDb, personId: string) =>
  db
    .selectFrom('sessions')
    .select(['device', 'identified_by as by', 'created_at as since', 'seen_at as seen'])
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .execute()

export const keptLinks = (db: ReadDb, personId: string) =>
  db
    .selectFrom('mail_links')
    .select(['handed', 'made_at as at', 'expires_at as until', 'used_at as used'])
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .execute()

export const keptAttempts = (db: ReadDb, personId: string) =>
  db
    .selectFrom('sign_in_attempts')
    .select(['made_at as at', 'tries'])
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .execute()

export const keptDevices = (db: ReadDb, personId: string) =>
  db
    .selectFrom('known_devices')
    .select(['device', 'made_at as since', 'seen_at as seen'])
    .where('person_id', '=', personId)
    .orderBy('seen_at', 'desc')
    .execute()

export const keptTries = (db: ReadDb, personId: string) =>
  db
    .selectFrom('sign_in_tries')
    .select((eb) => ['day', eb.fn.sum<number>('count').as('count')])
    .where('person_id', '=', personId)
    .groupBy('day')
    .orderBy('day', 'desc')
    .execute()

/** Forgets every way in of somebody who has left; whoever works here keeps theirs. */
export async function forgetPerson(tx: WriteTx, personId: string, now: Date) {
  if (await personById(tx, personId, dayOf(now))) return
  for (const table of [
    'sessions',
    'mail_links',
    'sign_in_attempts',
    'sign_in_tries',
    'known_devices',
    'recovery_codes',
    'credentials',
  ] as const)
    await tx.deleteFrom(table).where('person_id', '=', personId).execute()
}
