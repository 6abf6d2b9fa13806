import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../../../../platform/db/connect.ts'
import type { Import, Preview } from '../import.ts'
import type { ChangedField, FaultLine } from '../types.ts'

export interface PersonLine {
  /** The row of the file; absent for those who are not in it. */
  row?: number
  name: string
  number: string | null
  email: string | null
}
export interface ChangedLine extends PersonLine {
  changes: { field: ChangedField; from: string; to: string }[]
}
export interface Lines {
  fault: FaultLine
  added: PersonLine
  changed: ChangedLine
  gone: PersonLine
}
export const lineKinds = ['fault', 'added', 'changed', 'gone'] as const
export type LineKind = (typeof lineKinds)[number]

const CHUNK = 10_000

/** Keeps what a person is shown before they say yes. */
export async function keepPreview(
  tx: WriteTx,
  importId: string,
  preview: Preview,
  lines: { [Kind in LineKind]: Lines[Kind][] },
) {
  await tx.deleteFrom('import_lines').where('import_id', '=', importId).execute()
  for (const [kind, all] of Object.entries(lines))
    for (let from = 0; from < all.length; from += CHUNK)
      await sql`
        insert into import_lines (import_id, kind, position, line)
        select ${importId}::uuid, ${kind}, ${from}::int + at, line
        from jsonb_array_elements(${JSON.stringify(all.slice(from, from + CHUNK))}::jsonb)
          with ordinality as chunk (line, at)`.execute(tx)
  await tx
    .updateTable('imports')
    .set({ state: 'preview', preview: JSON.stringify(preview) })
    .where('id', '=', importId)
    .where('state', 'in', ['columns', 'preview'])
    .execute()
}

/** Some lines of a preview, counted from 1; a page costs the same wherever it is. */
export async function linesOf<Kind extends LineKind>(
  db: ReadDb,
  importId: string,
  kind: Kind,
  { from, count }: { from: number; count: number },
): Promise<Lines[Kind][]> {
  const rows = await db
    .selectFrom('import_lines')
    .select('line')
    .where('import_id', '=', importId)
    .where('kind', '=', kind)
    .where('position', '>=', from)
    .where('position', '<', from + count)
    .orderBy('position')
    .execute()
  return rows.map(({ line }) => line as unknown as Lines[Kind])
}

/** The names of columns, and what they meant. */
export interface Columns {
  names: string[]
  mapping: Import['mapping']
}

/** So many kinds of files are remembered; nobody has more. */
const MOST_KINDS = 50

/**
 * What the columns of imports meant, of each kind of file the last time that a person looked: the same files come every
 * month, and to the command line every night.
 */
export async function columnsBefore(db: ReadDb): Promise<Columns[]> {
  const { rows } = await sql<Columns>`
    select names, mapping from (
      select distinct on (names) names, mapping, applied_at from (
        select jsonb_path_query_array(header, '$[*].name') as names, mapping, applied_at, id
        from imports where state = 'done' and header <> '[]' and made_by is not null
      ) done order by names, applied_at desc, id desc
    ) kinds order by applied_at desc limit ${MOST_KINDS}`.execute(db)
  return rows
}
