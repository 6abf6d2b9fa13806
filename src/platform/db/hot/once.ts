import type { Compilable } from 'kysely'
import type { ReadDb } from '../connect.ts'
import { askHot } from './line.ts'

/**
 * A query of Kysely's own that comes with many requests: it is put together once, planned once, and asked over the
 * line. Each of `given` may stand in it wherever a value may.
 * @param compose called once, with marks in place of what is given
 */
export function composedOnce<Given extends string[], Row>(
  name: string,
  compose: (db: ReadDb, ...given: Given) => Compilable<Row>,
) {
  let composed: { sql: string; at: number[] } | undefined

  function composeWith(db: ReadDb, count: number) {
    const marks = Array.from({ length: count }, (_, at) => `\0${at}`)
    const { sql, parameters } = compose(db, ...(marks as Given)).compile()
    return {
      sql: `/* ${name} */ ${sql}`,
      at: parameters.map((mark) => marks.indexOf(String(mark))),
    }
  }

  return (db: ReadDb, ...given: Given) => {
    composed ??= composeWith(db, given.length)
    const values = composed.at.map((place) => given[place])
    return askHot<Row>(db, composed.sql, values)
  }
}
