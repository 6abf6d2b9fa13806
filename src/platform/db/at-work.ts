import type pg from 'pg'

/** Connections of an application that works, and of no command beside it: its pool and its queue. */
const AT_WORK = ['leidraad', 'pgboss']

/** How many connections to this database are of an application at work. */
export async function atWork(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and application_name = any($1)`,
    [AT_WORK],
  )
  return rows[0]?.count ?? 0
}
