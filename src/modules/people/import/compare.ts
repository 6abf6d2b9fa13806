import type { ReadDb } from '../../../platform/db/connect.ts'
import { finder } from '../../../platform/letters/index.ts'
import { isNo } from '../../../platform/result.ts'
import type { Table } from '../../../platform/sheets/read-csv.ts'
import { establishmentsOf, profileOf } from '../../organisation/index.ts'
import {
  checkFile,
  type Field,
  type FileCheck,
  type FileRefusal,
  type Mapping,
} from './file/index.ts'
import { languageOfRegion } from './plan/local-language.ts'
import { planImport } from './plan/plan.ts'
import { everybody, knownAmong } from './store/known.ts'
import type { ImportFault, Plan } from './types.ts'

/** A file whose rows have been read one by one and beside each other. */
export interface CheckedFile {
  table: Table
  mapping: Mapping
  check: FileCheck
}

export async function checkTable(
  read: ReadDb,
  table: Table,
  mapping: Mapping,
): Promise<CheckedFile | FileRefusal> {
  const establishments = await establishmentsOf(read)
  const regionOf = finder(establishments.map(({ name, region }) => [name, region]))
  const check = await checkFile(table, mapping, {
    defaultLanguage: (await profileOf(read))?.languages[0] ?? 'nl',
    languageAt: (name) => {
      const region = regionOf(name)
      return region && languageOfRegion[region]
    },
    establishments: establishments.map(({ name }) => name),
    knownManagers: (refs) => knownAmong(read, refs),
  })
  return isNo(check) ? check : { table, mapping, check }
}

export interface Importer {
  id: string | null
  asOwner: boolean
}

/** The file beside the directory of this moment: what would be done, and everything that is wrong. */
export async function planFor(
  read: ReadDb,
  { table, mapping, check }: CheckedFile,
  { importer, today }: { importer: Importer; today: string },
): Promise<{ plan: Plan; faults: ImportFault[] }> {
  const plan = await planImport(check.people, {
    known: await everybody(read),
    establishments: await establishmentsOf(read),
    has: new Set(Object.keys(mapping) as Field[]),
    columnOf: (field) => table.header[mapping[field] ?? -1] ?? null,
    lossy: table.encoding === 'windows-1252',
    today,
    importerId: importer.id,
    asOwner: importer.asOwner,
  })
  return { plan, faults: together(check.faults, plan.faults) }
}

/** What the rows say among themselves is seen twice; it is said once. */
function together(ofFile: readonly ImportFault[], ofPlan: readonly ImportFault[]): ImportFault[] {
  const circlesSeen = ofFile.some(({ key }) => key === 'manager-circle')
  const said = new Set(ofFile.map(({ row, key }) => `${row}:${key}`))
  const more = ofPlan.filter(
    ({ row, key }) => !said.has(`${row}:${key}`) && !(circlesSeen && key === 'manager-circle'),
  )
  // A manager whose own row is faulty is not in the plan, but is in the file.
  const unsaid = more.filter(({ key }) => key !== 'manager-unknown' || !ofFile.length)
  return [...ofFile, ...unsaid].sort((a, b) => a.row - b.row)
}
