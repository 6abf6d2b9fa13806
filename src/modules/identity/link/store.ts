import { dayOf } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import { hashOf, newToken } from '../../../platform/secrets.ts'
import { mayComeIn } from '../../people/index.ts'

/** `access` is a way back for whoever has lost theirs; it and a link for signing in open once. */
const purposes = ['sign-in', 'invitation', 'access'] as const
export type Purpose = (typeof purposes)[number]

export interface NewLink {
  personId: string
  purpose: Purpose
  /** Where it leads, such as `/sign/<id>`. */
  path: string
  /** An owner reads it in the outbox, so it does not prove that the mailbox is the person's. */
  handed: boolean
  /** Where it is mailed to; absent for one that is handed over. */
  address?: string
  expiresAt: Date
  /** The code that does the same, and the mail that holds both. */
  code?: { hash: Buffer; letterId: string }
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
        letter_id: link.code?.letterId ?? null,
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
  purpose: Purpose
  path: string
  handed: boolean
  /** This browser asked for the mail, and its code is still good. */
  asked: boolean
  /** The hash of the address to which it was mailed. */
  addressHash: Buffer | null
  /** Past its time, used (where it opens once), or sent to an address of before: it opens nothing, but knows where it led. */
  over: boolean
}

/**
 * The link with this token, or undefined where it is unknown or its person has left. A link for signing in works
 * once. A mail scanner may have pressed its button before the person did, so in the browser that asked for the mail it
 * works as long as the code that was asked for, and uses that up.
 * @param attempt the token of the attempt that this browser is in
 */
export async function linkOf(
  db: ReadDb,
  { token, attempt, now }: { token: string; attempt: string; now: Date },
): Promise<Link | undefined> {
  const row = await db
    .selectFrom('mail_links as l')
    .innerJoin('people as p', 'p.id', 'l.person_id')
    .select(['l.id', 'l.purpose', 'l.path', 'l.handed', 'l.expires_at', 'l.used_at'])
    .select(['p.id as person_id', 'p.name', 'p.language', 'p.email', 'l.address_hash'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('sign_in_attempts as a')
            .select('a.id')
            .whereRef('a.letter_id', '=', 'l.letter_id')
            .where('a.token_hash', '=', hashOf(attempt))
            .where('a.expires_at', '>', now)
            .where('l.code_hash', 'is not', null),
        )
        .as('asked'),
    )
    .where('l.token_hash', '=', hashOf(token))
    .where(mayComeIn('p', dayOf(now)))
    .executeTakeFirst()
  if (!row) return undefined

  const asked = Boolean(row.asked)
  const purpose = purposes.find((name) => name === row.purpose) ?? 'sign-in'
  return {
    id: row.id,
    personId: row.person_id,
    name: row.name,
    language: row.language,
    purpose,
    path: row.path,
    handed: row.handed,
    asked,
    addressHash: row.address_hash,
    over:
      row.expires_at <= now ||
      (purpose !== 'invitation' && row.used_at !== null && !asked) ||
      isOfBefore(row.address_hash, row.email),
  }
}

const isOfBefore = (sentTo: Buffer | null, email: string | null) =>
  sentTo !== null && !(email !== null && hashOf(email).equals(sentTo))

/** The link of the mail with this code. That the link was used takes nothing from the code: see linkOf. */
export const linkOfCode = (
  tx: WriteTx,
  { letterId, codeHash, now }: { letterId: string; codeHash: Buffer; now: Date },
) =>
  tx
    .selectFrom('mail_links as l')
    .innerJoin('people as p', 'p.id', 'l.person_id')
    .select(['l.id', 'l.handed', 'l.address_hash as addressHash'])
    .where('l.letter_id', '=', letterId)
    .where('l.code_hash', '=', codeHash)
    .where('l.expires_at', '>', now)
    .where(mayComeIn('p', dayOf(now)))
    .executeTakeFirst()

/** Uses up a code with its link; false when somebody else did so first. */
export async function useCode(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mail_links')
    .set((eb) => ({ code_hash: null, used_at: eb.fn.coalesce('used_at', eb.val(now)) }))
    .where('id', '=', id)
    .where('code_hash', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends a link for everybody. */
export const endLink = (tx: WriteTx, id: string, now: Date) =>
  tx
    .updateTable('mail_links')
    .set({ expires_at: now, code_hash: null })
    .where('id', '=', id)
    .execute()

/** Ends every link to this person that still works. */
export const endLinksOf = (tx: WriteTx, personId: string, now: Date) =>
  tx
    .updateTable('mail_links')
    .set({ expires_at: now, code_hash: null })
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .execute()

/** Uses up a link, and leaves its code; false when somebody else did so first. */
export async function useUp(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mail_links')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
