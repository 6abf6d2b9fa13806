import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { atWork } from '../db/at-work.ts'
import { APP_ROLE, connected, type WriteTx, writeTxOn } from '../db/connect.ts'
import {
  applyMigration,
  grantRights,
  MIGRATION_LOCK,
  type Migration,
  migrationsOnDisk,
  prepare,
} from '../db/migrate.ts'
import { BackupFault } from './fault.ts'
import type { Header, PartHead } from './format.ts'
import type { Opener } from './opener.ts'
import { type Contents, readBackup } from './read.ts'
import { contentsOf, dropEverything, quoted, setCounters, tablesToCopy } from './tables.ts'
import { columnsOf } from './write.ts'

export interface Wish {
  /** Throw away what is there. */
  replace: boolean
  opener?: Opener
  /** What else must hold before there is a restored database; a throw leaves everything as it was. */
  settle?: (tx: WriteTx, given: { header: Header; client: pg.Client }) => Promise<unknown>
}

/**
 * Puts a backup into the database at `url` (connected as its owner), all of it or nothing. The whole file is
 * checked first. The tables are made as they were when the backup was made, filled, and then brought up to date,
 * so that an old backup goes through the same steps as the organisation would have.
 */
export async function restore(url: string, file: string, { replace, opener, settle }: Wish) {
  const { header } = await readBackup(file, { opener })
  const [before, after] = steps(header, await migrationsOnDisk(), file)

  return connected(url, 'restore', async (client) => {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await refuseWhileAtWork(client)
    await refuseFilled(client, replace)

    await dropEverything(client)
    await prepare(client)
    for (const migration of before) await applyMigration(client, migration)
    await refuseStrange(client, header, file)
    const contents = await fill(client, file, { checked: header, opener })
    await setCounters(client)
    for (const migration of after) await applyMigration(client, migration)
    await grantRights(client)
    await settle?.(writeTxOn(client), { header, client })
    await client.query('commit')
    await client.query('analyze')
    return contents
  })
}

/** Nothing is filled but what the migrations made, whatever else the file names. */
async function refuseStrange(client: pg.Client, { tables }: Header, file: string) {
  const made = new Map((await tablesToCopy(client)).map(({ name, columns }) => [name, columns]))
  for (const { name, columns } of tables) {
    const strange = columns.find((column) => !made.get(name)?.includes(column))
    if (strange)
      throw new BackupFault(
        `${file} was not made by Leidraad: it would fill ${made.has(name) ? `${strange} of ${name}` : name}. Nothing was changed.`,
      )
  }
}

/** The migrations that the backup had, and those that came since. */
function steps(header: Header, known: Migration[], file: string): [Migration[], Migration[]] {
  const had = new Map(header.migrations.map(({ name, sha256 }) => [name, sha256]))
  const strangers = [...had.keys()].filter((name) => !known.some((m) => m.name === name))
  if (strangers.length)
    throw new BackupFault(
      `${file} was made by a newer version of Leidraad (it has ${strangers.join(', ')}). Install that version, then restore.`,
    )
  const changed = known.filter((m) => had.has(m.name) && had.get(m.name) !== m.sha256)
  if (changed.length)
    throw new BackupFault(
      `${file} was made with another ${changed[0]?.name} than the one here. Restore it with the Leidraad that made it.`,
    )
  return [known.filter((m) => had.has(m.name)), known.filter((m) => !had.has(m.name))]
}

async function refuseWhileAtWork(client: pg.Client) {
  const connections = await atWork(client)
  if (connections)
    throw new BackupFault(
      `A Leidraad is at work on this database (${connections} connections). Stop it, then restore.`,
    )
}

async function refuseFilled(client: pg.Client, replace: boolean) {
  const { foreign, filled } = await contentsOf(client)
  if (foreign)
    throw new BackupFault(
      'This database holds tables of something else. Make an empty database for Leidraad, and restore there.',
    )
  if (filled.length && !replace)
    throw new BackupFault(
      `This installation is in use: there is something in ${filled.slice(0, 3).join(', ')}${filled.length > 3 ? ' and more' : ''}. To throw all of it away and put the backup in its place, add --replace.`,
    )
}

/**
 * Read and added up once more on the way in: a file that changed since it was checked changes nothing here. The rows
 * go in with the rights of the application and not with the owner's, who may be the superuser.
 */
async function fill(
  client: pg.Client,
  file: string,
  { checked, opener }: { checked: Header; opener?: Opener },
): Promise<Contents> {
  const announced = (header: Header) => {
    if (JSON.stringify(header) !== JSON.stringify(checked))
      throw new BackupFault(`${file} changed while it was being read. Try again.`)
  }
  const copyRows = async (part: PartHead, rows: AsyncIterable<Buffer>) => {
    const copy = client.query(
      copyFrom(`copy public.${quoted(part.table)} ${columnsOf(part)} from stdin`),
    )
    await pipeline(Readable.from(rows), copy)
  }
  await client.query(`grant usage on schema public to ${APP_ROLE}`)
  await client.query(`grant select, insert on all tables in schema public to ${APP_ROLE}`)
  await client.query(`set local role ${APP_ROLE}`)
  const contents = await readBackup(file, { opener, header: announced, part: copyRows })
  await client.query('reset role')
  return contents
}
