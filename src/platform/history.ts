import { sql } from 'kysely'
import type { WriteTx } from './db/connect.ts'
import type { Event } from './event.ts'
import type { Who } from './who.ts'

/** Adds one line to the history. */
export const append = (tx: WriteTx, event: Event, who: Who, at: Date) =>
  sql`/* history.append */
    insert into history (at, name, actor_kind, actor_id, thing_kind, thing_id, facts)
    values (${at}, ${event.name}, ${who.kind}, ${who.id}, ${event.thing.kind}, ${event.thing.id},
      ${JSON.stringify(event.facts)})`.execute(tx)
