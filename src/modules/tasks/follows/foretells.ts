import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { foretell } from '../../../platform/event.ts'
import { figure } from '../../../platform/locale.ts'
import { personLeft } from '../../people/index.ts'
import { text } from '../text/index.ts'

/** What follows of rounds when somebody leaves. What is asked apart from them is nobody else's to see, nor to count. */
export const tasksForetell = [
  foretell(personLeft, async (db, { thing }, language) => {
    const open = thing ? await openInRounds(db, thing) : 0
    const t = text[language].person
    return open ? [{ title: t.lapse(open, figure(open, language)), ends: true }] : []
  }),
]

async function openInRounds(db: ReadDb, personId: string) {
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from tasks
    where person_id = ${personId}::uuid and state = 'open' and round_id is not null`.execute(db)
  return rows[0]?.open ?? 0
}
