import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { type Language, languages } from '../../platform/locale.ts'
import type { Changed } from './table.ts'

/** Reads from the history of the files when each text was last changed; knows nothing where there is no history. */
export function changedIn(folder: string): Changed {
  const days = new Map<string, string>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const own = /^(.*)\/(nl|fr|en|de)\.md$/.exec(name)
    if (own) keep(days, own[1] ?? '', own[2] as Language, newest(blame(folder, name)))
    else if (name.endsWith('.yaml') && !name.endsWith('clause.yaml'))
      for (const [language, lines] of byLanguage(blame(folder, name)))
        keep(days, name.replace(/\.yaml$/, ''), language, newest(lines))
  }
  return (where, language) => days.get(`${where} ${language}`)
}

interface Line {
  text: string
  /** Seconds. */
  at: number
}

function keep(days: Map<string, string>, where: string, language: Language, at: number) {
  if (at > 0) days.set(`${where} ${language}`, new Date(at * 1000).toISOString().slice(0, 10))
}

const newest = (lines: readonly Line[]) => Math.max(0, ...lines.map((line) => line.at))

function blame(folder: string, name: string): Line[] {
  const { status, stdout } = spawnSync('git', ['blame', '--line-porcelain', '--', name], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) return []
  return stdout.split(/(?<=\n)(?=[0-9a-f]{40} )/).map((entry) => ({
    text: /^\t(.*)$/m.exec(entry)?.[1] ?? '',
    at: Number(/^committer-time (\d+)$/m.exec(entry)?.[1] ?? 0),
  }))
}

/** A block of a language goes on for as long as its lines stand further in than its name. */
function byLanguage(lines: readonly Line[]): Map<Language, Line[]> {
  const found = new Map<Language, Line[]>(languages.map((language) => [language, []]))
  let open: { language: Language; indent: number } | undefined
  for (const line of lines) {
    if (line.text.trim() === '') continue
    const [, dash = '', name] = /^([ -]*)(nl|fr|en|de):/.exec(line.text) ?? []
    if (name) open = { language: name as Language, indent: dash.length }
    else if (open && line.text.search(/[^ -]/) <= open.indent) open = undefined
    if (open) found.get(open.language)?.push(line)
  }
  return found
}
