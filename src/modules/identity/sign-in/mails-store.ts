import type { ReadDb } from '../../../platform/db/connect.ts'

/** By mail: the attempt that it answers, where the mail is younger than `since` and the attempt still stands. */
export async function attemptsOfMails(
  db: ReadDb,
  mailIds: string[],
  { now, since }: { now: Date; since: Date },
): Promise<Map<string, { id: string; path: string }>> {
  if (mailIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('mails')
    .innerJoin('sign_in_attempts as a', 'a.id', 'mails.thing_id')
    .select(['mails.id as mailId', 'a.id', 'a.path'])
    .where('mails.id', 'in', mailIds)
    .where('mails.created_at', '>', since)
    .where('a.expires_at', '>', now)
    .execute()
  return new Map(rows.map(({ mailId, id, path }) => [mailId, { id, path }]))
}
