import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type InEveryLanguage, languages } from '../../platform/locale.ts'
import { root } from '../../platform/root.ts'
import { readInterview } from '../interview/load.ts'
import { checked, parsed, readText, readYaml } from '../read.ts'
import type { Clause, ClauseText, Library } from './rules.ts'
import { ClauseFile, TextFile } from './schema.ts'

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
    const clauses = clauseFolders(join(folder, 'clauses')).map(readClause)
    library = {
      clauses: clauses.sort((a, b) => a.number - b.number),
      interview: readInterview(folder),
    }
    libraries.set(folder, library)
  }
  return library
}

export const clauseFolders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d\d-/.test(entry.name))
    .map((entry) => join(folder, entry.name))

export function readClause(folder: string): Clause {
  const file = join(folder, 'clause.yaml')
  const clause = readYaml(file, ClauseFile)
  const texts = Object.fromEntries(
    languages.map((language) => [language, readWords(join(folder, `${language}.md`))]),
  ) as InEveryLanguage<ClauseText>

  return { key: basename(folder), ...clause, texts }
}

function readWords(file: string): ClauseText {
  const [, front, body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readText(file)) ?? []
  if (front === undefined) throw new Error(`${file}: begins without front matter between ---`)

  return { ...checked(TextFile, parsed(file, front), file), fuller: body.trim() }
}
