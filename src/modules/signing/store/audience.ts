import type { ReadDb } from '../../../platform/db/connect.ts'
import type { AudienceNamed } from '../forms.ts'
import type { Audience } from '../rules.ts'

export interface Named {
  audience: Audience
  /** Of hand-picked people whom nobody knows. */
  unknown: string[]
}

/** The audience that somebody names. */
export const namedAudience = async (db: ReadDb, audience: AudienceNamed): Promise<Named> =>
  audience.kind === 'people' ? handPicked(db, audience.named) : { audience, unknown: [] }

async function handPicked(db: ReadDb, named: string[]): Promise<Named> {
  const wanted = [...new Set(named.map((word) => word.toLowerCase()))]
  const rows = await db
    .selectFrom('people')
    .select(['id', 'email', 'number'])
    .where('left_at', 'is', null)
    .where((eb) =>
      eb.or([eb('email', 'in', wanted), eb(eb.fn<string>('lower', ['number']), 'in', wanted)]),
    )
    .execute()
  const found = new Set(rows.flatMap((row) => [row.email, row.number?.toLowerCase()]))
  return {
    audience: { kind: 'people', ids: rows.map((row) => row.id) },
    unknown: wanted.filter((word) => !found.has(word)),
  }
}
