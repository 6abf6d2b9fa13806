import type { ReadDb } from '../db/connect.ts'
import type { DueMail, QueuedMail } from './letter.ts'

/** What whoever keeps people tells the post about them: how they are called, and where their mail goes. */
export type Mailboxes = (
  db: ReadDb,
  personIds: readonly string[],
) => Promise<ReadonlyMap<string, { name: string; address: string | null }>>

/** Where the mail of one person goes; undefined where they have no mailbox, or are nobody of the organisation. */
export const addressOf = async (db: ReadDb, personId: string | null, mailboxes: Mailboxes) =>
  personId ? ((await mailboxes(db, [personId])).get(personId)?.address ?? undefined) : undefined

/** The same mails with their receivers, asked for all of them at once. An address of the mail's own goes first. */
export async function withReceivers<Mail extends QueuedMail>(
  db: ReadDb,
  mails: readonly Mail[],
  mailboxes: Mailboxes,
): Promise<(Mail & DueMail)[]> {
  const boxes = await mailboxes(
    db,
    mails.flatMap(({ personId }) => personId ?? []),
  )
  return mails.map((mail) => {
    const box = mail.personId === null ? undefined : boxes.get(mail.personId)
    return { ...mail, name: box?.name ?? '', address: mail.address ?? box?.address ?? '' }
  })
}
