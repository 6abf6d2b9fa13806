import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { type No, no } from '../../../platform/result.ts'
import type { Body, Country, Region } from '../rules.ts'

export interface Establishment {
  id: string
  name: string
  country: Country
  region: Region
  headcount: number | null
  body: Body
  bodyName: string
}

const selectEstablishments = (db: ReadDb) =>
  db
    .selectFrom('establishments')
    .select(['id', 'name', 'country', 'region', 'headcount', 'body', 'body_name as bodyName'])
    .$narrowType<{ country: Country; region: Region; body: Body }>()

export const establishmentsOf = (db: ReadDb): Promise<Establishment[]> =>
  selectEstablishments(db).orderBy('sort_name').orderBy('id').execute()

export const establishmentWith = (db: ReadDb, id: string): Promise<Establishment | undefined> =>
  selectEstablishments(db).where('id', '=', id).executeTakeFirst()

export const lockEstablishment = (tx: WriteTx, id: string): Promise<Establishment | undefined> =>
  selectEstablishments(tx).where('id', '=', id).forUpdate().executeTakeFirst()

const toRow = ({ bodyName, ...rest }: Establishment) => ({ ...rest, body_name: bodyName })

export const insertEstablishment = (tx: WriteTx, establishment: Establishment, now: Date) =>
  settled(
    () =>
      tx
        .insertInto('establishments')
        .values({ ...toRow(establishment), created_at: now })
        .execute(),
    { '23505': 'nameTaken' },
  )

/**
 * Makes the places that are not there yet, in one go; a name is the same in capitals.
 * @returns the id of each by the name that was given, also of those that were there
 */
export async function insertEstablishments(
  tx: WriteTx,
  places: readonly { name: string; region: Region; country: Country }[],
  now: Date,
): Promise<Map<string, string>> {
  const names = places.map(({ name }) => name)
  await sql`
    insert into establishments (name, region, country, created_at)
    select name, region, country, ${now} from unnest(
      ${names}::text[], ${places.map(({ region }) => region)}::text[],
      ${places.map(({ country }) => country)}::text[]) as given (name, region, country)
    on conflict (lower(name)) do nothing`.execute(tx)
  const { rows } = await sql<{ name: string; id: string }>`
    select given.name, e.id from unnest(${names}::text[]) as given (name)
    join establishments e on lower(e.name) = lower(given.name)`.execute(tx)
  return new Map(rows.map(({ name, id }) => [name, id]))
}

export const keepEstablishment = (tx: WriteTx, establishment: Establishment) =>
  settled(
    () =>
      tx
        .updateTable('establishments')
        .set(toRow(establishment))
        .where('id', '=', establishment.id)
        .execute(),
    { '23505': 'nameTaken' },
  )

/** People, rounds and whatever else points at an establishment keep it in place. */
export const deleteEstablishment = (tx: WriteTx, id: string) =>
  settled(() => tx.deleteFrom('establishments').where('id', '=', id).execute(), {
    '23503': 'inUse',
  })

/** The database knows for certain what two people at once may both have missed; it says so with a code. */
async function settled<Word extends string>(
  write: () => Promise<unknown>,
  words: Record<string, Word>,
): Promise<No<Word> | undefined> {
  try {
    await write()
    return undefined
  } catch (error) {
    const word = words[String((error as { code?: string }).code)]
    if (!word) throw error
    return no(word)
  }
}

export async function countEstablishments(db: ReadDb): Promise<number> {
  const { count } = await db
    .selectFrom('establishments')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
