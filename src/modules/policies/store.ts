import type { BlockNumber, DocumentName, Kind } from '../../library/clauses/rules.ts'
import type { ReadDb, WriteTx } from '../../platform/db/connect.ts'
import type { ClauseEdit } from './draft/types.ts'
import { published } from './events.ts'
import { questions } from './interview/questions.ts'
import { type Answer, type Answers, knownAnswers } from './interview/rules.ts'

export interface Policy {
  id: string
  document: DocumentName
  createdAt: Date
  /** The profile changed and nobody has looked at this draft since. */
  profileChanged: boolean
  profileChangedAt: Date | null
  /** The version that is in force; null before the first. */
  publishedNumber: number | null
}

export async function policyOf(db: ReadDb, document: DocumentName): Promise<Policy | undefined> {
  const row = await db
    .selectFrom('policies')
    .select(['id', 'created_at', 'profile_changed_at', 'profile_seen_at', 'published_number'])
    .where('document', '=', document)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      document,
      createdAt: row.created_at,
      profileChanged:
        row.profile_changed_at !== null &&
        (row.profile_seen_at === null || row.profile_seen_at < row.profile_changed_at),
      profileChangedAt: row.profile_changed_at,
      publishedNumber: row.published_number,
    }
  )
}

/** When the version that is in force was published; publications come later in the house, and the history knows. */
export async function lastPublishedAt(db: ReadDb, policyId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('history')
    .select('at')
    .where('thing_kind', '=', published.thing)
    .where('thing_id', '=', policyId)
    .where('name', '=', published.event)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.at
}

/** Who changes a document or publishes it does so one after the other; undefined until somebody began it. */
export async function lockPolicy(tx: WriteTx, document: DocumentName) {
  const row = await tx
    .selectFrom('policies')
    .select('id')
    .where('document', '=', document)
    .forUpdate()
    .executeTakeFirst()
  return row?.id
}

/** The answers to the questions that are asked in this release. */
export const answersOf = async (db: ReadDb): Promise<Answers> =>
  knownAnswers(await storedAnswers(db), questions())

/** Every answer that was ever given, also to questions that are no longer asked. */
export async function storedAnswers(db: ReadDb): Promise<Record<string, Answer>> {
  const rows = await db
    .selectFrom('answers')
    .select(['question', 'value'])
    .orderBy('question')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.question, row.value as unknown as Answer]))
}

export async function editsOf(db: ReadDb, policyId: string): Promise<ClauseEdit[]> {
  const rows = await db
    .selectFrom('clause_edits')
    .select(['clause', 'presence', 'kind', 'block', 'rank', 'form', 'texts'])
    .where('policy_id', '=', policyId)
    .orderBy('changed_at')
    .orderBy('clause')
    .execute()
  return rows.map((row) => ({
    clause: row.clause,
    presence: row.presence as ClauseEdit['presence'],
    kind: row.kind as Kind | null,
    block: row.block as BlockNumber | null,
    rank: row.rank,
    form: row.form as ClauseEdit['form'],
    texts: row.texts as ClauseEdit['texts'],
  }))
}

export async function countBegun(db: ReadDb): Promise<number> {
  const { count } = await db
    .selectFrom('policies')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Nothing is inserted when somebody else began just now. */
export const insertPolicy = (tx: WriteTx, id: string, document: DocumentName, now: Date) =>
  tx
    .insertInto('policies')
    .values({ id, document, created_at: now })
    .onConflict((conflict) => conflict.column('document').doNothing())
    .executeTakeFirstOrThrow()

export function keepAnswer(
  tx: WriteTx,
  given: { question: string; answer: Answer; by: string | null; now: Date },
) {
  const kept = {
    value: JSON.stringify(given.answer),
    answered_by: given.by,
    answered_at: given.now,
  }
  return tx
    .insertInto('answers')
    .values({ question: given.question, ...kept })
    .onConflict((conflict) => conflict.column('question').doUpdateSet(kept))
    .execute()
}

export const markProfileChanged = (tx: WriteTx, now: Date) =>
  tx.updateTable('policies').set({ profile_changed_at: now }).execute()

export const keepProfileSeen = (tx: WriteTx, policyId: string, upTo: Date) =>
  tx
    .updateTable('policies')
    .set({ profile_seen_at: upTo })
    .where('id', '=', policyId)
    .where((eb) => eb.or([eb('profile_seen_at', 'is', null), eb('profile_seen_at', '<', upTo)]))
    .execute()

export const rememberVersionInForce = (tx: WriteTx, document: DocumentName, number: number) =>
  tx
    .updateTable('policies')
    .set({ published_number: number })
    .where('document', '=', document)
    .execute()
