import { asExcelSaves } from '../../../../platform/sheets/windows1252.ts'
import type { Role } from '../../../../platform/who.ts'
import { fieldsOfDetails } from '../../events.ts'
import { hasEnded } from '../../presence/rules.ts'
import type { PersonRow } from '../file/index.ts'
import {
  type Changed,
  type ChangedField,
  type Ground,
  type Known,
  newPerson,
  type Target,
} from '../types.ts'

/** What of a row needs the other rows and the directory to be understood. */
export interface Resolved {
  establishmentId: string | null
  managerId: string | null
}

export const targetOfNew = (row: PersonRow, resolved: Resolved, ground: Ground): Target => ({
  id: newPerson(row.row),
  row: row.row,
  name: row.name,
  email: row.email,
  number: row.number,
  ...resolved,
  department: row.department ?? '',
  contract: row.contract ?? 'permanent',
  language: row.language,
  languageSaid: row.languageFrom === 'file',
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  // Payroll keeps people in the file for a while after their last day.
  left: hasEnded(row, ground.today),
  roles: rolesGiven(row, ground),
})

/** A file never makes anyone an owner, and gives roles only when an owner brings it. */
const rolesGiven = (row: PersonRow, { asOwner }: Ground): Role[] =>
  asOwner ? row.roles.filter((role) => role !== 'owner') : []

/**
 * How somebody looks after the import. A column that the file does not have changes nothing; an empty cell empties
 * the field, but never the number or the address by which people are known and come in.
 */
export function changedBy(
  row: PersonRow,
  before: Known,
  resolved: Resolved,
  ground: Ground,
): Changed {
  const { has, lossy } = ground
  const left = before.left && staysAway(row, before, ground)
  const same = (known: string, written: string) =>
    lossy && asExcelSaves(known) === written ? known : written
  const after: Target = {
    id: before.id,
    row: row.row,
    name: same(before.name, row.name),
    email: row.email ?? before.email,
    number: row.number ?? before.number,
    establishmentId: has.has('establishment') ? resolved.establishmentId : before.establishmentId,
    department: has.has('department')
      ? same(before.department, row.department ?? '')
      : before.department,
    managerId: has.has('manager') ? resolved.managerId : before.managerId,
    contract: row.contract ?? before.contract,
    language: row.languageFrom === 'file' ? row.language : before.language,
    languageSaid: row.languageFrom === 'file',
    startsOn: has.has('startsOn') ? row.startsOn : before.startsOn,
    endsOn: has.has('endsOn') ? row.endsOn : left === before.left ? before.endsOn : null,
    left,
    roles: rolesGiven(row, ground).filter((role) => !before.roles.includes(role)),
  }
  return { ...after, before, fields: differences(before, after) }
}

/**
 * Whoever left and stands in the file again has come back, unless their last day has passed: the file says so, or says
 * nothing of last days, and then what the directory knows of it goes on holding.
 */
const staysAway = (row: PersonRow, before: Known, { has, today }: Ground) =>
  has.has('endsOn') ? hasEnded(row, today) : before.endedByDate

function differences(before: Known, after: Target): ChangedField[] {
  const fields: ChangedField[] = fieldsOfDetails.filter((field) => before[field] !== after[field])
  if (before.left !== after.left) fields.push('left')
  if (after.roles.length) fields.push('roles')
  return fields
}
