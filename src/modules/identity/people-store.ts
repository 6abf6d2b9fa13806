import type { ReadDb } from '../../platform/db/connect.ts'
import type { Language } from '../../platform/locale.ts'

export interface Person {
  id: string
  name: string
  email: string | null
  language: Language
}

const present = (db: ReadDb) =>
  db.selectFrom('people').select(['id', 'name', 'email', 'language']).where('left_at', 'is', null)

/** Whoever has this address and still works here. */
export const personByEmail = (db: ReadDb, email: string): Promise<Person | undefined> =>
  present(db).where('email', '=', email).executeTakeFirst()

export const personById = (db: ReadDb, id: string): Promise<Person | undefined> =>
  present(db).where('id', '=', id).executeTakeFirst()
