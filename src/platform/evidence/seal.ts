import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { upkeep } from '../action.ts'
import { DAY, later } from '../calendar.ts'
import type { ReadDb, WriteTx } from '../db/connect.ts'
import type { Keyring } from '../keyring.ts'
import type { Services } from '../services.ts'
import { linesAfter, linesWithIds, sumOfLines } from './line.ts'
import { absentBetween, lastSeal, lateLines, type Seal, stands, vouchedSeal } from './seals.ts'
import { momentOf, vouch } from './vouch.ts'
import { keepWitness, witnessOf } from './witness.ts'

/** Lines under one seal. */
const MOST = 50_000
const BATCH = 5_000
/** The first tell since when; more of them tell nothing more. */
const MOST_GONE = 20
/** Any number will do, as long as every node asks for the same one. */
const SEALING = 7_201_927

/**
 * Seals what was added to the history since the last time. Whoever takes a line away, adds or changes one then breaks
 * a seal that they cannot make. Nobody who writes history waits for it: a line of a change that is still under way
 * counts as absent, and is taken up by a later seal.
 */
export async function sealHistory({
  db,
  keyring,
  now,
  log,
  settings,
}: Pick<Services, 'db' | 'keyring' | 'now' | 'log' | 'settings'>): Promise<number> {
  let sealed = 0
  for (;;) {
    const gone = await goneSeals(db, settings.dataFolder)
    const seal = await upkeep(db, (tx) => sealSome(tx, keyring, now()))
    if (!seal) return sealed
    sealed += seal.lines
    // Whoever keeps the log elsewhere holds there what cannot be taken away here.
    log.info({
      event: 'history-sealed',
      lastId: seal.lastId,
      count: seal.lines,
      digest: seal.digest,
    })
    for (const { lastId, digest } of gone) log.error({ event: 'history-seal-gone', lastId, digest })
    keepWitness(settings.dataFolder, seal, gone)
  }
}

/** What this data folder remembers and the database does not: a seal that comes afterwards must not cover it up. */
async function goneSeals(db: ReadDb, dataFolder: string) {
  const witness = witnessOf(dataFolder)
  if (!witness) return []
  const { gone = [], lastId, digest, sealedAt } = witness
  return (await stands(db, witness))
    ? gone
    : [...gone, { lastId, digest, sealedAt }].slice(0, MOST_GONE)
}

async function sealSome(tx: WriteTx, keyring: Keyring, now: Date): Promise<Seal | undefined> {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(${SEALING}) as free`.execute(tx)
  if (!rows[0]?.free) return undefined

  const before = await lastSeal(tx)
  const first = before ? before.lastId + 1 : 0
  const sum = sumOfLines()
  let last = first - 1
  for (let taken = 0; taken < MOST; taken += BATCH) {
    const lines = await linesAfter(tx, last, BATCH)
    for (const line of lines) sum.add(line)
    last = lines.at(-1)?.id ?? last
    if (lines.length < BATCH) break
  }
  if (last < first) return undefined

  const late = await lateLines(tx, later(now, -DAY))
  for (const line of await linesWithIds(tx, late)) sum.add(line)
  const { lines, sha256 } = sum.done()
  const sealed = {
    firstId: first,
    lastId: last,
    lines,
    absent: await absentBetween(tx, first, last),
    late,
    contentSha256: before ? sha256 : withFound(sha256, await sumOfFound(tx)),
    previous: before?.digest ?? null,
    sealedAt: momentOf(now),
  }
  return insertSeal(tx, { ...sealed, digest: vouch(keyring, vouchedSeal(sealed)) })
}

async function insertSeal(tx: WriteTx, seal: Omit<Seal, 'id'>): Promise<Seal> {
  const { rows } = await sql<{ id: number }>`
    insert into history_seals (first_id, last_id, lines, absent, late, content_sha256, previous, digest, sealed_at)
    values (${seal.firstId}, ${seal.lastId}, ${seal.lines}, ${seal.absent}::int8multirange,
      ${seal.late}::bigint[], ${seal.contentSha256}, ${seal.previous}, ${seal.digest}, ${seal.sealedAt})
    returning id`.execute(tx)
  return { ...seal, id: rows[0]?.id ?? 0 }
}

/** What had been kept when digests began; the first seal holds it. */
export async function sumOfFound(db: ReadDb): Promise<string> {
  const { rows } = await sql<{ sha256: string }>`
    select encode(sha256(convert_to(coalesce(string_agg(kind || ' ' || thing_id || ' ' || sha256, e'\n'
      order by kind, thing_id), ''), 'UTF8')), 'hex') as sha256 from found_rows`.execute(db)
  return rows[0]?.sha256 ?? ''
}

export const withFound = (lines: string, found: string) =>
  createHash('sha256').update(`${lines}\n${found}`).digest('hex')
