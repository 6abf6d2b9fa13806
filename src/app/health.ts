import { statfs } from 'node:fs/promises'
import type pg from 'pg'
import { isMigrated } from '../platform/db/migrate.ts'
import { tryWriting } from '../platform/rate-limit.ts'
import type { Settings } from '../platform/settings.ts'

/** All that the health page says: `ok`, or why nothing can be kept. */
export const healthWords = ['ok', 'not ready', 'read-only', 'disk full'] as const
export type Health = (typeof healthWords)[number]

/** Whoever asks, and however often: the database is written to no more than once in this time. */
const SHARED_MS = 10_000
/** What fits in a page that is there already is still kept on a full disk, and nothing else is. */
const NO_ROOM = 1024 * 1024

type Place = Pick<Settings, 'dataFolder' | 'databaseUrl'>

/** Whether what people do is kept: read at every question, written now and then, whatever becomes of the time of day. */
export function watchHealth(
  pool: Pick<pg.Pool, 'query'>,
  place: Place,
  clock = () => performance.now(),
) {
  let written: Promise<Health> | undefined
  let writtenAt = 0

  return async function health(): Promise<Health> {
    const ready = await isMigrated((sql) => pool.query(sql)).catch(() => false)
    if (!ready) return 'not ready'
    if (!written || clock() - writtenAt >= SHARED_MS) {
      writtenAt = clock()
      written = writes(pool, place)
    }
    return written
  }
}

async function writes(pool: Pick<pg.Pool, 'query'>, place: Place): Promise<Health> {
  try {
    await tryWriting((sql) => pool.query(sql))
    return (await hasRoom(place)) ? 'ok' : 'disk full'
  } catch (error) {
    return wordFor(error)
  }
}

const FULL = ['53100', 'ENOSPC', 'EDQUOT']
const READ_ONLY = ['25006', 'EROFS']

function wordFor(error: unknown): Health {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (FULL.includes(code) || /No space left|quota exceeded/i.test(message)) return 'disk full'
  if (READ_ONLY.includes(code) || /Read-only file system/i.test(message)) return 'read-only'
  return 'not ready'
}

/** A database elsewhere stands on a disk that we do not see. */
async function hasRoom({ dataFolder, databaseUrl }: Place) {
  if (databaseUrl) return true
  const disk = await statfs(dataFolder).catch(() => undefined)
  return !disk || disk.bavail * disk.bsize >= NO_ROOM
}
