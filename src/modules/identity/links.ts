import type { WriteTx } from '../../platform/db/connect.ts'
import { hashOf, newToken } from '../../platform/secrets.ts'

export interface NewLink {
  personId: string
  purpose: 'sign-in' | 'invitation'
  /** Where it leads, such as `/sign/<id>`. */
  path: string
  /** An owner reads it in the outbox, so it does not prove that the mailbox is the person's. */
  handed: boolean
  expiresAt: Date
  /** Hash of a six-digit code that does the same. */
  codeHash?: Buffer
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
        code_hash: link.codeHash ?? null,
        person_id: link.personId,
        purpose: link.purpose,
        path: link.path,
        handed: link.handed,
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
