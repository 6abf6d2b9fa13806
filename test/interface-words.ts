import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules } from '../src/app/modules.ts'
import { type Language, languages } from '../src/platform/locale.ts'
import type { Module } from '../src/platform/module.ts'
import { root } from '../src/platform/root.ts'

export interface InterfaceText {
  language: Language
  /** The file, and where in it. */
  where: string
  text: string
}

const wordFiles =
  /(^|\/)(text\/.*|text|phrases[\w-]*|fallbacks|people\/role-names|app\/trouble)\.tsx?$/
/** What they put together is read file by file. */
const gathered = /\/text\/(.*\/)?(index|shape)\.ts$/
/** The names of the languages; the demo and what is tried with; words that a file may use; words to check by. */
const notSaid =
  /^(platform\/locale|modules\/policies\/(paper\/testing\/said|testing\/interviews)|app\/demo\/.*|modules\/people\/import\/file\/cell-words|library\/language\/.*)\.ts$/

const sources = () =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name),
  )

/** Files that say the same thing in all four languages, and are not read as words. */
export const unreadWords = () =>
  sources().filter(
    (name) =>
      !wordFiles.test(name) &&
      !notSaid.test(name) &&
      !ofThemselves.test(name) &&
      languages.every((language) =>
        inThat(language).test(readFileSync(join(root, 'src', name), 'utf8')),
      ),
  )
const inThat = (language: Language) => new RegExp(`\\b${language}: *(?:['"\`{(]|\\[(?!\\]))`)

/** Where pages, sheets and mails put words together, a colon stands as the language sets it: `colon(language)`. */
export const bareColons = () =>
  sources()
    .filter((name) => /\.tsx$|^library\/book\/chapters\/|\/mails\.ts$/.test(name))
    .flatMap((name) =>
      readFileSync(join(root, 'src', name), 'utf8')
        .split('\n')
        .filter(isBareColon)
        .map((line) => `${name}: ${line.trim()}`),
    )

export const isBareColon = (line: string) => /\$\{.*\}: |\}: <\w|\}:\{' '\}/.test(line)

/** Everything that the interface may say, in every language: what the files of words export. */
export async function interfaceTexts(): Promise<InterfaceText[]> {
  const found = await Promise.all(
    sources()
      .filter((name) => wordFiles.test(name) && !gathered.test(name))
      .map(async (name) => {
        const own = languages.find((language) => new RegExp(`(/|-)${language}\\.ts$`).test(name))
        const exported: object = await import(join(root, 'src', name))
        return saidIn(exported, own, `src/${name}`)
      }),
  )
  return [...found.flat(), ...modules.flatMap(saidOf)]
}

/** What modules say of themselves: their places in the menu, their doors, their links and their mails. */
const ofThemselves = /^modules\/[\w-]+\/(module|(letters\/)?mail-kinds)\.tsx?$/

const saidOf = ({
  name,
  stations = [],
  doors = [],
  links = [],
  mails = [],
}: Module): InterfaceText[] => [
  ...[...stations, ...doors, ...links].flatMap(({ href, words }) =>
    saidIn(words, undefined, `src/modules/${name}/module.ts ${href}`),
  ),
  ...mails.flatMap(({ kind }) =>
    saidIn(kind.words, undefined, `src/modules/${name}/mail-kinds.ts ${kind.name}`),
  ),
]

/** Strings at any depth, under a language of their own or that of the file. */
export function saidIn(
  value: unknown,
  language: Language | undefined,
  where: string,
): InterfaceText[] {
  if (typeof value === 'string')
    return language && !notMeant.test(value) ? [{ language, where, text: value }] : []
  if (standIns.has(value)) return saidIn(String(value), language, where)
  if (typeof value === 'function') {
    const texts = saidBy(value as Say).flatMap((said) => saidIn(said, language, where))
    if (language && texts.length === 0) throw new Error(`${where} was not said: nobody read it`)
    return texts
  }
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  // A file of words in one language may name all four: that is no text in the others.
  const perLanguage = !language && languages.every((name) => name in value)
  return Object.entries(value).flatMap(([key, inside]) =>
    saidIn(inside, perLanguage ? languages.find((l) => l === key) : language, `${where} ${key}`),
  )
}

/** A sentence that was given a number where it wants a name, or the other way round; the name of a file. */
const notMeant = /\b(undefined|NaN)\b|\[object|^[a-z]+(-[a-z]+)+$/

type Say = (...given: unknown[]) => unknown

/** A sentence with something to fill in is said with one, also in figures, with two, and with a name, a day and a number. */
function saidBy(say: Say): unknown[] {
  return [1, '1', 2, standIn('{x}'), standIn('2026-11-20'), standIn('3')].flatMap((given) => {
    try {
      return [say(given, given, given, given)]
    } catch {
      return [] // it wants something else than this
    }
  })
}

const standIns = new Set<unknown>()

/** Stands for anything that is filled in, whole or a part of it, and for a list of it. */
function standIn(reads: string): unknown {
  const it: unknown = new Proxy(() => it, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive || key === 'toString') return () => reads
      if (key === Symbol.iterator) return () => [reads, reads].values()
      return key === 'length' ? 2 : it
    },
    apply: () => it,
  })
  standIns.add(it)
  return it
}
