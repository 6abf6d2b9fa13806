import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { type InEveryLanguage, type Language, languages } from '../../platform/locale.ts'
import { root } from '../../platform/root.ts'
import { readInterview } from '../interview/load.ts'
import { checked, parsed, readText, readYaml } from '../read.ts'
import type { Clause, ClauseText, Library } from './rules.ts'
import { ClauseFile, SectorFile, TextFile } from './schema.ts'

export const contentFolder = join(root, 'content')
const libraries = new Map<string, Library>()
let used = contentFolder

/** Another library than that of the installation, from now on. */
export const useLibrary = (folder: string) => {
  used = folder
}

/**
 * Every clause of the library, and the interview that chooses among them. Read once and kept: the files are part of
 * the installation and do not change while it runs. Throws one sentence that names the file and what is wrong with it.
 */
export function loadLibrary(folder = used): Library {
  let library = libraries.get(folder)
  if (!library) {
    const trades = readSectors(join(folder, 'sectors'))
    const clauses = clauseFolders(join(folder, 'clauses')).map((at) => readClause(at, trades))
    library = {
      clauses: clauses.sort((a, b) => a.number - b.number),
      interview: readInterview(folder),
      sectors: trades.map(({ key, texts }) => ({
        key,
        words: everyLanguage((language) => texts[language].words),
      })),
    }
    libraries.set(folder, library)
  }
  return library
}

export const clauseFolders = (folder: string) =>
  foldersIn(folder).filter((at) => /^\d\d-/.test(basename(at)))

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))

interface Trade {
  key: string
  texts: InEveryLanguage<z.infer<typeof SectorFile>>
}

const readSectors = (folder: string): Trade[] =>
  foldersIn(folder).map((at) => ({
    key: basename(at),
    texts: everyLanguage((language) => readYaml(join(at, `${language}.yaml`), SectorFile)),
  }))

export function readClause(folder: string, trades: readonly Trade[]): Clause {
  const file = join(folder, 'clause.yaml')
  const clause = readYaml(file, ClauseFile)
  const texts = everyLanguage((language) => ({
    ...readWords(join(folder, `${language}.md`)),
    sectors: Object.fromEntries(
      trades.flatMap(({ key, texts }) => {
        const said = texts[language].clauses[clause.number]
        return said ? [[key, said]] : []
      }),
    ),
  }))

  return { key: basename(folder), ...clause, texts }
}

const everyLanguage = <T>(make: (language: Language) => T) =>
  Object.fromEntries(languages.map((l) => [l, make(l)])) as InEveryLanguage<T>

function readWords(file: string): Omit<ClauseText, 'sectors'> {
  const [, front, body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readText(file)) ?? []
  if (front === undefined) throw new Error(`${file}: begins without front matter between ---`)

  return { ...checked(TextFile, parsed(file, front), file), fuller: body.trim() }
}
