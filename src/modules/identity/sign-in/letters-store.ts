import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { newId } from '../../../platform/ids.ts'
import { type Letter, nextLetter } from './rules.ts'

/**
 * The mail that whoever asks for this account now waits for, locked until they wait for it: those who ask at the same
 * moment get the same one. `isNew`: nobody waits for it yet.
 */
export async function lockLetter(
  tx: WriteTx,
  account: string,
  now: Date,
): Promise<Letter & { isNew: boolean }> {
  const id = newId()
  const first = nextLetter(undefined, id, now)
  const begun = await tx
    .insertInto('sign_in_letters')
    .values({ account, id, due_at: first.dueAt, turn: first.turn })
    .onConflict((conflict) => conflict.column('account').doNothing())
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows) return { ...first, isNew: true }

  const last = await tx
    .selectFrom('sign_in_letters')
    .select(['id', 'due_at as dueAt', 'turn'])
    .where('account', '=', account)
    .forUpdate()
    .executeTakeFirst()
  const next = nextLetter(last, id, now)
  if (next.id === last?.id) return { ...next, isNew: false }
  await tx
    .updateTable('sign_in_letters')
    .set({ id, due_at: next.dueAt, turn: next.turn })
    .where('account', '=', account)
    .execute()
  return { ...next, isNew: true }
}

/** By mail: what it answers, where a browser still waits for it. Where several do, none says where it leads. */
export async function lettersOfMails(
  db: ReadDb,
  mailIds: string[],
  /** Attempts that end later than this were made for a mail that is not older than a code may be. */
  endingAfter: Date,
): Promise<Map<string, { id: string; path: string; longCode: boolean }>> {
  if (mailIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('mails')
    .innerJoin('sign_in_attempts as a', 'a.letter_id', 'mails.thing_id')
    .select((eb) => [
      'mails.id as mailId',
      'a.letter_id as id',
      eb.fn.min('a.path').as('path'),
      eb.fn.countAll<number>().as('browsers'),
      eb.fn<boolean>('bool_or', ['a.long_code']).as('longCode'),
    ])
    .where('mails.id', 'in', mailIds)
    .where('a.expires_at', '>', endingAfter)
    .groupBy(['mails.id', 'a.letter_id'])
    .execute()
  return new Map(
    rows.flatMap(({ mailId, id, path, browsers, longCode }) => {
      const several = browsers > 1
      return id ? [[mailId, { id, path: several ? '/' : path, longCode: several || longCode }]] : []
    }),
  )
}

/** What is next for accounts that nobody asked for in a long while begins anew by itself. */
export const forgetLetters = (tx: WriteTx, before: Date) =>
  tx.deleteFrom('sign_in_letters').where('due_at', '<=', before).execute()
