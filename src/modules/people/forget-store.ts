import { sql } from 'kysely'
import type { WriteTx } from '../../platform/db/connect.ts'
import { lockPerson } from './person/store.ts'

/**
 * Of somebody who has left the directory keeps the name, the language and the day, because signatures and the history
 * point there; all else goes, and with it how they were before a file. A preview and its file go by themselves.
 */
export async function forgetPerson(tx: WriteTx, id: string, now: Date) {
  const person = await lockPerson(tx, id)
  if (!person?.leftAt) return
  await tx.deleteFrom('import_changes').where('person_id', '=', id).execute()
  await sql`
    update import_added set ids = array_remove(ids, ${id}::uuid) where ids @> array[${id}::uuid]`.execute(
    tx,
  )
  await tx.deleteFrom('person_roles').where('person_id', '=', id).execute()
  await tx
    .updateTable('people')
    .set({
      email: null,
      number: null,
      establishment_id: null,
      department: '',
      manager_id: null,
      starts_on: null,
      ends_on: null,
      changed_at: now,
    })
    .where('id', '=', id)
    .execute()
}
