import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../../../../platform/db/connect.ts'
import {
  type Choices,
  type HeaderCell,
  type Import,
  type ImportState,
  type Preview,
  type Stop,
  stops,
} from '../import.ts'

const selectImports = (db: ReadDb) =>
  db
    .selectFrom('imports')
    .select([
      'id',
      'state',
      'file_name as fileName',
      'header',
      'mapping',
      'preview',
      'choices',
      'fault',
      'attempt',
      'made_by as madeBy',
      'made_at as madeAt',
      'applied_at as appliedAt',
      'added',
      'changed',
      'gone',
      'ended',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof selectImports>['executeTakeFirstOrThrow']>>

const toImport = ({ fault, ...row }: Row): Import => ({
  ...row,
  state: row.state as ImportState,
  header: row.header as unknown as HeaderCell[],
  mapping: row.mapping as Import['mapping'],
  preview: row.preview as unknown as Preview | null,
  choices: row.choices as unknown as Choices,
  stop: fault === null ? null : stopIn(fault),
  added: row.added ?? 0,
  changed: row.changed ?? 0,
  gone: row.gone ?? 0,
  ended: row.ended ?? 0,
})

/** A word that an earlier version kept, and that this one does not have, says no more than that it broke. */
const stopIn = (fault: unknown) =>
  stops.find((word) => word === (fault as { refused?: unknown }).refused) ?? 'broken'

export async function importWith(db: ReadDb, id: string): Promise<Import | undefined> {
  const row = await selectImports(db).where('id', '=', id).executeTakeFirst()
  return row && toImport(row)
}

export async function lockImport(tx: WriteTx, id: string): Promise<Import | undefined> {
  const row = await selectImports(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toImport(row)
}

/** The import that the directory shows: the last one that was done, also when it was undone since. */
export async function lastImport(db: ReadDb): Promise<Import | undefined> {
  const row = await selectImports(db)
    .where('applied_at', 'is not', null)
    .orderBy('applied_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toImport(row)
}

/** Imports that are on their way, and previews that this person left lying. */
export async function openImports(db: ReadDb, personId: string | null): Promise<Import[]> {
  const rows = await selectImports(db)
    .where('state', 'in', ['columns', 'preview', 'waiting', 'running', 'stopped'])
    // The command line tells its own user how it goes.
    .where('made_by', 'is not', null)
    .where((eb) =>
      eb.or([eb('state', 'in', ['waiting', 'running', 'stopped']), eb('made_by', '=', personId)]),
    )
    .orderBy('made_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(toImport)
}

export async function insertImport(
  tx: WriteTx,
  made: Pick<Import, 'state' | 'fileName' | 'header' | 'mapping' | 'attempt' | 'madeBy'> & {
    bytes?: Uint8Array
    now: Date
  },
): Promise<string> {
  const { id } = await tx
    .insertInto('imports')
    .values({
      state: made.state,
      file_name: made.fileName,
      header: JSON.stringify(made.header),
      mapping: JSON.stringify(made.mapping),
      attempt: made.attempt,
      made_by: made.madeBy,
      made_at: made.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (made.bytes)
    await tx
      .insertInto('import_files')
      .values({ import_id: id, bytes: asBuffer(made.bytes) })
      .execute()
  return id
}

const asBuffer = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A file goes over the line in pieces of this size: as a whole it would be there four times over. */
const PIECE = 1024 * 1024

/** The uploaded file, for as long as it is kept. */
export async function fileOf(db: ReadDb, importId: string): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ size: number }>`
    select length(bytes) as size from import_files where import_id = ${importId}`.execute(db)
  const size = rows[0]?.size
  if (size === undefined) return undefined
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += PIECE) {
    const { rows: pieces } = await sql<{ piece: Buffer }>`
      select substring(bytes from ${at + 1}::int for ${PIECE}::int) as piece
      from import_files where import_id = ${importId}`.execute(db)
    const piece = pieces[0]?.piece
    if (piece?.length !== Math.min(PIECE, size - at)) return undefined
    bytes.set(piece, at)
  }
  return bytes
}

/** The state after the one that was seen; false when somebody was quicker. */
export async function moveImport(
  tx: WriteTx,
  { id, attempt }: Pick<Import, 'id' | 'attempt'>,
  from: readonly ImportState[],
  to: {
    state: ImportState
    attempt?: number
    mapping?: Import['mapping']
    choices?: Choices
    stop?: Stop | null
  },
): Promise<boolean> {
  const { mapping, choices, stop, ...rest } = to
  const { numUpdatedRows } = await tx
    .updateTable('imports')
    .set({
      ...rest,
      ...(mapping && { mapping: JSON.stringify(mapping) }),
      ...(choices && { choices: JSON.stringify(choices) }),
      ...(stop !== undefined && { fault: stop && JSON.stringify({ refused: stop }) }),
    })
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('state', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Nothing of a file that somebody does not want after all is kept. */
export const dropImport = (tx: WriteTx, id: string) =>
  tx
    .deleteFrom('imports')
    .where('id', '=', id)
    .where('state', 'in', ['columns', 'preview', 'stopped', 'running'])
    .execute()

/** Whether another import is on its way, told by its signs of life. Two who ask at once ask one after the other. */
export async function otherRunning(tx: WriteTx, id: string, aliveSince: Date): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('people.start-import'))`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select i.id from imports i join import_progress p on p.import_id = i.id
    where i.state in ('waiting', 'running') and i.id <> ${id} and p.beat_at > ${aliveSince}`.execute(
    tx,
  )
  return rows.length > 0
}

/** Files and previews that nobody came back to, and before-images of all imports but the last. */
export async function forgetImports(tx: WriteTx, before: Date) {
  await sql`
    delete from imports where state not in ('done', 'undone') and made_at < ${before}`.execute(tx)
  const last = sql`select id from imports where state = 'done' order by applied_at desc, id desc limit 1`
  await sql`delete from import_changes where import_id not in (${last})`.execute(tx)
  await sql`delete from import_added where import_id not in (${last})`.execute(tx)
}
