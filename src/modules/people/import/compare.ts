import type { ReadDb } from '../../../platform/db/connect.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { checkFile, type Field, type FileCheck, type Reading } from './file/index.ts'
import { planImport } from './plan/plan.ts'
import type { ReadFile } from './read-file.ts'
import { everybody, knownAmong } from './store/known.ts'
import type { ImportFault, Plan } from './types.ts'

/** A file whose rows have been read one by one and beside each other. */
export interface CheckedFile {
  reading: Reading
  check: FileCheck
}

export async function checkTable(
  read: ReadDb,
  { reading, people }: ReadFile,
): Promise<CheckedFile> {
  const establishments = await establishmentsOf(read)
  const check = await checkFile(reading, people, {
    establishments: establishments.map(({ name }) => name),
    knownManagers: (refs) => knownAmong(read, refs),
  })
  return { reading, check }
}

export interface Importer {
  id: string | null
  asOwner: boolean
}

/** The file beside the directory of this moment: what would be done, and everything that is wrong. */
export async function planFor(
  read: ReadDb,
  { reading: { header, mapping, encoding }, check }: CheckedFile,
  { importer, today }: { importer: Importer; today: string },
): Promise<{ plan: Plan; faults: ImportFault[]; faultCount: number }> {
  const plan = await planImport(check.people, {
    known: await everybody(read),
    establishments: await establishmentsOf(read),
    has: new Set(Object.keys(mapping) as Field[]),
    columnOf: (field) => header[mapping[field] ?? -1]?.name ?? null,
    lossy: encoding === 'windows-1252',
    today,
    importerId: importer.id,
    asOwner: importer.asOwner,
  })
  const faults = together(check.faults, plan.faults)
  return { plan, faults, faultCount: faults.length + check.moreFaults }
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
