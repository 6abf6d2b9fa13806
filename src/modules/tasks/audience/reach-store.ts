import { sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { languages as allLanguages, type Language } from '../../../platform/locale.ts'
import { isHere } from '../../people/index.ts'
import type { Audience } from './rules.ts'
import { isMeant } from './store.ts'

/** Whom a round would ask, as counted at one moment. */
export interface Reach {
  asked: number
  /** By the way in which they hear of it: a mail, a letter on paper, or nothing that we know of. */
  byMail: number
  byHand: number
  unreached: number
  /** Of those with a mail. */
  languages: { language: Language; count: number }[]
  /** Who reads another language than those in which it can be done; some of them by name. */
  unread: { count: number; people: { id: string; name: string; language: Language }[] }
  /** Who is meant, and begins later. */
  later: number
  /** Who is meant, and was asked already or has done it. */
  already: number
}

const NAMED = 12

/** Of `people p`: asked for this already, or done with it. */
const wasAsked = (kind: string, thingId: string) => sql`exists (
  select from tasks t join rounds r on r.id = t.round_id
  where t.person_id = p.id and t.state <> 'closed' and r.kind = ${kind} and r.thing_id = ${thingId}::uuid)`

/** Counted whole, once, when somebody prepares a round. */
export async function reachOf(
  db: ReadDb,
  {
    kind,
    thingId,
    audience,
    afresh,
    languages,
    today,
  }: {
    kind: string
    thingId: string
    audience: Audience
    afresh: boolean
    languages: readonly Language[] | undefined
    today: Day
  },
): Promise<Reach> {
  const { rows } = await sql<{ reach: Reach }>`
    with meant as materialized (
      select p.id, p.name, p.sort_name, p.language, p.email is not null as mail,
        p.manager_id is not null as managed, ${isHere('p', today)} as here,
        coalesce(p.starts_on > ${today}::date, false) as later,
        not ${afresh}::boolean and ${wasAsked(kind, thingId)} as already
      from people p where p.left_at is null and ${isMeant(audience)}
    ), asked as (select * from meant where here and not already),
    unread as (
      select id, name, sort_name, language from asked
      where not (language = any(${[...(languages ?? allLanguages)]}::text[]))
    )
    select json_build_object(
      'asked', (select count(*) from asked),
      'byMail', (select count(*) from asked where mail),
      'byHand', (select count(*) from asked where not mail and managed),
      'unreached', (select count(*) from asked where not mail and not managed),
      'languages', (select coalesce(json_agg(l order by l.count desc, l.language), '[]') from
        (select language, count(*)::int as count from asked where mail group by language) l),
      'unread', json_build_object(
        'count', (select count(*) from unread),
        'people', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'language', language)
          order by sort_name, id), '[]') from (select * from unread order by sort_name, id limit ${NAMED}) named)),
      'later', (select count(*) from meant where later and not already),
      'already', (select count(*) from meant where already and here)) as reach`.execute(db)
  return (rows[0] as { reach: Reach }).reach
}

export const reachWays = ['byMail', 'byHand', 'unreached'] as const
export type ReachWay = (typeof reachWays)[number]

interface Asking {
  kind: string
  thingId: string
  audience: Audience
}

export interface Reached {
  id: string
  name: string
  number: string | null
}

/** Who would be asked in this way, by name, a page at a time. */
export async function peopleReached(
  db: ReadDb,
  { kind, thingId, audience, today }: Asking & { today: Day },
  way: ReachWay,
  { after, count }: { after?: { name: string; id: string }; count: number },
): Promise<Reached[]> {
  const reached = {
    byMail: sql`p.email is not null`,
    byHand: sql`p.email is null and p.manager_id is not null`,
    unreached: sql`p.email is null and p.manager_id is null`,
  }[way]
  const { rows } = await sql<Reached>`
    select p.id, p.name, p.number from people p
    where ${isHere('p', today)} and ${isMeant(audience)} and ${reached}
      and not ${wasAsked(kind, thingId)}
      ${after ? sql`and (p.sort_name, p.id) > (order_key(${after.name}), ${after.id}::uuid)` : sql``}
    order by p.sort_name, p.id limit ${count}`.execute(db)
  return rows
}
