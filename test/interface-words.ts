import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '../src/platform/locale.ts'
import { root } from '../src/platform/root.ts'

export interface InterfaceText {
  language: Language
  /** The file, and where in it. */
  where: string
  text: string
}

const wordFiles = /(^|\/)(text(\/.*)?\/(open-)?(nl|fr|en|de)|text|phrases[\w-]*|fallbacks)\.ts$/

/** Everything that the interface may say, in every language: what the files of words export. */
export async function interfaceTexts(): Promise<InterfaceText[]> {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const found = await Promise.all(
    names
      .filter((name) => wordFiles.test(name))
      .map(async (name) => {
        const own = languages.find((language) => new RegExp(`(/|-)${language}\\.ts$`).test(name))
        const exported: object = await import(join(root, 'src', name))
        return saidIn(exported, own, `src/${name}`)
      }),
  )
  return found.flat()
}

/** Strings at any depth, under a language of their own or that of the file. */
export function saidIn(
  value: unknown,
  language: Language | undefined,
  where: string,
): InterfaceText[] {
  if (typeof value === 'string')
    return language && !notMeant.test(value) ? [{ language, where, text: value }] : []
  if (typeof value === 'function')
    return saidBy(value as Say).flatMap((said) => saidIn(said, language, where))
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

/** A sentence with something to fill in is said with one, with two, and with anything else. */
function saidBy(say: Say): unknown[] {
  return [1, 2, anything].flatMap((given) => {
    try {
      return [say(given, given, given, given)]
    } catch {
      return [] // it wants something else than this
    }
  })
}

/** Stands for any name, number or list, and reads as `{x}`. */
const anything: unknown = new Proxy(() => anything, {
  get: (_, key) => {
    if (key === Symbol.toPrimitive || key === 'toString') return () => '{x}'
    if (key === Symbol.iterator) return [][Symbol.iterator]
    return key === 'length' ? 2 : anything
  },
  apply: () => anything,
})
