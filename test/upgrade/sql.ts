import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { readBackup } from '../../src/platform/backup/index.ts'
import { quoted, setCounters } from '../../src/platform/backup/tables.ts'
import { columnsOf } from '../../src/platform/backup/write.ts'
import { APP_ROLE } from '../../src/platform/db/connect.ts'
import { applyMigration, migrationsOnDisk, prepare } from '../../src/platform/db/migrate.ts'
import type { Fixture } from './fixtures.ts'

/* The only place of these tests with SQL: where tables move, this follows. */

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** An empty database as the version of the fixture left it, queue included: before any step that came since. */
export const asItWas = (url: string, { backup, queue }: Fixture) =>
  withClient(url, async (client) => {
    const { header } = await readBackup(backup)
    const had = new Set(header.migrations.map(({ name }) => name))
    await client.query('begin')
    await prepare(client)
    for (const migration of (await migrationsOnDisk()).filter(({ name }) => had.has(name)))
      await applyMigration(client, migration)
    await readBackup(backup, {
      part: (part, rows) =>
        pipeline(
          Readable.from(rows),
          client.query(copyFrom(`copy ${quoted(part.table)} ${columnsOf(part)} from stdin`)),
        ),
    })
    await setCounters(client)
    await client.query('commit')
    await client.query(`set role ${APP_ROLE}`)
    await client.query(await readFile(queue, 'utf8'))
  })

/** As an owner does after a restore, who wants everything that waited. */
export const letMailsGo = (url: string) =>
  withClient(url, (client) => client.query('update restores set mails_released_at = restored_at'))

/** The database of this name, made by one of the files that want it while the others wait. */
export const madeOnce = (server: string, name: string, make: (url: string) => Promise<unknown>) =>
  withClient(server, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext($1))`, [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    const making = `${name}_making`
    await client.query(`drop database if exists ${making}`)
    await client.query(`create database ${making} template template0`)
    const url = new URL(server)
    url.pathname = `/${making}`
    await make(url.href)
    await client.query(`alter database ${making} rename to ${name}`)
  })

const namesOf = (url: string, sql: string): Promise<string[]> =>
  withClient(url, async (client) => (await client.query(sql)).rows.map(({ name }) => name))

export const eventsInHistory = (url: string) =>
  namesOf(url, 'select distinct name from history order by 1')

/** What mails that went out are called, each once for as long as the installation lives. */
export const sentMails = (url: string) =>
  namesOf(url, `select once_key as name from mails where state = 'sent' order by id`)

export const failedMails = (url: string) =>
  namesOf(
    url,
    `select p.email as name from mails m join people p on p.id = m.person_id
     where m.state = 'failed' order by m.id`,
  )

export interface Dates {
  name: string
  email: string
  starts: string | null
  ends: string | null
}

/** Whose first or last day is known: before the one and after the other nothing is asked of them. */
export const peopleWithDates = (url: string): Promise<Dates[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<Dates>(
      `select name, email, starts_on::text as starts, ends_on::text as ends from people
       where starts_on is not null or ends_on is not null`,
    )
    return rows
  })

/** Names in the queue, without those of the library: queues, schedules, and jobs that nobody has begun. */
export const namesInQueue = async (url: string) => ({
  names: await namesOf(
    url,
    String.raw`select name from pgboss.queue where name not like '\_\_pgboss%' order by 1`,
  ),
  schedules: await namesOf(url, 'select name from pgboss.schedule order by 1'),
  waiting: await namesOf(
    url,
    String.raw`select name from pgboss.job where state in ('created', 'retry')
      and name not like '\_\_pgboss%' order by 1`,
  ),
})

/** Which key sealed the second steps, and the keys that the installation made for itself. */
export const sealedRows = (url: string) =>
  withClient(url, async (client) => ({
    steps: (
      await client.query(
        'select totp_sealed_by as by from credentials where totp_secret is not null order by person_id',
      )
    ).rows.map(({ by }) => by as string | null),
    keys: (
      await client.query<{ name: string; sealed_by: string | null; private_key: Buffer }>(
        'select name, sealed_by, private_key from installation_keys order by name',
      )
    ).rows,
  }))
