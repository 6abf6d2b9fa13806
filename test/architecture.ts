import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, normalize, relative } from 'node:path'
import { modules } from '../src/app/modules.ts'
import { root } from '../src/platform/root.ts'

/** Modules in the order of the life cycle: each may use those before it. */
export const moduleOrder = modules.map(({ name }) => name)

export interface SourceFile {
  /** From the root, such as `src/modules/signing/rules.ts`. */
  path: string
  text: string
}

interface Import {
  /** From the root for our own files, else the package's name. */
  target: string
  typeOnly: boolean
}

/** Every source file, style sheet and template that is not a test, a text or generated. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter(
      (path) =>
        /\.(tsx?|css|typ)$/.test(path) &&
        !/\.test\.|\.d\.ts$|\/testing\/|db\/tables\.ts/.test(path),
    )
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

const importLine =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?((?:[\w*\s{},]|\btype\b)*?)\s*from\s+'([^']+)'/g

/** Style sheets and templates import, too. */
const otherImport: Record<string, RegExp> = {
  '.css': /@import\s+(?:url\()?["']?([^"'()\s;]+)/g,
  '.typ': /#(?:import|include)\s+"([^"]+)"/g,
}

export function importsOf({ path, text }: SourceFile): Import[] {
  const other = otherImport[extname(path)]
  if (other)
    return [...text.matchAll(other)].map(([, from = '']) => ({
      target: targetOf(path, from),
      typeOnly: false,
    }))
  return [...text.matchAll(importLine)].map(([, type, names = '', from = '']) => ({
    target: targetOf(path, from),
    typeOnly: Boolean(type) || onlyTypes(names),
  }))
}

/** A template says paths from its own folder, or from `src` with a slash in front. */
function targetOf(path: string, from: string) {
  if (path.endsWith('.typ') && from.startsWith('/')) return `src${from}`
  return from.startsWith('.') || path.endsWith('.typ') ? normalize(join(dirname(path), from)) : from
}

const onlyTypes = (names: string) => {
  const inside =
    /\{([^}]*)\}/
      .exec(names)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? []
  const byDefault = /^\s*\w+\s*,/.test(names)
  return inside.length > 0 && !byDefault && inside.every((name) => name.startsWith('type '))
}

/** The packages that a file needs, and all that it imports. */
export function packagesOf(entry: string): Set<string> {
  const files = new Map(sourceFiles().map((file) => [file.path, file]))
  const seen = new Set<string>()
  const packages = new Set<string>()
  const walk = (path: string) => {
    const file = files.get(path)
    if (!file || seen.has(path)) return
    seen.add(path)
    for (const { target, typeOnly } of importsOf(file)) {
      if (typeOnly) continue
      const [, name] = /^(?!src\/|node:)((?:@[^/]+\/)?[^/]+)/.exec(target) ?? []
      if (name) packages.add(name)
      else walk(target)
    }
    for (const [, name] of file.text.matchAll(/\bimport\('([^'.][^']*)'\)/g))
      packages.add(name as string)
  }
  walk(entry)
  return packages
}

const moduleOf = (path: string) => /^src\/modules\/([^/]+)\//.exec(path)?.[1]
const isRules = (path: string) => /[/-]rules(\.ts|\/)/.test(path)
const isPages = (path: string) => /[/-]pages?(\.tsx|\/)/.test(path)
const isRoutes = (path: string) => /[/-]routes(\.tsx?|\/)/.test(path)
const isStore = (path: string) => /[/-]store(\.ts|\/)/.test(path)
const isAction = (path: string) => /[/-]actions?(\.ts|\/)/.test(path)

const pureEnough =
  /^src\/(?:platform\/((result|calendar|locale|who)\.ts|letters\/)|library\/grammar\/)/
const mayFetch = /^src\/(client\/|platform\/fetch\.ts|app\/commands\/doctor\/)/
/** What an action says is given to somebody: a name, a caller, a helper that insists on it. */
const unread =
  /(?<!(?:=|\breturn|=>|\(|\?|:)\s*)\bawait\s+(?:\w+\.)*perform\(|\bvoid\s+(?:\w+\.)*perform\(/
const sqlWords = /\bsql`|\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/

/** What a file does that it may not, in words; none where all is well. */
export function faultsOf(file: SourceFile): string[] {
  const { path, text } = file
  const own = moduleOf(path)
  const faults: string[] = []
  const say = (what: string) => faults.push(`${path}: ${what}`)

  for (const { target, typeOnly } of importsOf(file)) {
    const other = moduleOf(target)
    if (
      /^src\/(platform|ui|client|library)\//.test(path) &&
      (other || target.startsWith('src/app/'))
    )
      say(`platform, ui and library know no module, but this imports ${target}`)
    if (path.startsWith('src/platform/') && /^src\/(ui|library)\//.test(target))
      say(`platform imports ${target}`)
    if (own && target.startsWith('src/app/')) say(`a module imports ${target}`)
    if (own && other && other !== own) {
      if (!target.endsWith(`/${other}/index.ts`)) say(`reaches into ${target}; use its index.ts`)
      if (moduleOrder.indexOf(other) > moduleOrder.indexOf(own))
        say(`${own} stands before ${other}`)
    }
    if (
      isRules(path) &&
      !typeOnly &&
      target.startsWith('src/') &&
      !isRules(target) &&
      !pureEnough.test(target)
    )
      if (!isPureNeighbour(path, target)) say(`rules are pure, but this imports ${target}`)
    if (isPages(path) && !typeOnly && (isStore(target) || isAction(target)))
      say(`a page imports ${target}`)
  }
  if (own && !isStore(path) && sqlWords.test(text)) say('SQL outside the store')
  if (isRoutes(path) && /\bperform\(/.test(text)) say('a route performs by itself; use submit')
  if (unread.test(text)) say('an outcome that nobody reads')
  if (!mayFetch.test(path) && /(?<![.#\w])fetch\(/.test(text))
    say('fetches by itself; use platform/fetch.ts')
  if (own && !moduleOrder.includes(own)) say(`the module ${own} has no place in the order`)
  if (!/\/text\/|\/text\.ts$/.test(path) && text.split('\n').length > 301)
    say('longer than 300 lines')
  return faults
}

/** Rules of one noun may be split over files of their own folder, as long as those do no I/O. */
function isPureNeighbour(path: string, target: string) {
  if (relative(dirname(path), target).startsWith('..') && moduleOf(path) !== moduleOf(target))
    return false
  const text = readFileSync(join(root, target), 'utf8')
  return !/node:(fs|net|http|child_process)|platform\/(db|mail|pdf|services|action)|sql`/.test(text)
}
