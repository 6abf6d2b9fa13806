import { sql } from 'kysely'
import type { ReadDb } from '../db/connect.ts'
import { moment } from './line.ts'
import type { Vouched } from './vouch.ts'

/** What stood in the history between two ids, at a moment; each rests on the one before it. */
export interface Seal {
  id: number
  firstId: number
  lastId: number
  lines: number
  /** The ids of which there was no line, as ranges: `{[5,6),[9,12)}`. */
  absent: string
  /** Lines that earlier seals missed. */
  late: number[]
  contentSha256: string
  /** The digest of the seal before it. */
  previous: string | null
  digest: string
  sealedAt: string
}

export const vouchedSeal = (seal: Omit<Seal, 'id' | 'digest'>): Vouched => ({
  of: 'history-seal',
  values: [
    String(seal.firstId),
    String(seal.lastId),
    String(seal.lines),
    seal.absent,
    seal.late.join(),
    seal.contentSha256,
    seal.previous,
    seal.sealedAt,
  ],
})

const columns = sql`id, first_id as "firstId", last_id as "lastId", lines, absent::text as absent,
  late::text[] as late, content_sha256 as "contentSha256", previous, digest, ${moment('sealed_at')} as "sealedAt"`

type SealRow = Omit<Seal, 'late'> & { late: string[] }

const toSeal = ({ late, ...row }: SealRow): Seal => ({ ...row, late: late.map(Number) })

export async function lastSeal(db: ReadDb): Promise<Seal | undefined> {
  const { rows } = await sql<SealRow>`
    select ${columns} from history_seals order by last_id desc limit 1`.execute(db)
  return rows[0] && toSeal(rows[0])
}

/** Whether this seal is still there. */
export async function stands(db: ReadDb, { lastId, digest }: Pick<Seal, 'lastId' | 'digest'>) {
  const { rows } = await sql<{ stands: boolean }>`
    select exists (select from history_seals where last_id = ${lastId} and digest = ${digest}) as stands`.execute(
    db,
  )
  return rows[0]?.stands ?? false
}

/** The seals of what comes after this id, in their order. */
export async function sealsAfter(db: ReadDb, lastId: number, count: number): Promise<Seal[]> {
  const { rows } = await sql<SealRow>`
    select ${columns} from history_seals where last_id > ${lastId} order by last_id limit ${count}`.execute(
    db,
  )
  return rows.map(toSeal)
}

/** Which ids between these no line has. */
export async function absentBetween(db: ReadDb, first: number, last: number): Promise<string> {
  const { rows } = await sql<{ absent: string }>`
    select (int8multirange(int8range(${first}::bigint, ${last}::bigint, '[]')) -
      coalesce((select range_agg(int8range(id, id, '[]')) from history where id between ${first}::bigint and ${last}::bigint),
        '{}'))::text as absent`.execute(db)
  return rows[0]?.absent ?? '{}'
}

/** Lines that stand where a seal of not long ago found none, and that none took up since. */
export async function lateLines(db: ReadDb, since: Date): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select h.id from history_seals s cross join unnest(s.absent) as gap
    join history h on h.id >= lower(gap) and h.id < upper(gap)
    where s.sealed_at > ${since} and s.absent <> '{}'
      and not exists (select from history_seals l where l.sealed_at > ${since} and h.id = any(l.late))
    order by h.id`.execute(db)
  return rows.map(({ id }) => id)
}
