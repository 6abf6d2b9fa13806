import { dayOf } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { gathered } from '../../../platform/db/hot/gather.ts'
import { prepared } from '../../../platform/db/hot/prepared.ts'
import { statementAlong } from '../../../platform/db/hot/statement.ts'
import type { Language } from '../../../platform/locale.ts'
import { hashOf, newToken } from '../../../platform/secrets.ts'
import { mayComeIn, personMayComeIn } from '../../people/index.ts'

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

interface LinkRow {
  id: string
  personId: string
  name: string
  language: Language
  email: string | null
  purpose: string
  path: string
  handed: boolean
  asked: boolean
  expiresAt: string
  usedAt: string | null
  addressHash: string | null
  /** The last day of this person. */
  endsOn: string | null
}

const columns = `
  l.id, p.id as "personId", p.name, p.language, p.email, l.purpose, l.path, l.handed,
  l.expires_at as "expiresAt", l.used_at as "usedAt", encode(l.address_hash, 'hex') as "addressHash",
  p.ends_on as "endsOn"`
/** In the browser that asked for the mail, as long as its code is good. */
const askedBy = (attempt: string, now: string) => `
  l.code_hash is not null and exists (
    select from sign_in_attempts a
    where a.letter_id = l.letter_id and a.token_hash = ${attempt} and a.expires_at > ${now}
  ) as asked`
const ofPeople = 'join people p on p.id = l.person_id and p.left_at is null'

const linksWith = prepared<LinkRow & { at: number }>(
  'identity.links',
  `select w.at, ${columns}, ${askedBy('w.attempt', 'w.now')}
  from unnest($1::bytea[], $2::bytea[], $3::timestamptz[]) with ordinality as w (token, attempt, now, at)
  join mail_links l on l.token_hash = w.token ${ofPeople}`,
)

const linkWith = prepared<LinkRow>(
  'identity.link',
  `select ${columns}, ${askedBy('$2::bytea', '$3::timestamptz')}
  from mail_links l ${ofPeople} where l.token_hash = $1::bytea`,
)

interface Followed {
  token: string
  /** The token of the attempt that this browser is in. */
  attempt: string
  now: Date
}

/**
 * The link with this token, or undefined where it is unknown or its person has left. A link for signing in works
 * once. A mail scanner may have pressed its button before the person did, so in the browser that asked for the mail it
 * works as long as the code that was asked for, and uses that up.
 *
 * A mail to everybody is opened by many at once, so the links of one moment are looked up together.
 */
export const linkOf = gathered(async (db: ReadDb, followed: Followed[]) => {
  const rows = await linksWith(
    db,
    followed.map(({ token }) => hashOf(token)),
    followed.map(({ attempt }) => hashOf(attempt)),
    followed.map(({ now }) => now),
  )
  const found = new Map<number, LinkRow>()
  for (const row of rows)
    if (await isOfSomebodyHere(db, row, followed[row.at - 1]?.now as Date)) found.set(row.at, row)
  return followed.map(({ now }, at) => toLink(found.get(at + 1), now))
})

/** A date that has passed ends it, also where no job has let go of that person yet: few have one. */
const isOfSomebodyHere = async (db: ReadDb, { personId, endsOn }: LinkRow, now: Date) =>
  endsOn === null || endsOn >= dayOf(now) || personMayComeIn(db, personId, dayOf(now))

/** The same inside a change. */
export async function linkIn(tx: WriteTx, { token, attempt, now }: Followed) {
  const [row] = await linkWith(tx, hashOf(token), hashOf(attempt), now)
  return row && (await isOfSomebodyHere(tx, row, now)) ? toLink(row, now) : undefined
}

function toLink(row: LinkRow | undefined, now: Date): Link | undefined {
  if (!row) return undefined
  const { id, personId, name, language, path, handed, asked } = row
  const purpose = purposes.find((name) => name === row.purpose) ?? 'sign-in'
  return {
    id,
    personId,
    name,
    language,
    purpose,
    path,
    handed,
    asked,
    addressHash: row.addressHash === null ? null : Buffer.from(row.addressHash, 'hex'),
    over:
      new Date(row.expiresAt) <= now ||
      (purpose !== 'invitation' && row.usedAt !== null && !asked) ||
      isOfBefore(row),
  }
}

const isOfBefore = ({ addressHash, email }: LinkRow) =>
  addressHash !== null && !(email !== null && hashOf(email).toString('hex') === addressHash)

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

/** Notes that an invitation was opened, however often it is. */
export const noteUse = statementAlong(
  'identity.note-use',
  'update mail_links set used_at = $2 where id = $1 and used_at is null',
)

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
