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
  tx
    .insertInto('history')
    .values({
      at,
      name: event.name,
      actor_kind: who.kind,
      actor_id: who.id,
      thing_kind: event.thing.kind,
      thing_id: event.thing.id,
      facts: JSON.stringify(event.facts),
    })
    .execute()
