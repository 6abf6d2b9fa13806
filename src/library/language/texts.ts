import { type Language, languages } from '../../platform/locale.ts'

export interface Text {
  language: Language
  /** Where it stands in its item, the same in every language: `posts.0.why`. */
  path: string
  text: string
}

type Block = Record<Language, unknown>
interface Found {
  path: string[]
  block: Block
}

/** Every text of an item of `content/`, whatever its form: all that stands under nl, fr, en or de. */
export const textsOf = (item: unknown): Text[] =>
  blocksIn(item).flatMap(({ path, block }) =>
    languages.flatMap((language) =>
      leavesIn(block[language], path).map((leaf) => ({ language, ...leaf })),
    ),
  )

/**
 * A post is what somebody wrote to people they know: its form of address is theirs. The rest is said by us,
 * except what stands between quotation marks.
 */
export const isOwnWords = (path: string) => /(^|\.)(posts\.\d+\.text|post)$/.test(path)

/** A note on the law reads the same wherever it stands. */
export const isLegalNote = (path: string) => /(^|\.)legal\./.test(path)

/** Words that a glossary names in order to avoid them are no text of ours. */
export const isWordToAvoid = (path: string) => /(^|\.)terms\.\d+\.not\.\d+$/.test(path)

/** Where the blocks of the four languages differ in their fields, the order of these or the length of a list. */
export const sameShape = (item: unknown): string[] => [
  ...blocksIn(item).flatMap(({ path, block }) =>
    languages
      .slice(1)
      .flatMap((language) =>
        differences(block[languages[0]], block[language], path).map((d) => `${language}: ${d}`),
      ),
  ),
  ...halfBlocksIn(item, []),
]

function blocksIn(item: unknown, path: string[] = []): Found[] {
  if (!isObject(item)) return []
  if (isBlock(item)) return [{ path, block: item }]
  return Object.entries(item).flatMap(([key, value]) => blocksIn(value, [...path, key]))
}

function leavesIn(value: unknown, path: string[]): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }]
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inside]) => leavesIn(inside, [...path, key]))
}

function differences(first: unknown, other: unknown, path: string[]): string[] {
  const here = path.join('.') || 'text'
  if (kindOf(first) !== kindOf(other))
    return [`${here} is ${kindOf(other)}, in nl it is ${kindOf(first)}`]
  if (!isObject(first) || !isObject(other)) return []

  // Each language has its own words to avoid.
  const fieldsOf = (block: object) =>
    Object.keys(block).filter((key) => !isWordToAvoid([...path, key, '0'].join('.')))
  const [wanted, found] = [fieldsOf(first), fieldsOf(other)]
  if (wanted.join() !== found.join())
    return [`${here} has ${found.join(', ') || 'nothing'} where nl has ${wanted.join(', ')}`]
  return wanted.flatMap((key) => differences(first[key], other[key], [...path, key]))
}

/** A language that is missing would else hide the others too. */
function halfBlocksIn(item: unknown, path: string[]): string[] {
  if (!isObject(item) || isBlock(item)) return []
  const there = languages.filter((language) => isObject(item[language]))
  const missing = there.length > 1 ? languages.filter((language) => !(language in item)) : []
  return [
    ...missing.map((language) => `${language}: ${path.join('.') || 'text'} is missing`),
    ...Object.entries(item).flatMap(([key, value]) => halfBlocksIn(value, [...path, key])),
  ]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isBlock = (value: Record<string, unknown>): value is Block =>
  languages.every((language) => language in value)
const kindOf = (value: unknown) =>
  value === undefined ? 'missing' : Array.isArray(value) ? 'a list' : typeof value
