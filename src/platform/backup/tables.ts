import type pg from 'pg'
import { BackupFault } from './fault.ts'

export interface Table {
  name: string
  columns: string[]
}

/** Not of the organisation: counters that may be forgotten, and what the header carries. */
const NOT_COPIED = ['rate_limits', 'migrations', 'keyrings']

/** What a new installation makes for itself before anybody has used it. */
const OF_ITS_OWN = ['setup_links', 'installation_keys']

/** The tables that a backup copies, each after those that it refers to. Generated columns come back by themselves. */
export async function tablesToCopy(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table & { parents: string[] }>(
    `
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      array(select p.relname::text from pg_constraint k join pg_class p on p.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and p.oid <> c.oid) as parents
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relname`,
    [NOT_COPIED],
  )
  return parentsFirst(rows).map(({ name, columns }) => ({ name, columns }))
}

/** Sorts so that a table follows all its parents; a table may refer to itself, but not to a child of its own. */
export function parentsFirst<T extends { name: string; parents: string[] }>(tables: T[]): T[] {
  const sorted: T[] = []
  let waiting = tables
  while (waiting.length) {
    const ready = waiting.filter(
      ({ parents }) => !waiting.some((other) => parents.includes(other.name)),
    )
    if (!ready.length)
      throw new BackupFault(
        `These tables refer to each other in a circle: ${waiting.map((t) => t.name).join(', ')}.`,
      )
    sorted.push(...ready)
    waiting = waiting.filter((table) => !ready.includes(table))
  }
  return sorted
}

const everyTable = async (client: pg.Client) => {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relname`)
  return rows.map((row) => row.name)
}

/** What is in the way of a restore: `foreign` when these are not Leidraad's tables at all. */
export async function contentsOf(
  client: pg.Client,
): Promise<{ foreign: boolean; filled: string[] }> {
  const tables = await everyTable(client)
  const filled: string[] = []
  for (const table of tables.filter((name) => ![...NOT_COPIED, ...OF_ITS_OWN].includes(name))) {
    const { rows } = await client.query(`select exists (select from ${quoted(table)}) as filled`)
    if (rows[0].filled) filled.push(table)
  }
  return { foreign: tables.length > 0 && !tables.includes('migrations'), filled }
}

/** Takes all tables and functions away, and the queue with them: jobs about what is gone are of no use. */
export async function dropEverything(client: pg.Client) {
  const tables = (await everyTable(client)).map(quoted)
  if (tables.length) await client.query(`drop table ${tables.join(', ')}`)
  const { rows } = await client.query<{ name: string }>(`
    select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`)
  if (rows.length) await client.query(`drop routine ${rows.map((row) => row.name).join(', ')}`)
  await client.query('drop schema if exists pgboss cascade')
}

/** Counters go on after the highest number that came in. */
export async function setCounters(client: pg.Client) {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null`)
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${quoted(column)}), 0) + 1, false) from ${quoted(table)}`,
      [quoted(table), column],
    )
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
