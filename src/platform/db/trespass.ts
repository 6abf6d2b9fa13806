import type pg from 'pg'
import { connected } from './connect.ts'

interface Door {
  /** What somebody could do who came through. */
  could: string
  sql: string
}

const becoming = (owner: string): Door[] => [
  { could: 'put on the owner’s rights', sql: `set role ${owner}` },
  { could: 'become the owner', sql: `set session authorization ${owner}` },
  { could: 'make itself a superuser', sql: 'alter role current_user superuser' },
  { could: 'change the owner’s password', sql: `alter role ${owner} password 'x'` },
  { could: 'make users', sql: 'create role leidraad_trespass' },
  { could: 'run programs', sql: `copy (select 1 where false) to program 'true'` },
  { could: 'read files', sql: `select pg_read_file('postgresql.conf')` },
  { could: 'write files', sql: `copy (select 1) to '/dev/null'` },
  { could: 'bring in extensions', sql: 'create extension dblink' },
  { could: 'make tables beside Leidraad’s', sql: 'create table public.trespass ()' },
  { could: 'make tables that hide Leidraad’s', sql: 'create temporary table trespass ()' },
  { could: 'make a schema', sql: 'create schema trespass' },
  { could: 'change a table', sql: 'alter table public.history add column trespass text' },
  { could: 'take a table for itself', sql: 'alter table public.history owner to session_user' },
  { could: 'switch checks off', sql: 'set session_replication_role = replica' },
]

/** From nothing, from what it puts on, and from what is left when it takes that off. */
const CLOTHES = ['select 1', 'set role none', 'reset role', 'reset session authorization']

/**
 * Tries, as the application at `url`, everything that only the owner may, in transactions that are never committed.
 * Answers what was possible; nothing where all is well.
 */
export const trespasses = (url: string, owner: string): Promise<string[]> =>
  connected(url, 'doctor', async (client) => {
    const possible = new Set<string>()
    for (const { could, sql } of becoming(client.escapeIdentifier(owner)))
      for (const clothes of CLOTHES)
        if (await succeeds(client, `${clothes}; ${sql}`)) possible.add(could)
    for (const role of await rolesBeside(client)) possible.add(`put on ${role}`)
    return [...possible]
  })

/** Whatever it may wear, besides itself and the role that holds its rights. */
async function rolesBeside(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(
    `select rolname as name from pg_roles
     where pg_has_role(session_user, oid, 'member') and rolname <> session_user and rolname <> current_user`,
  )
  return rows.map(({ name }) => name)
}

/** Whether this goes through; refused for want of the right is as it should be, anything else a fault of its own. */
export async function succeeds(client: pg.Client, sql: string) {
  try {
    await client.query(`begin; set local lock_timeout = '2s'`)
    await client.query(sql)
    return true
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return false
    throw error
  } finally {
    await client.query('rollback')
  }
}
