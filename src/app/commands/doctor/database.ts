import type pg from 'pg'
import { connected } from '../../../platform/db/connect.ts'
import { migrationsOnDisk } from '../../../platform/db/migrate.ts'
import { platformTables } from '../../../platform/db/owned.ts'
import { succeeds, trespasses } from '../../../platform/db/trespass.ts'
import { bad, type Finding, good } from '../../../platform/finding.ts'
import { KeyFault } from '../../../platform/keyring.ts'
import type { Settings } from '../../../platform/settings.ts'
import { modules } from '../../modules.ts'
import type { Database } from '../database.ts'
import { counted } from '../say.ts'
import { checkKey } from './key.ts'

const OLDEST = 180_000
/** What nobody may rewrite, whatever goes wrong in the application. */
const forGood = [
  ...platformTables.forGood,
  ...modules.flatMap(({ tables }) => tables?.forGood ?? []),
].toSorted()

/** The database, the key that it was sealed with, and what the application may in it. */
export async function checkDatabase(database: Pick<Database, 'owner' | 'url'>, settings: Settings) {
  try {
    return await connected(database.owner, 'doctor', async (client): Promise<Finding[]> => {
      const version = await checkVersion(client)
      if (version.state === 'bad') return [version]
      const findings = [version, ...(await checkMigrations(client))]
      if (findings.every(({ state }) => state === 'good')) {
        const key = await checkKey(client, settings)
        findings.push(key.finding)
        findings.push(...(await checkApplication(database, client.user ?? '', key)))
      }
      return [...findings, await checkClock(client)]
    })
  } catch (error) {
    return [unreachable(error)]
  }
}

/** What the application may, tried as the application: it comes in with the key. */
async function checkApplication(
  database: Pick<Database, 'url'>,
  owner: string,
  { fits }: { fits: boolean },
) {
  try {
    const { url } = database
    return [await checkRole(url), await checkOwner(url, owner)]
  } catch (error) {
    // That there is no key was said already.
    if (error instanceof KeyFault) return []
    return [
      bad(
        `The application does not come in at the database (${(error as Error).message}).`,
        fits
          ? 'Run: leidraad migrate (it sets its user up, or says who can).'
          : 'Put the right key back first: it comes in with that.',
      ),
    ]
  }
}

async function checkOwner(url: string, owner: string) {
  const possible = await trespasses(url, owner)
  return possible.length
    ? bad(
        `The application could do what only the owner of the database may: ${possible.join(', ')}.`,
        'Run: leidraad migrate (it sets the rights anew). If this comes back, give it a user that is a member of nothing but leidraad_app: DATABASE_APP_URL.',
      )
    : good('The application owns nothing in the database, and cannot become its owner.')
}

const unreachable = (error: unknown) =>
  bad(
    `The database does not answer (${(error as Error).message}).`,
    'Is its server on, and is DATABASE_URL right? Without DATABASE_URL Leidraad brings its own.',
  )

async function checkVersion(client: pg.Client) {
  const { rows } = await client.query(
    "select current_setting('server_version') as version, current_setting('server_version_num')::int as number",
  )
  const { version, number } = rows[0]
  return number >= OLDEST
    ? good(`The database answers: PostgreSQL ${version}.`)
    : bad(`The database is PostgreSQL ${version}.`, 'Leidraad needs PostgreSQL 18 or newer.')
}

async function checkMigrations(client: pg.Client): Promise<Finding[]> {
  const table = await client.query("select to_regclass('public.migrations') as found")
  const { rows } = table.rows[0].found
    ? await client.query<{ name: string; sha256: string }>('select name, sha256 from migrations')
    : { rows: [] }
  const applied = new Map(rows.map((row) => [row.name, row.sha256]))
  const known = await migrationsOnDisk()
  const missing = known.filter(({ name }) => !applied.has(name))
  const changed = known.filter(
    ({ name, sha256 }) => applied.has(name) && applied.get(name) !== sha256,
  )
  const strange = [...applied.keys()].filter((name) => !known.some((m) => m.name === name))

  const findings: Finding[] = []
  if (missing.length)
    findings.push(
      bad(
        `${counted(missing.length, 'migration')} missing: ${missing[0]?.name}${missing.length > 1 ? ' and later' : ''}.`,
        'Run: leidraad migrate',
      ),
    )
  if (strange.length)
    findings.push(
      bad(
        `The database is newer than this Leidraad: it has ${strange.join(', ')}.`,
        'Start the newer version of Leidraad.',
      ),
    )
  for (const { name } of changed)
    findings.push(
      bad(
        `Migration ${name} was changed after it was applied.`,
        'Put back the file of your version.',
      ),
    )
  return findings.length ? findings : [good(`All ${known.length} migrations are applied.`)]
}

/** Tries what must not be possible, in transactions that are never committed. */
async function checkRole(url: string) {
  const possible = await connected(url, 'doctor', rewritings)
  return possible.length
    ? bad(
        `The application could rewrite what must stay: ${possible.join(', ')}.`,
        'Run: leidraad migrate (it sets the rights anew). If this comes back, somebody else changes them.',
      )
    : good(`The application cannot rewrite what is for good: ${forGood.join(', ')}.`)
}

async function rewritings(client: pg.Client) {
  const possible: string[] = []
  for (const table of forGood) {
    const [column] = (
      await client.query(
        "select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and attidentity = '' limit 1",
        [table],
      )
    ).rows
    const tries = {
      'be changed': `update ${table} set ${column.attname} = ${column.attname} where false`,
      'be deleted': `delete from ${table} where false`,
      'be emptied': `truncate ${table} cascade`,
    }
    for (const [what, sql] of Object.entries(tries))
      if (await succeeds(client, sql)) possible.push(`${table} can ${what}`)
  }
  return possible
}

const MUCH_MS = 60_000
const SOME_MS = 2_000

async function checkClock(client: pg.Client): Promise<Finding> {
  const before = Date.now()
  const { rows } = await client.query('select clock_timestamp() as at')
  const middle = (before + Date.now()) / 2
  return clockFinding(middle, rows[0].at.getTime())
}

/** Codes and links live for minutes: clocks that differ refuse them. */
export function clockFinding(here: number, there: number): Finding {
  const apart = Math.abs(here - there)
  const words = `This machine’s clock and the database’s are ${(apart / 1000).toFixed(1)} s apart.`
  const advice = 'Let both machines keep time from the network (NTP).'
  const year = new Date(here).getUTCFullYear()
  if (year < 2026 || year > 2100)
    return bad(`This machine’s clock says ${new Date(here).toISOString()}.`, 'Set the clock.')
  if (apart > MUCH_MS) return bad(words, advice)
  return apart > SOME_MS ? { state: 'note', what: words, advice } : good('The clocks agree.')
}
