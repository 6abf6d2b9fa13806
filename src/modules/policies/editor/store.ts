import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import type { ClauseChange, Edit } from './rules/editing.ts'
import type { LastChange, Undoable } from './rules/undo.ts'

/** When the words, kind or block of a clause were changed last; null where nobody did. */
export async function wordsChangedAt(db: ReadDb, policyId: string, clause: string) {
  const row = await db
    .selectFrom('clause_edits')
    .select('words_changed_at')
    .where('policy_id', '=', policyId)
    .where('clause', '=', clause)
    .executeTakeFirst()
  return row?.words_changed_at ?? null
}

interface Keeping {
  policyId: string
  by: string | null
  now: Date
}

/** Clauses that were brought in, taken out, moved or put back as they were. */
export async function keepChanges(
  tx: WriteTx,
  changes: ClauseChange[],
  { wordsChanged, ...keeping }: Keeping & { wordsChanged: boolean },
) {
  const gone = changes.filter(({ after }) => after === null).map(({ clause }) => clause)
  if (gone.length) await forget(tx, keeping.policyId, gone)
  const rows = changes.flatMap(({ clause, after }) =>
    after ? [{ ...rowOf(clause, after, keeping), ...(wordsChanged && newWords(keeping)) }] : [],
  )
  if (rows.length)
    await tx
      .insertInto('clause_edits')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['policy_id', 'clause']).doUpdateSet((eb) => ({
          presence: eb.ref('excluded.presence'),
          kind: eb.ref('excluded.kind'),
          block: eb.ref('excluded.block'),
          rank: eb.ref('excluded.rank'),
          form: eb.ref('excluded.form'),
          texts: eb.ref('excluded.texts'),
          changed_by: eb.ref('excluded.changed_by'),
          changed_at: eb.ref('excluded.changed_at'),
          ...(wordsChanged && {
            words_changed_at: sql<Date>`greatest(excluded.words_changed_at, clause_edits.words_changed_at + interval '1 ms')`,
          }),
        })),
      )
      .execute()
}

/** The words of one clause, unless somebody changed them after `seen`; says whether they were kept. */
export async function keepWords(
  tx: WriteTx,
  { clause, after }: ClauseChange,
  { seen, ...keeping }: Keeping & { seen: Date | null },
): Promise<boolean> {
  if (!after) return forgetUnless(tx, clause, { seen, policyId: keeping.policyId })
  const row = { ...rowOf(clause, after, keeping), ...newWords({ ...keeping, seen }) }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('clause_edits')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['policy_id', 'clause'])
        .doUpdateSet(row)
        .where('clause_edits.words_changed_at', 'is not distinct from', seen),
    )
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows) > 0
}

async function forgetUnless(
  tx: WriteTx,
  clause: string,
  { seen, policyId }: { seen: Date | null; policyId: string },
) {
  const { numDeletedRows } = await tx
    .deleteFrom('clause_edits')
    .where('policy_id', '=', policyId)
    .where('clause', '=', clause)
    .where('words_changed_at', 'is not distinct from', seen)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

const forget = (tx: WriteTx, policyId: string, clauses: string[]) =>
  tx
    .deleteFrom('clause_edits')
    .where('policy_id', '=', policyId)
    .where('clause', 'in', clauses)
    .execute()

const rowOf = (clause: string, edit: Edit, { policyId, by, now }: Keeping) => ({
  policy_id: policyId,
  clause,
  presence: edit.presence,
  kind: edit.kind,
  block: edit.block,
  rank: edit.rank,
  form: edit.form ?? null,
  texts: JSON.stringify(edit.texts),
  changed_by: by,
  changed_at: now,
})

/** Always later than what was seen, even within one millisecond. */
const newWords = ({ now, seen }: { now: Date; seen?: Date | null }) => ({
  words_changed_at: new Date(Math.max(now.getTime(), (seen?.getTime() ?? 0) + 1)),
})

export async function lastChangeOf(
  db: ReadDb,
  policyId: string,
  personId: string | null,
): Promise<LastChange | undefined> {
  if (personId === null) return undefined
  const row = await db
    .selectFrom('clause_changes')
    .select(['what', 'clause', 'changes', 'made_at'])
    .where('policy_id', '=', policyId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return (
    row && {
      what: row.what as Undoable,
      clause: row.clause,
      changes: row.changes as unknown as ClauseChange[],
      madeAt: row.made_at,
    }
  )
}

/** One step back is kept for each person; always a newer moment than the one before, so that it is undone once. */
export async function rememberChange(
  tx: WriteTx,
  { policyId, by, now }: Keeping,
  { what, clause, changes }: Omit<LastChange, 'madeAt'>,
) {
  if (by === null) return
  const kept = { what, clause, changes: JSON.stringify(changes) }
  await tx
    .insertInto('clause_changes')
    .values({ policy_id: policyId, person_id: by, made_at: now, ...kept })
    .onConflict((conflict) =>
      conflict.columns(['policy_id', 'person_id']).doUpdateSet({
        ...kept,
        made_at: sql<Date>`greatest(excluded.made_at, clause_changes.made_at + interval '1 ms')`,
      }),
    )
    .execute()
}

export const forgetChange = (tx: WriteTx, policyId: string, personId: string | null) =>
  tx
    .deleteFrom('clause_changes')
    .where('policy_id', '=', policyId)
    .where('person_id', '=', personId)
    .execute()
