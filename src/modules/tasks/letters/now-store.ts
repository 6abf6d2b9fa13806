import { sql } from 'kysely'
import { dayOf } from '../../../platform/calendar.ts'
import { atSize } from '../../../platform/db/at-size.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { queueingOnce } from '../../../platform/mail/outbox.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { isHere } from '../../people/index.ts'
import { letter, single } from './mail-kinds.ts'
import { letterDays } from './moments.ts'
import { countryOf } from './store.ts'

/**
 * A letter at the next decent hour to everybody in a round who has it open. Who was written to today waits for
 * tomorrow, unless somebody asks it for these tasks only: then a mail got lost. Returns how many letters there are.
 */
export async function queueNow(
  tx: WriteTx,
  kind: Pick<TaskKind, 'letter'>,
  { roundId, only }: { roundId: string; only?: readonly string[] },
  now: Date,
): Promise<number> {
  const days = await letterDays(tx, now)
  const again = only ? `:${now.getTime()}` : ''
  const { mail, key, thing } =
    kind.letter === 'apart'
      ? { mail: single.name, key: sql`'single:' || t.id`, thing: sql`t.id` }
      : { mail: letter.name, key: sql`'letter:' || t.person_id`, thing: sql`null::uuid` }
  const queueing = sql<{ letters: number }>`
    with telling as materialized (
      select q.id, q.person_id, p.language, d.at, d.day
      from tasks q join people p on p.id = q.person_id left join establishments e on e.id = p.establishment_id
      join unnest(${days.countries}::text[], ${days.moments}::timestamptz[], ${days.days}::text[]) as d (country, at, day)
        on d.country = ${countryOf(days.house)}
      where q.round_id = ${roundId}::uuid and q.state = 'open' and p.email is not null and ${isHere('p', dayOf(now))}
        ${only ? sql`and q.id = any(${[...only]}::uuid[])` : sql``}
    ), waiting as (
      select distinct t.person_id from telling t join mails m on m.person_id = t.person_id
      where m.kind = ${mail} and m.state = 'waiting' and m.thing_id is not distinct from ${thing}
    ), queued as (
      ${queueingOnce(sql`
      select ${key} || ':' || t.day || ${again}::text, ${mail}, t.person_id, t.language, ${thing}, t.at,
        ${now}::timestamptz
      from telling t where t.person_id not in (select person_id from waiting)`)} returning person_id
    ), told as (
      update tasks q set told_at = t.at from telling t
      where q.id = t.id and t.person_id in (select person_id from queued union select person_id from waiting)
      returning 1
    )
    select count(*)::int as letters, (select count(*) from told) as told from queued`
  const { rows } = await (only ? queueing.execute(tx) : atSize(tx, () => queueing.execute(tx)))
  return rows[0]?.letters ?? 0
}
