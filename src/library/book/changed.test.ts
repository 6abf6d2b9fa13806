import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { changedIn } from './changed.ts'

const folder = mkdtempSync(join(tmpdir(), 'history-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A folder with a clause, an example with a post in each language, and a glossary. */
function written(name: string) {
  const there = join(folder, name)
  mkdirSync(join(there, 'clauses/15-secret'), { recursive: true })
  mkdirSync(join(there, 'examples'))
  writeFileSync(join(there, 'clauses/15-secret/clause.yaml'), 'number: 15\n')
  writeFileSync(join(there, 'clauses/15-secret/nl.md'), 'Een tekst.\n')
  writeFileSync(join(there, 'clauses/15-secret/fr.md'), 'Un texte.\n')
  writeFileSync(join(there, 'examples/15-secret.yaml'), posts('Niet delen'))
  writeFileSync(join(there, 'glossary.yaml'), 'terms:\n  - id: a\n    nl: { term: Woord }\n')
  return there
}
const posts = (dutch: string) =>
  `posts:\n  - verdict: bad\n    nl:\n      text: ${dutch}\n    fr:\n      text: Ne pas partager\n`

function commit(there: string, day: string) {
  const at = `${day}T12:00:00Z`
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Ine', '-c', 'user.email=ine@korenaar.example', ...words],
      {
        cwd: there,
        env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
      },
    )
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'Texts')
}

describe('where a history is kept', async () => {
  const there = written('kept')
  commit(there, '2026-03-01')
  writeFileSync(join(there, 'examples/15-secret.yaml'), posts('Dit deel je niet'))
  writeFileSync(join(there, 'clauses/15-secret/fr.md'), 'Un autre texte.\n')
  commit(there, '2026-05-02')
  const changed = await changedIn(there)

  test('a file of one language has the day of its last change', () => {
    expect(changed('clauses/15-secret', 'nl')).toBe('2026-03-01')
    expect(changed('clauses/15-secret', 'fr')).toBe('2026-05-02')
  })

  test('in a file of four languages each has its own day', () => {
    expect(changed('examples/15-secret', 'nl')).toBe('2026-05-02')
    expect(changed('examples/15-secret', 'fr')).toBe('2026-03-01')
    expect(changed('glossary', 'nl')).toBe('2026-03-01')
    expect(changed('glossary', 'de')).toBeUndefined()
  })
})

test('where no history is kept, or there is no git, nothing is known', async () => {
  const there = written('bare')
  expect((await changedIn(there))('clauses/15-secret', 'nl')).toBeUndefined()
  vi.stubEnv('PATH', '')
  const unknown = await changedIn(join(folder, 'kept')).finally(() => vi.unstubAllEnvs())
  expect(unknown('clauses/15-secret', 'nl')).toBeUndefined()
})
