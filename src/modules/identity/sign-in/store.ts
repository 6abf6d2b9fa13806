import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { hashOf, newToken } from '../../../platform/secrets.ts'
import { TRIES } from './rules.ts'

export type Step = 'code' | 'second-step'

/** Somebody on the way in, known by the token in their browser. */
export interface Attempt {
  id: string
  /** Null where the address that was typed is not known here. */
  personId: string | null
  account: string
  path: string
  /** The mail that it waits for. */
  letterId: string | null
  expiresAt: Date
  /** The browser is asked to remember the session that comes of it. */
  stays: boolean
}

export interface NewAttempt {
  step: Step
  personId: string | null
  /** Hash of the address, for counting tries. */
  account: string
  path: string
  letterId?: string
  longCode?: boolean
  stays?: boolean
  now: Date
  expiresAt: Date
}

/** Starts an attempt and returns the token for the browser; only its hash is kept. */
export async function startAttempt(tx: WriteTx, attempt: NewAttempt) {
  const token = newToken()
  const { id } = await tx
    .insertInto('sign_in_attempts')
    .values({
      token_hash: hashOf(token),
      step: attempt.step,
      person_id: attempt.personId,
      account: attempt.account,
      path: attempt.path,
      letter_id: attempt.letterId ?? null,
      long_code: attempt.longCode ?? false,
      stays: attempt.stays ?? false,
      made_at: attempt.now,
      expires_at: attempt.expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token, expiresAt: attempt.expiresAt }
}

const openAttempts = (db: ReadDb, step: Step, token: string, now: Date) =>
  db
    .selectFrom('sign_in_attempts')
    .select(['id', 'person_id as personId', 'account', 'path', 'stays'])
    .select(['letter_id as letterId', 'expires_at as expiresAt'])
    .where('token_hash', '=', hashOf(token))
    .where('step', '=', step)
    .where('expires_at', '>', now)
    .where('tries', '<', TRIES)

/** The attempt that this browser is in, or undefined when it is over: too late, too many tries, or never begun. */
export const attemptOf = (
  db: ReadDb,
  step: Step,
  token: string,
  now: Date,
): Promise<Attempt | undefined> => openAttempts(db, step, token, now).executeTakeFirst()

/** The same, locked, so that tries at the same moment are counted one after the other. */
export const lockAttempt = (
  tx: WriteTx,
  step: Step,
  token: string,
  now: Date,
): Promise<Attempt | undefined> => openAttempts(tx, step, token, now).forUpdate().executeTakeFirst()

export const countTry = (tx: WriteTx, id: string) =>
  tx
    .updateTable('sign_in_attempts')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** Ends what was begun with a password that is no longer the password. */
export const endSecondSteps = (tx: WriteTx, personId: string) =>
  tx
    .deleteFrom('sign_in_attempts')
    .where('person_id', '=', personId)
    .where('step', '=', 'second-step')
    .execute()

export const endAttempt = (tx: WriteTx, id: string) =>
  tx.deleteFrom('sign_in_attempts').where('id', '=', id).execute()
