import { upkeep } from '../../../platform/action.ts'
import { Gone } from '../../../platform/apart/index.ts'
import { dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { isNo, NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Who } from '../../../platform/who.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { peopleCount } from '../directory/departments-store.ts'
import { may } from '../rules.ts'
import { checkTable, planFor } from './compare.ts'
import { type FileRefusal, type Mapping, mappingRefusal, type Reading } from './file/index.ts'
import type { Import, Preview } from './import.ts'
import { lettersOf } from './letters.ts'
import {
  addedLine,
  byName,
  changedLine,
  faultLines,
  goneLine,
  MOST_LINES,
  namesFor,
} from './lines.ts'
import { digestOf } from './plan/digest.ts'
import { type ReadFile, readFile } from './read-file.ts'
import { dropImport, fileOf, insertImport, moveImport } from './store/imports.ts'
import { keepPreview } from './store/lines.ts'
import type { ChangedField, ImportFault, Plan } from './types.ts'

/*
 * A preview changes nothing about anybody: it keeps a file for a while and says what would happen. So it is upkeep,
 * and no action; saying yes to it is one.
 */

/** A preview of a large list takes some seconds: whoever comes meanwhile waits for it, but not for ever. */
const PATIENCE_MS = 30_000

/** Keeps the file and looks at it; columns that nobody recognises wait for a person. Leaving takes it all back. */
export const startPreview = (
  services: Services,
  who: Who,
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
  signal?: AbortSignal,
): Promise<{ id: string } | FileRefusal> =>
  services.apart.inTurn(
    async () => {
      const file = await readFile(services, bytes, { asks: true, signal })
      if (isNo(file)) return file
      const id = await keepFile(services, who, file.reading, fileName)
      try {
        if (file.reading.clear) await look(services, who, id, file, { signal })
      } catch (error) {
        await upkeep(services.db, (tx) => dropImport(tx, id))
        throw error
      }
      return { id }
    },
    { ms: PATIENCE_MS, signal },
  )

const keepFile = (
  { db, now }: Services,
  who: Who,
  { bytes, header, mapping }: Reading,
  fileName: string,
) =>
  upkeep(db, (tx) =>
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

/** What a person says the columns mean; undefined when they may be looked at, else why not. */
export async function chooseColumns(
  services: Services,
  who: Who,
  row: Import,
  mapping: Mapping,
  signal?: AbortSignal,
): Promise<FileRefusal | undefined> {
  const unfit = mappingRefusal(mapping)
  if (unfit) return unfit
  await upkeep(services.db, (tx) =>
    moveImport(tx, row, ['columns', 'preview'], { state: 'columns', mapping }),
  )
  return lookAgain(services, who, { ...row, mapping }, { ms: PATIENCE_MS, signal })
}

/** Looks at a file that was kept, as it lies beside the directory of now. */
export const lookAgain = (
  services: Services,
  who: Who,
  { id, mapping }: Pick<Import, 'id' | 'mapping'>,
  { unless, ...patience }: { ms?: number; signal?: AbortSignal; unless?: Unless } = {},
): Promise<FileRefusal | undefined> =>
  services.apart.inTurn(async () => {
    const bytes = await fileOf(services.read, id)
    if (!bytes) throw new NotFound()
    const { signal } = patience
    const file = await readFile(services, bytes, { mapping, signal })
    return isNo(file) ? file : look(services, who, id, file, { signal, unless })
  }, patience)

/** Whether it is too late to keep what was seen, asked when it is kept. */
type Unless = (tx: WriteTx) => Promise<boolean>

/** Keeps what would happen. Between its steps it looks whether anybody still waits for it. */
async function look(
  services: Services,
  who: Who,
  id: string,
  read: ReadFile,
  { signal, unless }: { signal?: AbortSignal; unless?: Unless } = {},
): Promise<undefined> {
  const file = await checkTable(services.read, read)
  stillThere(signal)
  const importer = { id: who.id, asOwner: may.giveRoles(who) }
  const seen = await planFor(services.read, file, { importer, today: dayOf(services.now()) })
  stillThere(signal)
  const here = await peopleCount(services.read)
  const rolesIgnored = !importer.asOwner && file.check.people.some(({ roles }) => roles.length)
  const lines = await linesFor(services, seen)
  const preview = figuresOf(seen, {
    rows: read.reading.rows,
    faultLines: lines.fault.length,
    letters: lettersOf(file),
    here,
    rolesIgnored,
  })
  stillThere(signal)
  await upkeep(services.db, async (tx) => {
    if (!(await unless?.(tx))) await keepPreview(tx, id, preview, lines)
  })
}

function stillThere(signal: AbortSignal | undefined) {
  if (signal?.aborted) throw new Gone()
}

function figuresOf(
  { plan, faultCount }: { plan: Plan; faultCount: number },
  known: Pick<Preview, 'rows' | 'here' | 'rolesIgnored' | 'faultLines' | 'letters'>,
): Preview {
  const fields: Partial<Record<ChangedField, number>> = {}
  for (const one of plan.changed)
    for (const field of one.fields) fields[field] = (fields[field] ?? 0) + 1
  return {
    ...known,
    fields,
    added: plan.added.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
    returning: fields.left ?? 0,
    ended: plan.ended,
    gone: plan.gone.length,
    ownersKept: plan.ownersKept.length,
    faults: faultCount,
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
    fault: faultLines(faults).slice(0, MOST_LINES),
    added: plan.added
      .toSorted((a, b) => a.row - b.row)
      .slice(0, MOST_LINES)
      .map(addedLine),
    changed: plan.changed.slice(0, MOST_LINES).map((one) => changedLine(one, names)),
    gone: byName(plan.gone).map(goneLine),
  }
}
