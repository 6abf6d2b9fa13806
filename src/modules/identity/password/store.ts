import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { mayComeIn } from '../../people/index.ts'
import type { SealedSecret } from '../second-step/secret-box.ts'

export interface Credentials {
  personId: string
  passwordHash: string | null
  /** Sealed: see secret-box.ts. */
  totpSecret: string | null
  totpOn: boolean
  /** The session that began a second step which is not on yet. */
  totpBegunIn: string | null
  /** The half minutes of the codes that were used last, the latest at the end. */
  totpUsedSteps: number[]
}

const columns = [
  'people.id as personId',
  'password_hash as passwordHash',
  'totp_secret as totpSecret',
  'totp_enabled_at as totpEnabledAt',
  'totp_begun_in as totpBegunIn',
  'totp_used_steps as totpUsedSteps',
] as const

const present = (db: ReadDb) =>
  db
    .selectFrom('people')
    .leftJoin('credentials', 'credentials.person_id', 'people.id')
    .select(columns)
    .where('people.left_at', 'is', null)

type Row = Omit<Credentials, 'totpOn' | 'totpUsedSteps'> & {
  totpEnabledAt: Date | null
  totpUsedSteps: (string | number | bigint)[] | null
}
const toCredentials = ({ totpEnabledAt, totpUsedSteps, ...row }: Row): Credentials => ({
  ...row,
  totpOn: totpEnabledAt !== null,
  totpUsedSteps: (totpUsedSteps ?? []).map(Number),
})

/** What a person signs in with; empty for someone who never chose a password. */
export async function credentialsOf(
  db: ReadDb,
  personId: string,
): Promise<Credentials | undefined> {
  const row = await present(db).where('people.id', '=', personId).executeTakeFirst()
  return row && toCredentials(row)
}

/** The same with the person locked, so that one code cannot be used twice at once; they may still come in today. */
export async function lockCredentials(tx: WriteTx, personId: string, today: Day) {
  const row = await present(tx)
    .where('people.id', '=', personId)
    .where(mayComeIn('people', today))
    .forUpdate('people')
    .executeTakeFirst()
  return row && toCredentials(row)
}

export async function credentialsByEmail(
  db: ReadDb,
  email: string,
  today: Day,
): Promise<Credentials | undefined> {
  const row = await present(db)
    .where('people.email', '=', email)
    .where(mayComeIn('people', today))
    .executeTakeFirst()
  return row && toCredentials(row)
}

/** @param handed whether it began with a code that an owner handed over; unless told, that stays as it was */
export const keepPassword = (
  tx: WriteTx,
  personId: string,
  passwordHash: string,
  now: Date,
  handed?: boolean,
) => {
  const kept = {
    password_hash: passwordHash,
    changed_at: now,
    ...(handed !== undefined && { handed }),
  }
  return tx
    .insertInto('credentials')
    .values({ person_id: personId, ...kept })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(kept))
    .execute()
}

/** A new secret, not yet in use: it counts once a code from it was typed, in the session that began it. */
export const keepSecret = (
  tx: WriteTx,
  personId: string,
  { text, by }: SealedSecret,
  { session, now }: { session: string | null; now: Date },
) =>
  tx
    .updateTable('credentials')
    .set({
      totp_secret: text,
      totp_sealed_by: by,
      totp_begun_in: session,
      totp_used_steps: [],
      changed_at: now,
    })
    .where('person_id', '=', personId)
    .where('totp_enabled_at', 'is', null)
    .execute()

/** Notes the half minute of a code; false when that code was used already. */
export async function noteStep(
  tx: WriteTx,
  personId: string,
  { step, used }: { step: number; used: number[] },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('credentials')
    .set({ totp_used_steps: used })
    .where('person_id', '=', personId)
    .where((eb) => eb.not(eb(eb.val(step), '=', eb.fn.any('totp_used_steps'))))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const enableTotp = (tx: WriteTx, personId: string, now: Date) =>
  tx
    .updateTable('credentials')
    .set({ totp_enabled_at: now, totp_begun_in: null, changed_at: now })
    .where('person_id', '=', personId)
    .execute()

const noSecondStep = {
  totp_enabled_at: null,
  totp_secret: null,
  totp_sealed_by: null,
  totp_begun_in: null,
  totp_used_steps: [],
}

export const disableTotp = (tx: WriteTx, personId: string, now: Date) =>
  tx
    .updateTable('credentials')
    .set({ ...noSecondStep, changed_at: now })
    .where('person_id', '=', personId)
    .execute()

/** Whether this person has a second step of signing in. */
export const hasSecondStep = async (db: ReadDb, personId: string) =>
  (await credentialsOf(db, personId))?.totpOn ?? false
