import type { ReadDb } from '../connect.ts'
import { askHot } from './line.ts'

/**
 * A statement that comes with every signature: its text is put together once, and it is planned once per connection
 * (see HotClient).
 * @param text plain SQL with $1, $2 …
 */
export const statement = <Row>(name: string, text: string) => asking<Row>(`/* ${name} */ ${text}`)

/** The same for what tells nothing back: within a transaction it goes along with the next statement. */
export const statementAlong = (name: string, text: string) =>
  asking<never>(`/* ${name} along */ ${text}`)

const asking =
  <Row>(text: string) =>
  (db: ReadDb, ...values: unknown[]) =>
    askHot<Row>(db, text, values)
