import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Keyring, keyringAt } from '../keyring.ts'
import type { Settings } from '../settings.ts'
import { APP_ROLE, connected } from './connect.ts'
import { MIGRATION_LOCK, MigrationFailure, mayNotMakeRoles } from './migrate.ts'
import { scramOf } from './scram.ts'

export type Way = Pick<Settings, 'dataFolder' | 'key' | 'databaseAppUrl'>

/**
 * The user that the application comes in as. It has the name of the key: nodes with the same one share it, and
 * installations on one server do not touch each other's.
 */
const loginOf = (keyring: Keyring) => `${APP_ROLE}_${keyring.id}`
const passwordOf = (keyring: Keyring) => keyring.digest('database', loginOf(keyring))

/**
 * Which tables are meant and how a date is written: a user may set that for whoever comes next, and a server has habits
 * of its own.
 */
const AS_OURS = '-c search_path=public -c datestyle=ISO'

/**
 * The way in for the application, from the owner's: a user of its own, which may put on the role that holds its
 * rights and nothing else.
 */
export function applicationUrl(owner: string, settings: Way): string {
  const url = new URL(settings.databaseAppUrl ?? owner)
  if (!settings.databaseAppUrl) {
    const keyring = keyringAt(settings)
    url.username = ''
    url.password = ''
    // Behind the address these count as well where it names no host, as for a socket.
    url.searchParams.set('user', loginOf(keyring))
    url.searchParams.set('password', passwordOf(keyring))
  }
  url.searchParams.set('options', `-c role=${APP_ROLE} ${AS_OURS}`)
  return url.href
}

/** Sets that user up in the database of `owner`, and sees that it comes in. It may be done again at any time. */
export async function admitApplication(owner: string, settings: Way): Promise<void> {
  const url = applicationUrl(owner, settings)
  const own = settings.databaseAppUrl && new URL(settings.databaseAppUrl)
  const login = own ? decodeURIComponent(own.username) : loginOf(keyringAt(settings))
  await connected(owner, 'migrate', async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    if (login === client.user) throw new MigrationFailure(ITSELF)
    try {
      if (!own) await makeLogin(client, login, passwordOf(keyringAt(settings)))
      await dress(client, login)
      await closeToOthers(client, login)
    } catch (error) {
      if ((error as { code?: string }).code === '42501') throw mayNotMakeRoles(client)
      throw error
    }
    const refusal = await refusalAt(url)
    if (refusal?.code === '28P01' && !own)
      await once(client, `alter role ${quoted(login)} ${secret(passwordOf(keyringAt(settings)))}`)
    const refused = refusal?.code === '28P01' ? await refusalAt(url) : refusal
    if (refused)
      throw new MigrationFailure(
        `The application does not come in as ${login} (${refused.message}). Let that user in with a password (pg_hba.conf: host all ${login} samehost scram-sha-256), or name a user of your own with DATABASE_APP_URL.`,
      )
  })
}

const ITSELF =
  'DATABASE_APP_URL names the owner of the database. Give the application a user that owns nothing.'

const quoted = pg.escapeIdentifier
const secret = (password: string) => `password ${pg.escapeLiteral(scramOf(password))}`

/** What the user is, whatever it was made as. */
const PLAIN = 'login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls'

async function makeLogin(client: pg.Client, login: string, password: string) {
  const { rows } = await client.query(
    `select rolcanlogin and not (rolinherit or rolsuper or rolcreatedb or rolcreaterole or rolreplication
       or rolbypassrls) as plain
     from pg_roles where rolname = $1`,
    [login],
  )
  const how = rows.length ? 'alter' : 'create'
  if (!rows[0]?.plain)
    await once(client, `${how} role ${quoted(login)} ${PLAIN} ${secret(password)}`)
  // What somebody who got in set for the next who comes.
  const { rowCount } = await client.query(
    'select from pg_db_role_setting where setrole = $1::regrole',
    [quoted(login)],
  )
  if (rowCount) await once(client, `alter role ${quoted(login)} reset all`)
}

async function dress(client: pg.Client, login: string) {
  const { rows } = await client.query(`select pg_has_role($1, $2, 'set') as wears`, [
    login,
    APP_ROLE,
  ])
  if (!rows[0].wears) await once(client, `grant ${APP_ROLE} to ${quoted(login)}`)
}

/** The role that holds the rights is the whole server's: whoever wears it elsewhere must not come in here. */
async function closeToOthers(client: pg.Client, login: string) {
  const { rows } = await client.query<{ at: string; formerly: string[] }>(
    `select d.datname as at,
       array(select r.rolname::text from aclexplode(d.datacl) acl join pg_roles r on r.oid = acl.grantee
         where acl.privilege_type = 'CONNECT' and r.rolname ~ '^${APP_ROLE}_[0-9a-f]{16}$' and r.rolname <> $1) as formerly
     from pg_database d where d.datname = current_database()`,
    [login],
  )
  const { at = '', formerly = [] } = rows[0] ?? {}
  await client.query(`revoke connect, temporary on database ${quoted(at)} from public`)
  await client.query(`grant connect on database ${quoted(at)} to ${quoted(login)}`)
  for (const former of formerly)
    await client.query(`revoke connect on database ${quoted(at)} from ${quoted(former)}`)
}

/** Roles belong to the whole server, so another database on it may be doing the same right now. */
async function once(client: pg.Client, sql: string, tries = 10): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === '42710' || code === '23505') return
    if (code !== 'XX000' || tries === 0) throw error
    await wait(20)
    await once(client, sql, tries - 1)
  }
}

/** Why somebody does not come in at `url`; nothing where they do. */
const refusalAt = (url: string) =>
  connected(url, 'migrate', async (client) => void (await client.query('select 1'))).then(
    () => undefined,
    (error: Error & { code?: string }) => error,
  )
