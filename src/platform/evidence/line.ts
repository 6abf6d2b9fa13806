import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { ReadDb } from '../db/connect.ts'
import { inOrderAsWritten, type Vouched } from './vouch.ts'

/** A line of the history as it is vouched for. */
export interface Line {
  /** Its own id, which no other line has; null in lines of before digests. */
  line: string | null
  at: string
  name: string
  actorKind: string
  actorId: string | null
  thingKind: string
  thingId: string
  /** JSON, with its keys in order. */
  facts: string
}

/** A line as it stands in the history. */
export interface WrittenLine extends Line {
  id: number
  digest: string | null
}

export const vouchedLine = (line: Line): Vouched => ({
  of: 'history-line',
  values: [
    line.line,
    line.at,
    line.name,
    line.actorKind,
    line.actorId,
    line.thingKind,
    line.thingId,
    line.facts,
  ],
})

/** The moment in this column, to the microsecond; one in which nobody lives is told by its era, or as for ever. */
export function moment(column: string) {
  const at = sql.ref(column)
  return sql<string>`case when ${at} >= '1000-01-01' and ${at} < 'infinity'
    then to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') else ${at}::text end`
}

const columns = sql`id, line::text, ${moment('at')} as at, name, actor_kind as "actorKind",
  actor_id::text as "actorId", thing_kind as "thingKind", thing_id as "thingId", facts::text, digest`

const asVouched = (line: WrittenLine) => ({ ...line, facts: inOrderAsWritten(line.facts) })

/** The lines with an id above this one, the oldest first. */
export async function linesAfter(db: ReadDb, id: number, count: number, last?: number) {
  const { rows } = await sql<WrittenLine>`
    select ${columns} from history where id > ${id} and id <= ${last ?? Number.MAX_SAFE_INTEGER}
    order by id limit ${count}`.execute(db)
  return rows.map(asVouched)
}

/** Lines under numbers that are read as another one: nobody counts that far. */
export async function linesBeyondCounting(db: ReadDb) {
  const { rows } = await sql<{ id: number }>`
    select id from history where id <= ${Number.MIN_SAFE_INTEGER} or id > ${Number.MAX_SAFE_INTEGER}
    order by id limit 20`.execute(db)
  return rows.map(({ id }) => id)
}

export async function linesWithIds(db: ReadDb, ids: readonly number[]) {
  if (ids.length === 0) return []
  const { rows } = await sql<WrittenLine>`
    select ${columns} from history where id = any(${[...ids]}::bigint[]) order by id`.execute(db)
  return rows.map(asVouched)
}

/** Adds lines up, in the order in which they come: which they are, and all that they say. */
export function sumOfLines() {
  const hash = createHash('sha256')
  let count = 0
  return {
    add(line: WrittenLine) {
      hash.update(`${JSON.stringify([line.id, ...vouchedLine(line).values, line.digest])}\n`)
      count++
    },
    done: () => ({ lines: count, sha256: hash.digest('hex') }),
  }
}
