import { sql } from 'kysely'
import type { WriteTx } from './db/connect.ts'
import type { Event } from './event.ts'
import { type Line, vouchedLine } from './evidence/line.ts'
import { momentOf, vouch } from './evidence/vouch.ts'
import { newId } from './ids.ts'
import type { Keyring } from './keyring.ts'
import type { Who } from './who.ts'

/** Lines that one statement takes. */
const MOST = 5_000

/** Adds lines to the history, each with a digest that only this installation can make. */
export async function append(
  tx: WriteTx,
  keyring: Keyring,
  events: readonly Event[],
  who: Who,
  at: Date,
) {
  for (let from = 0; from < events.length; from += MOST) {
    const lines = events.slice(from, from + MOST).map((event) => lineOf(event, who, at))
    await sql`${sql.raw(lines.length === 1 ? '/* history.append */' : '')}
      insert into history (at, name, actor_kind, actor_id, thing_kind, thing_id, facts, line, digest)
      values ${sql.join(
        lines.map(
          (line) =>
            sql`(${at}, ${line.name}, ${line.actorKind}, ${line.actorId}, ${line.thingKind}, ${line.thingId},
              ${line.facts}, ${line.line}, ${vouch(keyring, vouchedLine(line))})`,
        ),
      )}`.execute(tx)
  }
}

const lineOf = ({ name, thing, facts }: Event, who: Who, at: Date): Line => ({
  line: newId(),
  at: momentOf(at),
  name,
  actorKind: who.kind,
  actorId: who.id,
  thingKind: thing.kind,
  thingId: thing.id,
  facts: JSON.stringify(facts),
})
