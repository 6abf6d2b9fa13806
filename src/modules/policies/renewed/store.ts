import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import type { InEveryLanguage } from '../../../platform/locale.ts'
import type { Answer } from '../interview/rules.ts'
import type { Content, Piece } from './pieces.ts'

/** What is kept of every piece, without its words. */
export async function keptDigests(db: ReadDb): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('kept_library').select(['piece', 'digest']).execute()
  return new Map(rows.map(({ piece, digest }) => [piece, digest]))
}

export async function keptContents(db: ReadDb, pieces: readonly string[]) {
  if (pieces.length === 0) return []
  const rows = await db
    .selectFrom('kept_library')
    .select(['digest', 'content'])
    .where('piece', 'in', pieces)
    .execute()
  return rows.map(({ digest, content }) => ({ digest, content: content as unknown as Content }))
}

/** Kept as they are now, in place of what was kept. */
export async function keepPieces(tx: WriteTx, pieces: ReadonlyMap<string, Piece>, now: Date) {
  const rows = [...pieces].map(([piece, { digest, content }]) => ({
    piece,
    digest,
    content: JSON.stringify(content),
    kept_at: now,
  }))
  if (rows.length === 0) return
  await tx
    .insertInto('kept_library')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('piece').doUpdateSet((eb) => ({
        digest: eb.ref('excluded.digest'),
        content: eb.ref('excluded.content'),
        kept_at: eb.ref('excluded.kept_at'),
      })),
    )
    .execute()
}

export async function dropPieces(tx: WriteTx, pieces: readonly string[]) {
  if (pieces.length) await tx.deleteFrom('kept_library').where('piece', 'in', pieces).execute()
}

/** A clause that stands, or does not, as it was before a release. */
export interface Held {
  clause: string
  stands: boolean
}

export const heldOf = (db: ReadDb, policyId: string): Promise<Held[]> =>
  db
    .selectFrom('held_clauses')
    .select(['clause', 'stands'])
    .where('policy_id', '=', policyId)
    .orderBy('clause')
    .execute()

export async function hold(tx: WriteTx, policyId: string, held: readonly Held[]) {
  if (held.length === 0) return
  await tx
    .insertInto('held_clauses')
    .values(held.map((one) => ({ policy_id: policyId, ...one })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function holdNoLonger(tx: WriteTx, clauses: readonly string[]) {
  if (clauses.length) await tx.deleteFrom('held_clauses').where('clause', 'in', clauses).execute()
}

/** Which clauses of the library stood in the draft after the last change; undefined where nobody noted it yet. */
export async function stoodOf(db: ReadDb, policyId: string): Promise<string[] | undefined> {
  const row = await db
    .selectFrom('policies')
    .select('stood')
    .where('id', '=', policyId)
    .executeTakeFirst()
  return (row?.stood as string[] | null) ?? undefined
}

export const keepStood = (tx: WriteTx, policyId: string, clauses: readonly string[]) =>
  tx
    .updateTable('policies')
    .set({ stood: JSON.stringify(clauses) })
    .where('id', '=', policyId)
    .execute()

/** A draft from before anything was kept, that nobody has looked at in this release. */
export async function isUnread(db: ReadDb, policyId: string): Promise<boolean> {
  const row = await db
    .selectFrom('policies')
    .select('unread')
    .where('id', '=', policyId)
    .executeTakeFirst()
  return row?.unread ?? false
}

/** How many documents are unread, or wait with a clause. */
export async function countUnsettled(db: ReadDb): Promise<number> {
  const { count } = await db
    .selectFrom('policies')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) =>
      eb.or([
        eb('unread', '=', true),
        eb('id', 'in', eb.selectFrom('held_clauses').select('policy_id')),
      ]),
    )
    .executeTakeFirstOrThrow()
  return count
}

/** Of one clause in the version in force, in the languages in which it was published. */
export type WordsInForce = Partial<
  InEveryLanguage<{ title: string; short: string; fuller: string }>
>

/** What an unread draft is held against; nothing where nothing was ever published. */
export async function wordsInForceOf(db: ReadDb, policyId: string) {
  const rows = await db
    .selectFrom('words_in_force')
    .select(['clause', 'texts', 'settled'])
    .where('policy_id', '=', policyId)
    .orderBy('clause')
    .execute()
  return rows.map((row) => ({ ...row, texts: row.texts as WordsInForce }))
}

export async function settleWordsInForce(
  tx: WriteTx,
  policyIds: readonly string[],
  clauses: readonly string[],
) {
  const rows = policyIds.flatMap((policy_id) =>
    clauses.map((clause) => ({ policy_id, clause, texts: '{}', settled: true })),
  )
  if (rows.length === 0) return
  await tx
    .insertInto('words_in_force')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['policy_id', 'clause']).doUpdateSet({ settled: true }),
    )
    .execute()
}

/** Somebody has looked at all of it. */
export async function markRead(tx: WriteTx, policyIds: readonly string[]) {
  if (policyIds.length === 0) return
  await tx.deleteFrom('words_in_force').where('policy_id', 'in', policyIds).execute()
  await tx.updateTable('policies').set({ unread: false }).where('id', 'in', policyIds).execute()
}

export async function dropAnswers(tx: WriteTx, questions: readonly string[]) {
  if (questions.length) await tx.deleteFrom('answers').where('question', 'in', questions).execute()
}

export const changeAnswer = (tx: WriteTx, question: string, answer: Answer) =>
  tx
    .updateTable('answers')
    .set({ value: JSON.stringify(answer) })
    .where('question', '=', question)
    .execute()
