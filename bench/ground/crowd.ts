import { hashOf, newToken } from '../../src/platform/secrets.ts'
import type { Ground } from './house.ts'

/** People in one statement, each of a department `d0`, `d1` … of `perDepartment` people (or of the one named). */
export const people = (
  { sql }: Ground,
  count: number,
  { perDepartment = count, prefix = 'd' }: { perDepartment?: number; prefix?: string } = {},
) =>
  sql(
    `insert into people (name, email, number, language, department, created_at, changed_at)
     select 'Zoë ' || $3 || n || ' Peeters', $3 || n || '@korenaar.test', $3 || n, 'nl', $3 || n / $2::int, now(), now()
     from generate_series(0, $1::int - 1) n`,
    [count, perDepartment, prefix],
  )

/** What somebody has in hand who is about to sign. */
export interface Signer {
  requestId: string
  personId: string
  name: string
  number: string
  token: string
}

/** Signed-in people with an open request in one of these rounds, at most `count` of them. */
export async function signers({ sql }: Ground, roundIds: string[], count: number) {
  const found = await sql<Omit<Signer, 'token'>>(
    `select q.id as "requestId", p.id as "personId", p.name, p.number
     from tasks q join people p on p.id = q.person_id
     where q.round_id = any($1::uuid[]) and q.state = 'open' order by random() limit $2`,
    [roundIds, count],
  )
  const all: Signer[] = found.map((signer) => ({ ...signer, token: newToken() }))
  await sql(
    `insert into sessions (token_hash, person_id, identified_by, identified_at, created_at, seen_at, expires_at)
     select hash, person, 'mail-link', now(), now(), now(), now() + interval '1 day'
     from unnest($1::bytea[], $2::uuid[]) as given (hash, person)`,
    [all.map(({ token }) => hashOf(token)), all.map(({ personId }) => personId)],
  )
  return all
}
