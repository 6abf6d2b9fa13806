import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'

/** The countries in which people work, that of most establishments first. */
export async function countriesOf(db: ReadDb): Promise<string[]> {
  const { rows } = await sql<{ country: string }>`
    select country from establishments group by country order by count(*) desc, country`.execute(db)
  return rows.map(({ country }) => country)
}

/** In which country each of these people works. */
export async function countriesOfPeople(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const [house = 'NL'] = await countriesOf(db)
  const { rows } = await sql<{ id: string; country: string }>`
    select p.id, coalesce(e.country, ${house}) as country
    from people p left join establishments e on e.id = p.establishment_id
    where p.id = any(${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, country }) => [id, country]))
}
