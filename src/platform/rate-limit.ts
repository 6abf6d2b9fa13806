import type { Db } from './db/connect.ts'
import { statement } from './db/hot/statement.ts'

export interface Limit {
  /** What is counted, such as `sign-in:mail`. */
  name: string
  times: number
  windowMs: number
}

const countOne = statement<{ count: number }>(
  'rate-limit.count',
  `insert into rate_limits (key, window_at, count) values ($1, $2, 1)
  on conflict (key, window_at) do update set count = rate_limits.count + 1
  returning count`,
)

/**
 * Counts one attempt and says whether it is still within the limit. Counted in the database, so that it holds
 * across application nodes; outside any transaction, so that a refused attempt counts too.
 * @param subject whom it is counted for; hash it first if it is personal
 */
export async function withinLimit(db: Db, limit: Limit, subject: string, now: Date) {
  const windowAt = new Date(Math.floor(now.getTime() / limit.windowMs) * limit.windowMs)
  const [counted] = await countOne(db, `${limit.name}:${subject}`, windowAt)
  return (counted?.count ?? 0) <= limit.times
}

/** Writes one line that is always the same, so that it grows by nothing. Throws where the database keeps nothing. */
export const tryWriting = (run: (sql: string) => Promise<unknown>) =>
  run(`insert into rate_limits (key, window_at, count) values ('health', 'epoch', 1)
    on conflict (key, window_at) do update set count = 1`)

/** Old windows count for nothing any more. */
export const forgetLimits = (db: Db, before: Date) =>
  db.deleteFrom('rate_limits').where('window_at', '<', before).execute()
