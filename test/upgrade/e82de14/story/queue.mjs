import pg from 'pg'
import { getConstructionPlans } from 'pg-boss'

/**
 * The queue as this version leaves it, as SQL: a backup does not hold it, an upgrade in place meets it. Moments are
 * told as so long before now, because the queue asks the clock of the database, and throws away what waited for weeks.
 */
export async function queueOf(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const lines = [getConstructionPlans('pgboss', { createSchema: false }).trim()]
    for (const table of ['version', 'queue', 'schedule', 'job'])
      lines.push(...(await rowsOf(client, table)))
    return `${lines.join('\n')}\n`
  } finally {
    await client.end()
  }
}

/** What was done is of no use to anybody. */
const WHICH = { job: "where state in ('created', 'retry', 'active')" }

async function rowsOf(client, table) {
  const { rows: columns } = await client.query(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = ('pgboss.' || $1)::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  )
  const moments = columns.filter(({ type }) => type === 'timestamp with time zone')
  const asTold = columns.map(({ name, type }) =>
    moments.some((moment) => moment.name === name)
      ? `'now() + interval ' || quote_literal(date_trunc('second', "${name}" - now())::text)`
      : `quote_literal("${name}"::text) || '::${type}'`,
  )
  const parts = asTold.map((told) => `coalesce(${told}, 'null')`).join(", ', ', ")
  const { rows } = await client.query(
    `select concat(${parts}) as row from pgboss.${table} ${WHICH[table] ?? ''} order by 1`,
  )
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const first = table === 'version' ? ['delete from pgboss.version;'] : []
  return [
    ...first,
    ...rows.map(({ row }) => `insert into pgboss.${table} (${names}) values (${row});`),
  ]
}
