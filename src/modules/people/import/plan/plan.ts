import { finder, fold } from '../../../../platform/letters/index.ts'
import { inTurns } from '../../../../platform/sheets/turns.ts'
import { type Field, fault, type PersonRow } from '../file/index.ts'
import {
  type Changed,
  type DirectoryFault,
  type Ground,
  type ImportFault,
  type Known,
  newPerson,
  type Plan,
  type Target,
} from '../types.ts'
import { withEnded } from './ended.ts'
import { circles, managerFinder, managersFirst } from './managers.ts'
import { type Directory, directoryOf, matcher } from './match.ts'
import { changedBy, type Resolved, targetOfNew } from './target.ts'

/** What an import would do: pure, so that the preview says exactly what the import does. */
export async function planImport(rows: readonly PersonRow[], ground: Ground): Promise<Plan> {
  const directory = directoryOf(ground.known)
  const { matched, faults } = await matchAll(rows, directory, ground)
  const places = placeFinder(ground)
  const idOf = new Map([...matched].map(([row, person]) => [row, person?.id ?? newPerson(row)]))
  const findManager = managerFinder(rows, idOf, directory)

  const added: Target[] = []
  const met: Changed[] = []
  await inTurns(rows, (row) => {
    if (!matched.has(row.row)) return
    const [managerId, ...others] = row.manager ? findManager(row.manager) : []
    const resolved: Resolved = {
      establishmentId: places.idOf(row.establishment),
      managerId: managerId ?? null,
    }
    if (others.length) faults.push(managerFault(row, 'manager-several', ground))
    else if (row.manager && !managerId) faults.push(managerFault(row, 'manager-unknown', ground))
    const person = matched.get(row.row)
    if (person) met.push(changedBy(row, person, resolved, ground))
    else added.push(targetOfNew(row, resolved, ground))
  })
  faults.push(...met.flatMap((one) => beyondImporter(one, ground)))
  faults.push(...circles([...added, ...met], directory, ground.columnOf('manager')))

  const changed = withEnded(met, ground).filter(({ fields }) => fields.length)
  return {
    added: managersFirst(added),
    changed,
    unchanged: met.length - changed.length,
    ended: [...added.filter(isLeft), ...changed.filter(isEnded)].length,
    ...missing(met, ground),
    faults: faults.sort((a, b) => a.row - b.row),
    newEstablishments: places.unknown(),
    everybody: ground.known,
    ownerRows: rows.filter(({ roles }) => roles.includes('owner')).length,
  }
}

const isLeft = ({ left }: Target) => left
const isEnded = ({ fields }: Changed) => fields.includes('ended')

async function matchAll(rows: readonly PersonRow[], directory: Directory, ground: Ground) {
  const match = matcher(directory, rows, ground)
  const matched = new Map<number, Known | undefined>()
  const faults: ImportFault[] = []
  await inTurns(rows, (row) => {
    const found = match(row)
    if ('fault' in found) faults.push(found.fault)
    else matched.set(row.row, found.person)
  })
  return { matched, faults }
}

/** Names that differ only in case, accents or punctuation are the same establishment. */
function placeFinder({ establishments }: Ground) {
  const find = finder(establishments.map(({ id, name }) => [name, id]))
  const known = new Set(establishments.map(({ id }) => id))
  const ids = new Map<string, string>()
  const unknown = new Map<string, { id: string; name: string; people: number }>()
  return {
    idOf(name: string | null): string | null {
      if (!name) return null
      const id = ids.get(name) ?? find(name) ?? `new:${fold(name)}`
      ids.set(name, id)
      if (known.has(id)) return id
      const one = unknown.get(id) ?? { id, name, people: 0 }
      unknown.set(id, { ...one, people: one.people + 1 })
      return id
    },
    unknown: () => [...unknown.values()],
  }
}

const managerFault = (
  { row, manager }: PersonRow,
  key: 'manager-unknown' | 'manager-several',
  { columnOf }: Ground,
): ImportFault => fault({ row, column: columnOf('manager'), value: manager?.value }, key)

/** Whoever changes the address of somebody with a role can sign in as them, and a returning owner has all rights. */
function beyondImporter(changed: Changed, ground: Ground): ImportFault[] {
  if (ground.asOwner) return []
  const { row, email, endsOn, before, fields } = changed
  const isOwner = before.roles.includes('owner')
  const says = (key: DirectoryFault['key'], column: Field, value: string): ImportFault => ({
    row,
    column: ground.columnOf(column),
    value,
    key,
    params: { names: [before.name] },
  })
  if (isOwner && before.left && fields.includes('left'))
    return [says('owner-returns', 'endsOn', '')]
  if (isOwner && fields.includes('endsOn') && endsOn) return [says('owner-ends', 'endsOn', endsOn)]
  if (!fields.includes('email')) return []
  if (isOwner) return [says('owner-email', 'email', email ?? '')]
  const more = before.roles.some((role) => role !== 'hr')
  return more ? [says('role-email', 'email', email ?? '')] : []
}

function missing(met: readonly Changed[], { known, importerId }: Ground) {
  const inFile = new Set(met.map(({ id }) => id))
  const absent = known.filter(({ id, left }) => !left && !inFile.has(id))
  const stays = ({ id, roles }: Known) => id === importerId || roles.includes('owner')
  return {
    gone: absent.filter((person) => !stays(person)),
    ownersKept: absent.filter(stays),
  }
}
