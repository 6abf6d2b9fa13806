import { sql } from 'kysely'
import { type Day, dayOf } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { queueMails } from '../../../platform/mail/outbox.ts'
import { team } from './mail-kinds.ts'
import type { LetterDays } from './moments.ts'
import { countryOf, dueOf, goingToday, isOpen } from './store.ts'

/** Whom nobody tells again of what they have open, under whom they work. */
export interface Spent {
  kinds: readonly string[]
  /** From which day on nobody is told again. */
  spent: readonly { kind: string; country: string; dueOn: Day }[]
  house: string
}

const spentTasks = ({ kinds, spent, house }: Spent) => sql`
  from tasks q join rounds r on r.id = q.round_id join people p on p.id = q.person_id
  left join establishments e on e.id = p.establishment_id
  join unnest(${spent.map(({ kind }) => kind)}::text[], ${spent.map(({ country }) => country)}::text[],
    ${spent.map(({ dueOn }) => dueOn)}::date[]) as s (kind, country, due)
    on s.kind = r.kind and s.country = ${countryOf(house)} and s.due = ${dueOf}
  join people m on m.id = p.manager_id and m.left_at is null
  where ${isOpen} and r.paused_at is null and q.due_at is null and p.left_at is null
    and r.kind = any(${[...kinds]}::text[])`

/** Once a week a manager gets a list, on a working day of theirs; the week is that of this Monday. */
export const queueTeams = (
  tx: WriteTx,
  which: Spent,
  { days, monday, now }: { days: LetterDays; monday: Day; now: Date },
) =>
  queueMails(
    tx,
    sql`
    select distinct 'team:' || m.id || ':' || ${monday}::text, ${team.name}, m.id, m.language, null::uuid,
      ${now}::timestamptz, ${now}::timestamptz
    ${spentTasks(which)} and m.email is not null
      and coalesce((select country from establishments of_m where of_m.id = m.establishment_id), ${days.house})
        in (select country from (${goingToday(days, dayOf(now))}) today)
      and not exists (select from mails w where w.person_id = m.id and w.kind = ${team.name} and w.state = 'waiting')`,
  )

export interface TeamLine {
  managerId: string
  name: string
  kind: string
  thingId: string
}

const MOST_NAMED = 30

/** Who of the people of these managers has what open, by name; some of many. */
export async function teamLines(db: ReadDb, managerIds: readonly string[], which: Spent) {
  const { rows } = await sql<TeamLine & { total: number }>`
    select * from (
      select m.id as "managerId", p.name, r.kind, r.thing_id as "thingId",
        count(*) over (partition by m.id)::int as total,
        row_number() over (partition by m.id order by p.sort_name, p.id)::int as at
      ${spentTasks(which)} and m.id = any(${[...managerIds]}::uuid[])
    ) named where at <= ${MOST_NAMED} order by at`.execute(db)
  return rows
}
