import type { WriteTx } from './db/connect.ts'
import { statementAlong } from './db/hot/statement.ts'
import type { Event } from './event.ts'
import { type Line, vouchedLine } from './evidence/line.ts'
import { inOrder, momentOf, vouch } from './evidence/vouch.ts'
import { newId } from './ids.ts'
import type { Keyring } from './keyring.ts'
import type { Who } from './who.ts'

const columns = 'at, name, actor_kind, actor_id, thing_kind, thing_id, facts, line, digest'

const appendOne = statementAlong(
  'history.append',
  `insert into history (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
)

const appendMany = statementAlong(
  'history.append-many',
  `insert into history (${columns})
  select $1::timestamptz, name, $2, $3::uuid, thing_kind, thing_id, facts, line, digest
  from unnest($4::text[], $5::text[], $6::text[], $7::jsonb[], $8::uuid[], $9::text[])
    with ordinality as l (name, thing_kind, thing_id, facts, line, digest, at) order by l.at`,
)

/** Adds lines to the history, each with a digest that only this installation can make. */
export async function append(
  tx: WriteTx,
  keyring: Keyring,
  events: readonly Event[],
  who: Who,
  at: Date,
) {
  const lines = events.map((event) => {
    const line = lineOf(event, who, at)
    return { ...line, digest: vouch(keyring, vouchedLine(line)) }
  })
  const [one] = lines
  if (one && lines.length === 1) {
    const { name, thingKind, thingId, facts, line, digest } = one
    await appendOne(tx, at, name, who.kind, who.id, thingKind, thingId, facts, line, digest)
  } else if (one)
    await appendMany(
      tx,
      at,
      who.kind,
      who.id,
      lines.map(({ name }) => name),
      lines.map(({ thingKind }) => thingKind),
      lines.map(({ thingId }) => thingId),
      lines.map(({ facts }) => facts),
      lines.map(({ line }) => line),
      lines.map(({ digest }) => digest),
    )
}

const lineOf = ({ name, thing, facts }: Event, who: Who, at: Date): Line => ({
  line: newId(),
  at: momentOf(at),
  name,
  actorKind: who.kind,
  actorId: who.id,
  thingKind: thing.kind,
  thingId: thing.id,
  facts: inOrder(facts),
})
