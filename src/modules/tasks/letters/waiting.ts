import type { ReadDb } from '../../../platform/db/connect.ts'
import { tasksOf } from './store.ts'

/** What waits for this person of one kind, what is due first on top. */
export const waitingOfPerson = async (db: ReadDb, kind: string, personId: string) =>
  (await tasksOf(db, personId)).filter((task) => task.kind === kind)
