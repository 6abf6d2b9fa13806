import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import { hashOf, newToken } from '../../../platform/secrets.ts'

export interface NewLink {
  personId: string
  purpose: 'sign-in' | 'invitation'
  /** Where it leads, such as `/sign/<id>`. */
  path: string
  /** An owner reads it in the outbox, so it does not prove that the mailbox is the person's. */
  handed: boolean
  /** Where it is mailed to; absent for one that is handed over. */
  address?: string
  expiresAt: Date
  /** The code that does the same, and the attempt to sign in that asked for it. */
  code?: { hash: Buffer; attemptId: string }
}

/** Makes personal links, one statement for a whole batch; returns their tokens in the same order. Only hashes are kept. */
export async function makeLinks(tx: WriteTx, links: NewLink[], now: Date): Promise<string[]> {
  const tokens = links.map(() => newToken())
  if (links.length === 0) return tokens
  await tx
    .insertInto('mail_links')
    .values(
      links.map((link, at) => ({
        token_hash: hashOf(tokens[at] as string),
        code_hash: link.code?.hash ?? null,
        attempt_id: link.code?.attemptId ?? null,
        person_id: link.personId,
        purpose: link.purpose,
        path: link.path,
        handed: link.handed,
        address_hash: link.address ? hashOf(link.address) : null,
        made_at: now,
        expires_at: link.expiresAt,
      })),
    )
    .execute()
  return tokens
}

/** The address that goes into the mail. */
export const linkAddress = (home: string, token: string) =>
  `${home.replace(/\/$/, '')}/link/${token}`

/** A link as whoever follows it meets it. */
export interface Link {
  id: string
  personId: string
  name: string
  language: Language
  purpose: 'sign-in' | 'invitation'
  path: string
  handed: boolean
  /** The hash of the address to which it was mailed. */
  addressHash: Buffer | null
  /** Past its time, used (for signing in), or sent to an address of before: it opens nothing, but knows where it led. */
  over: boolean
}

/** The link with this token, or undefined where it is unknown or its person has left. */
export async function linkOf(db: ReadDb, token: string, now: Date): Promise<Link | undefined> {
  const row = await db
    .selectFrom('mail_links as l')
    .innerJoin('people as p', 'p.id', 'l.person_id')
    .select(['l.id', 'l.purpose', 'l.path', 'l.handed', 'l.expires_at', 'l.used_at'])
    .select(['p.id as person_id', 'p.name', 'p.language', 'p.email', 'l.address_hash'])
    .where('l.token_hash', '=', hashOf(token))
    .where('p.left_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined

  const purpose = row.purpose === 'sign-in' ? 'sign-in' : 'invitation'
  return {
    id: row.id,
    personId: row.person_id,
    name: row.name,
    language: row.language,
    purpose,
    path: row.path,
    handed: row.handed,
    addressHash: row.address_hash,
    over:
      row.expires_at <= now ||
      (purpose === 'sign-in' && row.used_at !== null) ||
      isOfBefore(row.address_hash, row.email),
  }
}

const isOfBefore = (sentTo: Buffer | null, email: string | null) =>
  sentTo !== null && !(email !== null && hashOf(email).equals(sentTo))

/** The open link that belongs to this code, in the browser that asked for it. */
export const linkOfCode = (
  tx: WriteTx,
  { attemptId, codeHash, now }: { attemptId: string; codeHash: Buffer; now: Date },
) =>
  tx
    .selectFrom('mail_links')
    .select(['id', 'handed', 'address_hash as addressHash'])
    .where('attempt_id', '=', attemptId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()

/** Uses up a link with its code; false when somebody else did so first. */
export async function useUp(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mail_links')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
