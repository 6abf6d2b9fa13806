import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { root } from '../root.ts'
import { atWork } from './at-work.ts'
import { APP_ROLE, connected } from './connect.ts'

const folder = join(root, 'db/migrations')
/** Any number will do, as long as every node asks for the same one. */
export const MIGRATION_LOCK = 7_201_926

/** What a migration begins with beside which no earlier version can go on; why stands behind it. */
const ALONE = '-- alone: '
/** A process that was killed counts as connected until the server sees that it is gone. */
const PATIENCE_MS = 10_000
const LOOK_MS = 100

export class MigrationFailure extends Error {
  override name = 'MigrationFailure'
}

/** The migrations on disk, in order, as `0001_history.sql`. */
export const migrationNames = async () =>
  (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()

/**
 * Brings the database at `url` (connected as its owner) up to date, one transaction a migration, under an
 * advisory lock so that several nodes may start at once. Returns the names that it applied.
 */
export const migrate = (url: string, patience = PATIENCE_MS): Promise<string[]> =>
  connected(url, 'migrate', async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await prepare(client)
    const applied = await applyMissing(client, patience)
    await grantRights(client)
    return applied
  })

export interface Migration {
  name: string
  sql: string
  sha256: string
}

export const migrationsOnDisk = async (): Promise<Migration[]> =>
  Promise.all(
    (await migrationNames()).map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )

/** What the application may do, after any change of the schema. */
export const grantRights = async (client: pg.Client) =>
  client.query(await readFile(join(root, 'db/roles.sql'), 'utf8'))

/** What every migration relies on: a new enough server, the application's role, the list of migrations. */
export async function prepare(client: pg.Client) {
  const { rows } = await client.query('show server_version_num')
  if (Number(rows[0].server_version_num) < 180_000)
    throw new MigrationFailure(
      `Leidraad needs PostgreSQL 18 or newer; this server is ${rows[0].server_version_num}.`,
    )
  try {
    await prepareRole(client)
  } catch (error) {
    if ((error as { code?: string }).code === '42501') throw mayNotMakeRoles(client)
    throw error
  }
  await client.query(`create schema if not exists pgboss authorization ${APP_ROLE}`)
  await client.query(
    'create table if not exists migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
  )
}

async function prepareRole(client: pg.Client) {
  const role = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE])
  // Roles belong to the whole server, so another database on it may be making the same one right now.
  if (role.rowCount === 0)
    await client.query(`create role ${APP_ROLE} nologin`).catch((error) => {
      if (!['42710', '23505'].includes(error.code)) throw error
    })
  const { rows } = await client.query("select pg_has_role($1, 'set') as wears", [APP_ROLE])
  if (!rows[0].wears) await client.query(`grant ${APP_ROLE} to current_user`)
}

/** What the administrator of the server types where the owner of the database may make no roles. */
export function mayNotMakeRoles({ user = '', database = '' }: pg.Client) {
  const [owner, at] = [pg.escapeIdentifier(user), pg.escapeIdentifier(database)]
  return new MigrationFailure(
    `The user ${user} may not make the role that the application works as. Ask the administrator of the server to run:
  create role ${APP_ROLE} nologin;  -- unless it is there already
  grant ${APP_ROLE} to ${owner};
  create role leidraad_web login noinherit password '…';
  grant ${APP_ROLE} to leidraad_web;
  grant connect on database ${at} to leidraad_web;
Then give that user to Leidraad beside DATABASE_URL: DATABASE_APP_URL=postgres://leidraad_web:…@host/${database}
(or let ${user} make it by itself: alter role ${owner} createrole; grant ${APP_ROLE} to ${owner} with admin option;)`,
  )
}

async function applyMissing(client: pg.Client, patience: number) {
  const { rows } = await client.query('select name, sha256 from migrations')
  const known = new Map(rows.map((row) => [row.name as string, row.sha256 as string]))
  const migrations = await migrationsOnDisk()
  const strangers = [...known.keys()].filter((name) => !migrations.some((m) => m.name === name))
  if (strangers.length)
    throw new MigrationFailure(
      `The database is newer than this version of Leidraad (it has ${strangers.join(', ')}). Start the newer version.`,
    )

  const applied: string[] = []
  for (const migration of migrations) {
    const { name, sha256 } = migration
    if (known.has(name)) {
      if (known.get(name) !== sha256)
        throw new MigrationFailure(
          `Migration ${name} was changed after it was applied. Restore the file.`,
        )
      continue
    }
    if (known.size && migration.sql.startsWith(ALONE)) await refuseBeside(client, patience)
    await client.query('begin')
    await applyMigration(client, migration)
    await client.query('commit')
    applied.push(name)
  }
  return applied
}

async function refuseBeside(client: pg.Client, patience: number): Promise<void> {
  if (!(await atWork(client))) return
  if (patience <= 0)
    throw new MigrationFailure(
      'Another Leidraad is still running on this database. This upgrade cannot be done beside it: stop all of them, then start this one.',
    )
  await wait(LOOK_MS)
  await refuseBeside(client, patience - LOOK_MS)
}

/** One step, in the transaction of the caller. */
export async function applyMigration(client: pg.Client, { name, sql, sha256 }: Migration) {
  await client.query(sql)
  await client.query('insert into migrations (name, sha256) values ($1, $2)', [name, sha256])
}

/** Whether every migration on disk has been applied. */
export async function isMigrated(query: (sql: string) => Promise<{ rows: { name: string }[] }>) {
  const { rows } = await query('select name from migrations')
  const known = new Set(rows.map((row) => row.name))
  return (await migrationNames()).every((name) => known.has(name))
}
