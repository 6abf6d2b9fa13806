import { sql } from 'kysely'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { timeZone } from '../../../platform/locale.ts'
import { queueMails } from '../../../platform/mail/outbox.ts'
import { invitation, reminder } from '../mail-kinds.ts'

interface Reminder {
  id: string
  name: string
}

/** One reminder per name, and one mail per person and day: who already gets one today waits for the next. */
export const queueReminders = (tx: WriteTx, reminders: Reminder[], today: string, now: Date) =>
  queueMails(
    tx,
    sql`
    select distinct on (p.id) 'remind:' || q.id || ':' || due.name, ${reminder.name}, p.id, p.language, q.id,
      ${now}::timestamptz, ${now}::timestamptz
    from unnest(${reminders.map((r) => r.id)}::uuid[], ${reminders.map((r) => r.name)}::text[]) as due (id, name)
    join signature_requests q on q.id = due.id
    join people p on p.id = q.person_id
    where q.state = 'open' and not exists (
      select from mails m where m.person_id = p.id and m.kind in (${invitation.name}, ${reminder.name})
        and m.created_at >= ${today}::timestamp at time zone ${timeZone}
    )
    order by p.id, q.due_on`,
  )
