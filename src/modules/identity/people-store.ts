import type { Day } from '../../platform/calendar.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import type { Language } from '../../platform/locale.ts'
import { mayComeIn } from '../people/index.ts'

export interface Person {
  id: string
  name: string
  email: string | null
  language: Language
}

const present = (db: ReadDb, today: Day) =>
  db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'language'])
    .where(mayComeIn('people', today))

/** Whoever has this address and still works here. */
export const personByEmail = (db: ReadDb, email: string, today: Day): Promise<Person | undefined> =>
  present(db, today).where('email', '=', email).executeTakeFirst()

export const personById = (db: ReadDb, id: string, today: Day): Promise<Person | undefined> =>
  present(db, today).where('id', '=', id).executeTakeFirst()
