import type { ReadDb } from '../../../platform/db/connect.ts'
import type { RoundInput } from '../forms.ts'
import type { Audience } from '../rules.ts'

export interface Named {
  audience: Audience
}

/** The audience that a form names; hand-picked people are given by e-mail address or number, one a line. */
export async function namedAudience(
  db: ReadDb,
  input: RoundInput,
): Promise<Named | { unknown: string[] }> {
  switch (input.audience) {
    case 'all':
      return { audience: { kind: 'all' } }
    case 'establishment':
      return { audience: { kind: 'establishment', ids: input.establishments } }
    case 'department':
      return { audience: { kind: 'department', names: input.departments } }
    case 'role':
      return { audience: { kind: 'role', roles: input.roles } }
    case 'people':
      return handPicked(db, input.people)
  }
}

async function handPicked(db: ReadDb, text: string): Promise<Named | { unknown: string[] }> {
  const wanted = [
    ...new Set(
      text
        .split(/[\n,;\t]+/)
        .map((word) => word.trim().toLowerCase())
        .filter(Boolean),
    ),
  ]
  const rows = await db
    .selectFrom('people')
    .select(['id', 'email', 'number'])
    .where('left_at', 'is', null)
    .where((eb) =>
      eb.or([eb('email', 'in', wanted), eb(eb.fn<string>('lower', ['number']), 'in', wanted)]),
    )
    .execute()
  const found = new Set(rows.flatMap((row) => [row.email, row.number?.toLowerCase()]))
  const unknown = wanted.filter((word) => !found.has(word))
  return unknown.length
    ? { unknown }
    : { audience: { kind: 'people', ids: rows.map((row) => row.id) } }
}
