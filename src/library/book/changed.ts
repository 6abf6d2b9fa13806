import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { type Language, languages } from '../../platform/locale.ts'
import type { Changed } from './table.ts'

/** Reads from the history of the files when each text was last changed; knows nothing where there is no history. */
export async function changedIn(folder: string): Promise<Changed> {
  const days = new Map<string, string>()
  const whole = await lastChanges(folder)
  for (const [name, at] of whole) {
    const [, where = '', language] = /^(.*)\/(nl|fr|en|de)\.md$/.exec(name) ?? []
    if (language) keep(days, where, language as Language, at)
  }
  const shared = [...whole.keys()].filter(
    (name) => name.endsWith('.yaml') && !name.endsWith('clause.yaml'),
  )
  await sideBySide(shared, async (name) => {
    for (const [language, lines] of byLanguage(await blame(folder, name)))
      keep(days, name.replace(/\.yaml$/, ''), language, newest(lines))
  })
  return (where, language) => days.get(`${where} ${language}`)
}

/** One history of a file takes little; of some hundreds, one after another, half a minute. */
async function sideBySide<T>(all: readonly T[], act: (one: T) => Promise<void>) {
  const waiting = [...all]
  const worker = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await act(one)
  }
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker))
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

/** What git tells, or nothing where there is no git or no history. */
const git = (folder: string, words: string[]) =>
  promisify(execFile)('git', words, { cwd: folder, maxBuffer: 2 ** 26 }).then(
    ({ stdout }) => stdout,
    () => '',
  )

/** By file, in seconds: the newest commit comes first. */
async function lastChanges(folder: string): Promise<Map<string, number>> {
  const log = await git(folder, ['log', '--format=:%ct', '--name-only', '--relative', '--', '.'])
  const found = new Map<string, number>()
  let at = 0
  for (const line of log.split('\n')) {
    if (line.startsWith(':')) at = Number(line.slice(1))
    else if (line && !found.has(line)) found.set(line, at)
  }
  return found
}

async function blame(folder: string, name: string): Promise<Line[]> {
  const told = await git(folder, ['blame', '--line-porcelain', '--', name])
  return told.split(/(?<=\n)(?=[0-9a-f]{40} )/).map((entry) => ({
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
