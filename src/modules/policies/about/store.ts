import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'

/** Where a person stands by name in what makes the policy. */
export async function tracesOf(db: ReadDb, personId: string) {
  const [answers, clauses, lastChanges] = await Promise.all([
    db
      .selectFrom('answers')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('answered_by', '=', personId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('clause_edits')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('changed_by', '=', personId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('clause_changes')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow(),
  ])
  return { answers: answers.count, clauses: clauses.count, lastChanges: lastChanges.count }
}

/** Answers and clauses stay as they are; the history says for good who gave and changed them. */
export async function forgetPerson(tx: WriteTx, personId: string) {
  await tx
    .updateTable('answers')
    .set({ answered_by: null })
    .where('answered_by', '=', personId)
    .execute()
  await tx
    .updateTable('clause_edits')
    .set({ changed_by: null })
    .where('changed_by', '=', personId)
    .execute()
  await tx.deleteFrom('clause_changes').where('person_id', '=', personId).execute()
}
