import { upkeep } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import { isNo, NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Table } from '../../../platform/sheets/read-csv.ts'
import type { Who } from '../../../platform/who.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { peopleCount } from '../directory/departments-store.ts'
import { may } from '../rules.ts'
import { checkTable, planFor } from './compare.ts'
import {
  type FileRefusal,
  type Mapping,
  mappingRefusal,
  proposeMapping,
  readPeople,
} from './file/index.ts'
import { type HeaderCell, headerOf, type Import, type Preview, unrecognised } from './import.ts'
import { addedLine, byName, changedLine, goneLine, MOST_LINES, namesFor } from './lines.ts'
import { digestOf } from './plan/digest.ts'
import { fileOf, insertImport, moveImport } from './store/imports.ts'
import { columnsBefore, keepPreview } from './store/lines.ts'
import type { ChangedField, ImportFault, Plan } from './types.ts'

/*
 * A preview changes nothing about anybody: it keeps a file for a while and says what would happen. So it is upkeep,
 * and no action; saying yes to it is one.
 */

/** Keeps the file and looks at it; columns that nobody recognises wait for a person. */
export async function startPreview(
  services: Services,
  who: Who,
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
): Promise<{ id: string } | FileRefusal> {
  const { db, read, now } = services
  const table = await readPeople(bytes)
  if (isNo(table)) return table
  const header = headerOf(table)
  const before = await sameAsBefore(read, header)
  const mapping = before ?? proposeMapping(table.header)
  const clear = before || (!mappingRefusal(mapping) && !unrecognised(header, mapping).length)
  const id = await upkeep(db, (tx) =>
    insertImport(tx, {
      state: 'columns',
      fileName: fileName.slice(0, 200),
      header,
      mapping,
      attempt: 0,
      madeBy: who.id,
      bytes,
      now: now(),
    }),
  )
  if (clear) await look(services, who, { id, mapping }, table)
  return { id }
}

/** The same columns as last time mean the same. */
async function sameAsBefore(read: Services['read'], header: readonly HeaderCell[]) {
  const before = await columnsBefore(read)
  const names = (cells: readonly HeaderCell[]) => JSON.stringify(cells.map(({ name }) => name))
  return before && names(before.header) === names(header) ? before.mapping : undefined
}

/** What a person says the columns mean; undefined when they may be looked at, else why not. */
export async function chooseColumns(
  services: Services,
  who: Who,
  row: Import,
  mapping: Mapping,
): Promise<FileRefusal | undefined> {
  const unfit = mappingRefusal(mapping)
  if (unfit) return unfit
  await upkeep(services.db, (tx) =>
    moveImport(tx, row, ['columns', 'preview'], { state: 'columns', mapping }),
  )
  return look(services, who, { id: row.id, mapping })
}

/** Looks (again) at the file as it lies beside the directory of now, and keeps what is seen. */
export async function look(
  services: Services,
  who: Who,
  { id, mapping }: Pick<Import, 'id' | 'mapping'>,
  read?: Table,
): Promise<FileRefusal | undefined> {
  const table = read ?? (await tableOf(services, id))
  if (isNo(table)) return table
  const file = await checkTable(services.read, table, mapping)
  if (isNo(file)) return file
  const importer = { id: who.id, asOwner: may.giveRoles(who) }
  const seen = await planFor(services.read, file, { importer, today: dayOf(services.now()) })
  const here = await peopleCount(services.read)
  const rolesIgnored = !importer.asOwner && file.check.people.some(({ roles }) => roles.length)
  const preview = figuresOf(seen, { rows: table.rows.length, here, rolesIgnored })
  const lines = await linesFor(services, seen)
  await upkeep(services.db, (tx) => keepPreview(tx, id, preview, lines))
}

async function tableOf({ read }: Services, id: string) {
  const bytes = await fileOf(read, id)
  if (!bytes) throw new NotFound()
  return readPeople(bytes)
}

function figuresOf(
  { plan, faults }: { plan: Plan; faults: ImportFault[] },
  { rows, here, rolesIgnored }: Pick<Preview, 'rows' | 'here' | 'rolesIgnored'>,
): Preview {
  const fields: Partial<Record<ChangedField, number>> = {}
  for (const one of plan.changed)
    for (const field of one.fields) fields[field] = (fields[field] ?? 0) + 1
  return {
    rows,
    here,
    rolesIgnored,
    fields,
    added: plan.added.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
    returning: fields.left ?? 0,
    gone: plan.gone.length,
    ownersKept: plan.ownersKept.length,
    faults: faults.length,
    newEstablishments: plan.newEstablishments,
    ownerRows: plan.ownerRows,
    digest: digestOf(plan),
  }
}

async function linesFor(
  { read }: Services,
  { plan, faults }: { plan: Plan; faults: ImportFault[] },
) {
  const names = namesFor(plan, await establishmentsOf(read))
  return {
    fault: faults.slice(0, MOST_LINES),
    added: plan.added
      .toSorted((a, b) => a.row - b.row)
      .slice(0, MOST_LINES)
      .map(addedLine),
    changed: plan.changed.slice(0, MOST_LINES).map((one) => changedLine(one, names)),
    gone: byName(plan.gone).map(goneLine),
  }
}
