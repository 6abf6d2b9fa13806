import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'

export interface Spokesperson {
  id: string
  name: string
  topic: string
  email: string
  phone: string
}

const selectSpokespersons = (db: ReadDb) =>
  db.selectFrom('spokespersons').select(['id', 'name', 'topic', 'email', 'phone'])

export const spokespersonsOf = (db: ReadDb): Promise<Spokesperson[]> =>
  selectSpokespersons(db).orderBy('position').orderBy('id').execute()

export const spokespersonWith = (db: ReadDb, id: string): Promise<Spokesperson | undefined> =>
  selectSpokespersons(db).where('id', '=', id).executeTakeFirst()

export const lockSpokesperson = (tx: WriteTx, id: string): Promise<Spokesperson | undefined> =>
  selectSpokespersons(tx).where('id', '=', id).forUpdate().executeTakeFirst()

/** All ids in their order. The whole list is locked, so that two people cannot reorder it at once. */
export async function lockOrder(tx: WriteTx): Promise<string[]> {
  const rows = await tx
    .selectFrom('spokespersons')
    .select('id')
    .orderBy('position')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

export const insertSpokesperson = (tx: WriteTx, one: Spokesperson) =>
  tx
    .insertInto('spokespersons')
    .columns(['id', 'name', 'topic', 'email', 'phone', 'position'])
    .expression((eb) =>
      eb
        .selectFrom('spokespersons')
        .select(({ fn, val, cast }) => [
          cast<string>(val(one.id), 'uuid').as('id'),
          val(one.name).as('name'),
          val(one.topic).as('topic'),
          val(one.email).as('email'),
          val(one.phone).as('phone'),
          sql<number>`coalesce(${fn.max('position')}, -1) + 1`.as('position'),
        ]),
    )
    .execute()

export const keepSpokesperson = (tx: WriteTx, { id, ...one }: Spokesperson) =>
  tx.updateTable('spokespersons').set(one).where('id', '=', id).execute()

export const deleteSpokesperson = (tx: WriteTx, id: string) =>
  tx.deleteFrom('spokespersons').where('id', '=', id).execute()

export const keepOrder = (tx: WriteTx, ids: readonly string[]) =>
  sql`
    update spokespersons s set position = o.place
    from unnest(${ids}::uuid[]) with ordinality as o (id, place)
    where o.id = s.id`.execute(tx)
