import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import { HotClient } from '../client.ts'
import type { ReadDb } from '../connect.ts'

/** A connection of its own for what is asked with every request. */
export interface Line {
  ask: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>
  end: () => Promise<void>
}

/**
 * What is asked at one moment goes over it together, because each time to the database and back costs more than the
 * question. Every statement is planned once for good there: otherwise a list that is now longer, now shorter is planned
 * anew each time, which takes several times as long as answering. It opens with the first question, and again after
 * it broke.
 */
export function lineTo(database: pg.ClientConfig): Line {
  let connected: Promise<HotClient> | undefined

  function open() {
    const client = new HotClient(database)
    const opening = client
      .connect()
      .then(() => client.query(PLANNED_ONCE))
      .then(() => client)
    const gone = () => {
      if (connected === opening) connected = undefined
    }
    opening.catch(gone)
    client.on('error', gone).on('end', gone)
    return opening
  }

  return {
    async ask(text, values) {
      connected ??= open()
      const client = await connected
      client.together()
      return client.query(text, values)
    },
    end: async () => (await connected?.catch(() => undefined))?.end(),
  }
}

/**
 * A plan is made once, maybe while a table is still empty, and holds when it has a million rows: what is asked over
 * the line is found by its key, and never by reading a table.
 */
const PLANNED_ONCE = 'set plan_cache_mode = force_generic_plan; set enable_seqscan = off'

const lines = new WeakMap<object, Line>()
export const openLine = (db: ReadDb, line: Line) => lines.set(db.getExecutor(), line)

/** Asks over the line; a transaction has none: what is asked in it stays in it. */
export async function askHot<Row>(db: ReadDb, text: string, values: unknown[]): Promise<Row[]> {
  const executor = db.getExecutor()
  const line = lines.get(executor)
  const answer = line
    ? line.ask(text, values)
    : executor.executeQuery(CompiledQuery.raw(text, values))
  return (await answer).rows as Row[]
}
