import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { contentFolder } from '../../../../library/clauses/load.ts'
import { languages } from '../../../../platform/locale.ts'

/** A library as a later release might have it, in a folder of its own that a test lets go of. */
export function anotherLibrary() {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-renewed-'))
  cpSync(contentFolder, folder, { recursive: true })
  const at = (...names: string[]) => join(folder, ...names)
  const change = (file: string, make: (text: string) => string) =>
    writeFileSync(file, make(readFileSync(file, 'utf8')))
  const facts = (file: string, patch: (facts: Record<string, unknown>) => void) =>
    change(file, (text) => {
      const read = parse(text)
      patch(read)
      return stringify(read)
    })
  const questionFile = (id: string) => {
    const name = readdirSync(at('interview')).find((file) => file.endsWith(`-${id}.yaml`))
    return at('interview', name ?? id)
  }
  const words = (key: string, language: string, patch: Record<string, string>) =>
    change(at('clauses', key, `${language}.md`), (text) => {
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? []
      const { fuller = body, ...parts } = patch
      return `---\n${stringify({ ...parse(front), ...parts })}---\n${fuller}`
    })
  return {
    folder,
    words,
    clause: (key: string, patch: Record<string, unknown>) =>
      facts(at('clauses', key, 'clause.yaml'), (read) => Object.assign(read, patch)),
    /** A clause like another, under a name and a number of its own. */
    copy: (key: string, as: string, patch: Record<string, unknown>) => {
      cpSync(at('clauses', key), at('clauses', as), { recursive: true })
      facts(at('clauses', as, 'clause.yaml'), (read) => Object.assign(read, patch))
    },
    /** Texts can no longer leave this open. */
    dropVariable: (name: string) =>
      facts(at('variables.yaml'), (read) => {
        for (const words of languages.map((l) => read[l] as Record<'labels' | 'fallbacks', object>))
          for (const list of [words.labels, words.fallbacks]) Reflect.deleteProperty(list, name)
      }),
    drop: (key: string) => rmSync(at('clauses', key), { recursive: true }),
    question: (id: string, patch: (facts: Record<string, unknown>) => void) =>
      facts(questionFile(id), patch),
    dropQuestion: (id: string) => rmSync(questionFile(id)),
    letGo: () => rmSync(folder, { recursive: true, force: true }),
  }
}
