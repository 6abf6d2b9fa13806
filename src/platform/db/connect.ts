import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Language } from '../locale.ts'
import type { Identification, Role } from '../who.ts'
import { HotClient } from './client.ts'
import { type Line, lineTo, openLine } from './hot/line.ts'
import type { DB } from './tables.ts'

type Refined<Name extends keyof DB, Narrow> = Omit<DB[Name], keyof Narrow> & Narrow

/** The tables as generated, with the words that check constraints allow. */
export interface Tables
  extends Omit<
    DB,
    'people' | 'mails' | 'publication_texts' | 'signatures' | 'person_roles' | 'sessions'
  > {
  people: Refined<'people', { language: Language }>
  mails: Refined<'mails', { language: Language }>
  publication_texts: Refined<'publication_texts', { language: Language }>
  person_roles: Refined<'person_roles', { role: Role }>
  sessions: Refined<'sessions', { identified_by: Identification }>
  signatures: Refined<'signatures', { language: Language; identified_by: Identification }>
}

/** Reads only: what pages and queries get. A WriteTx serves as one; `ReadonlyKysely` would not take it. */
export type ReadDb = Pick<Kysely<Tables>, 'selectFrom' | 'fn' | 'getExecutor'>
declare const written: unique symbol
/** Handed out by `perform` alone: all writing happens inside one of its transactions. */
export type WriteTx = Kysely<Tables> & { readonly [written]: true }

/** The role that holds the application's rights; it owns nothing, and cannot rewrite history. */
export const APP_ROLE = 'leidraad_app'

/** Calendar days stay text (`2026-11-20`); a Date would drift with the time zone. Counts fit a number. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (value) => value)
types.setTypeParser(pg.types.builtins.INT8, Number)

/** Whom a connection is for; whose rights it has, `url` says. */
const common = (url: string) => ({ connectionString: url, types, connectionTimeoutMillis: 10_000 })

/** Connections to one database, and beside them the line for what is asked with every request. */
class Pool extends pg.Pool {
  readonly line: Line

  constructor(config: pg.PoolConfig) {
    super({ ...config, Client: HotClient })
    this.line = lineTo(config)
  }

  override end = async () => {
    await Promise.all([super.end(), this.line.end()])
  }
}

/** A pool on `url`. */
export function openPool(url: string, { max = 16 }: { max?: number } = {}) {
  const pool = new Pool({
    ...common(url),
    pipeline: true,
    max,
    application_name: 'leidraad',
    keepAlive: true,
  })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  // The same for one that breaks while somebody works with it: their query fails, and that says enough.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** One connection, for a command; `what` is the name under which the server knows it. */
export async function connected<T>(
  url: string,
  what: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...common(url), application_name: `leidraad ${what}` })
  client.on('error', () => {}) // the query that runs tells it
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

export function openDb(pool: pg.Pool) {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  if (pool instanceof Pool) openLine(db, pool.line)
  return db
}
export type Db = Kysely<Tables>

/** The transaction that `client` is in, for those who write in one. */
export const writeTxOn = (client: pg.Client) =>
  openDb({
    connect: async () => ({ query: client.query.bind(client), release() {} }),
    end: async () => {},
  } as unknown as pg.Pool) as unknown as WriteTx
