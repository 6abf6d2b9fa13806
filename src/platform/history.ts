import { sql } from 'kysely'
import type { WriteTx } from './db/connect.ts'
import type { Who } from './who.ts'

/** Something that happened: a past-tense name, the thing it happened to, and the facts of it. */
export interface Event<Name extends string = string, Facts = object> {
  name: Name
  thing: { kind: string; id: string }
  facts: Facts
}

/** Adds one line to the history. Facts carry ids and figures, never texts that people wrote about each other. */
export const append = (tx: WriteTx, event: Event, who: Who, at: Date) =>
  sql`/* history.append */
    insert into history (at, name, actor_kind, actor_id, thing_kind, thing_id, facts)
    values (${at}, ${event.name}, ${who.kind}, ${who.id}, ${event.thing.kind}, ${event.thing.id},
      ${JSON.stringify(event.facts)})`.execute(tx)
