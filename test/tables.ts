import { modules } from '../src/app/modules.ts'
import { platformTables } from '../src/platform/db/owned.ts'
import type { SourceFile } from './architecture.ts'

/** Who owns each table: a module, or the platform. */
const owners = new Map<string, string>([
  ...platformTables.owns.map((table): [string, string] => [table, 'platform']),
  ...modules.flatMap(({ name, tables }) =>
    (tables?.owns ?? []).map((table): [string, string] => [table, name]),
  ),
])
export const ownedTables = () => [...owners.keys()].toSorted()

const order = ['platform', ...modules.map(({ name }) => name)]

/** As Kysely says it, and as SQL does. */
const writes =
  /\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*['"](\w+)|\b(?:insert\s+into|delete\s+from|update|lock\s+table|truncate|merge\s+into|analyze|copy)\s+(\w+)/gi
const reads =
  /\.(?:selectFrom|innerJoin|leftJoin|rightJoin|fullJoin|using|from)\(\s*['"](\w+)|\b(?:from|join|using)\s+(\w+)/gi

const namedBy = (text: string, pattern: RegExp) =>
  new Set(
    [...text.matchAll(pattern)]
      .map(([, kysely, sql]) => kysely ?? sql ?? '')
      .filter((name) => owners.has(name)),
  )

const ownerOf = (path: string) => /^src\/(?:modules\/([\w-]+)|(platform))\//.exec(path)?.slice(1)

/** Where a file writes a table of somebody else, or reads one of a module that stands later. */
export function tableFaults({ path, text }: SourceFile): string[] {
  const own = ownerOf(path)?.find(Boolean)
  if (!own || /\/text(\/|\.ts)/.test(path)) return []
  const said = withoutComments(text)
  const place = order.indexOf(own)
  return [
    ...[...namedBy(said, writes)]
      .filter((table) => owners.get(table) !== own)
      .map((table) => `${path}: writes ${table}, which is ${owners.get(table)}’s`),
    ...[...namedBy(said, reads)]
      .filter((table) => order.indexOf(owners.get(table) ?? '') > place)
      .map((table) => `${path}: reads ${table} of ${owners.get(table)}, which stands later`),
  ]
}

const withoutComments = (text: string) =>
  text.replaceAll(/\/\*(?! [\w.-]+ \*\/)[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
