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
}

export interface NewAttempt {
  step: Step
  personId: string | null
  /** Hash of the address, for counting tries. */
  account: string
  path: string
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
    .select(['id', 'person_id as personId', 'account', 'path'])
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

export const endAttempt = (tx: WriteTx, id: string) =>
  tx.deleteFrom('sign_in_attempts').where('id', '=', id).execute()
