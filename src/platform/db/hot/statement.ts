import { CompiledQuery } from 'kysely'
import type { ReadDb } from '../connect.ts'

/**
 * A statement that comes with every signature: its text is put together once, and it is planned once per connection
 * (see PreparingClient).
 * @param text plain SQL with $1, $2 …
 */
export function statement<Row>(name: string, text: string) {
  const named = `/* ${name} */ ${text}`
  return async (db: ReadDb, ...values: unknown[]): Promise<Row[]> => {
    const { rows } = await db.getExecutor().executeQuery<Row>(CompiledQuery.raw(named, values))
    return rows
  }
}
