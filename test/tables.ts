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

const order = ['platform', ...modules.map(({ name }) => name), 'app']

/** As Kysely says it, and as SQL does. */
const writes =
  /\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*['"](\w+)|\b(?:insert\s+into|delete\s+from|update|lock\s+table|truncate|merge\s+into|analyze|copy)\s+(\w+)/gi
const reads =
  /\.(?:selectFrom|innerJoin|leftJoin|rightJoin|fullJoin|using|from)\(\s*['"](\w+)|\b(?:from|join|using)\s+(\w+)/gi

/** A table that is named by a variable may be any of those that the file names. */
const writesAny =
  /\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*[a-z`]|\bsql\.(?:table|id|ref)\(/
const quoted = /(['"`])(\w+)\1/g

const namedBy = (text: string, pattern: RegExp) =>
  new Set(
    [...text.matchAll(pattern)]
      .flatMap((names) => names.slice(1))
      .filter((name) => owners.has(name)),
  )

const writtenBy = (text: string) =>
  new Set([...namedBy(text, writes), ...(writesAny.test(text) ? namedBy(text, quoted) : [])])

const ownerOf = (path: string) =>
  /^src\/(?:modules\/([\w-]+)|(platform|app))\//.exec(path)?.slice(1)

/** Where a file writes a table of somebody else, or reads one of a module that stands later. */
export function tableFaults({ path, text }: SourceFile): string[] {
  const own = ownerOf(path)?.find(Boolean)
  if (!own || /\/text(\/|\.ts)/.test(path)) return []
  const said = withoutComments(text)
  const place = order.indexOf(own)
  return [
    ...[...writtenBy(said)]
      .filter((table) => owners.get(table) !== own)
      .map((table) => `${path}: writes ${table}, which is ${owners.get(table)}’s`),
    ...[...namedBy(said, reads)]
      .filter((table) => order.indexOf(owners.get(table) ?? '') > place)
      .map((table) => `${path}: reads ${table} of ${owners.get(table)}, which stands later`),
  ]
}

const withoutComments = (text: string) =>
  text.replaceAll(/\/\*(?! [\w.-]+ \*\/)[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
