import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { keyringOfNow } from '../unlock.ts'
import { FORMAT, type Header, ROWS_END, rowCounter, tally } from './format.ts'
import { quoted, type Table, tablesToCopy } from './tables.ts'

/**
 * The whole backup as a stream of bytes, before gzip. All of it is one moment: one snapshot that lasts until the
 * end, while people go on working. `done` hears of every table that has passed.
 */
export async function* backupOf(
  client: pg.Client,
  now: Date,
  done: (table: string, rows: number) => void = () => {},
): AsyncGenerator<Buffer> {
  await client.query('begin isolation level repeatable read read only')
  // Written the same whatever this server's habits are, so that any other reads it.
  await client.query("set local datestyle = 'ISO'; set local timezone = 'UTC'")
  const lines = tally()
  const line = (value: object) => {
    const text = `${JSON.stringify(value)}\n`
    lines.add(text)
    return Buffer.from(text)
  }

  const header = await headerOf(client, now)
  yield line(header)
  for (const table of header.tables) {
    yield line({ table: table.name, columns: table.columns })
    const sum = tally()
    const count = rowCounter()
    const rows = client.query(copyTo(`copy ${quoted(table.name)} ${columnsOf(table)} to stdout`))
    for await (const chunk of rows) {
      sum.add(chunk)
      count.add(chunk)
      yield chunk
    }
    yield Buffer.from(ROWS_END)
    yield line({ rows: count.rows(), ...sum.sum() })
    done(table.name, count.rows())
  }
  yield Buffer.from(
    `${JSON.stringify({ end: true, parts: header.tables.length, sha256: lines.sum().sha256 })}\n`,
  )
  await client.query('commit')
}

async function headerOf(client: pg.Client, now: Date): Promise<Header> {
  const migrations = await client.query('select name, sha256 from migrations order by name')
  const tables = await tablesToCopy(client)
  // A migration would otherwise take away a table that is still to come.
  await client.query(
    `lock table ${tables.map((t) => quoted(t.name)).join(', ')} in access share mode`,
  )
  const server = await client.query('show server_version')
  return {
    leidraad: 'backup',
    format: FORMAT,
    madeAt: now.toISOString(),
    postgres: server.rows[0].server_version,
    key: await keyIn(client),
    migrations: migrations.rows,
    tables,
  }
}

/** The key that seals here; versions before 0053 had none outside the database. */
async function keyIn(client: pg.Client) {
  const { rows } = await client.query("select to_regclass('public.keyrings') as found")
  return rows[0].found ? keyringOfNow(client) : undefined
}

export const columnsOf = ({ columns }: Pick<Table, 'columns'>) =>
  `(${columns.map(quoted).join(', ')})`
