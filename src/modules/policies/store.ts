import type { ReadDb } from '../../platform/db/connect.ts'
import type { ClauseEdit } from './draft/types.ts'
import { type Answer, type Answers, knownAnswers } from './interview/rules.ts'
import type { BlockNumber, DocumentName, Kind } from './library/rules.ts'

export interface Policy {
  id: string
  document: DocumentName
  createdAt: Date
  /** The profile changed and nobody has looked at this draft since. */
  profileChanged: boolean
}

export async function policyOf(db: ReadDb, document: DocumentName): Promise<Policy | undefined> {
  const row = await db
    .selectFrom('policies')
    .select(['id', 'created_at', 'profile_changed_at', 'profile_seen_at'])
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
    }
  )
}

export async function answersOf(db: ReadDb): Promise<Answers> {
  const rows = await db.selectFrom('answers').select(['question', 'value']).execute()
  return knownAnswers(
    Object.fromEntries(rows.map((row) => [row.question, row.value as unknown as Answer])),
  )
}

export async function editsOf(db: ReadDb, policyId: string): Promise<ClauseEdit[]> {
  const rows = await db
    .selectFrom('clause_edits')
    .select(['clause', 'presence', 'kind', 'block', 'rank', 'texts'])
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
    texts: row.texts as ClauseEdit['texts'],
  }))
}
