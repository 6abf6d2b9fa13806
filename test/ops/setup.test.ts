import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { slowest } from '../../scripts/tally.ts'
import { root } from '../../src/platform/root.ts'

/** A machine of which the administrator runs `npm test`, with these programs and no others. */
function machine(...programs: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-machine-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const asked = join(folder, 'asked')
  const program = (name: string, work = '') =>
    writeFileSync(join(folder, name), `#!/bin/sh\n${work}\n`, { mode: 0o755 })
  for (const name of programs) program(name)
  const bring = `for name in "$@"; do :> "${folder}/$name"; /bin/chmod 755 "${folder}/$name"; done`
  program('apt-get', `echo "$@" >> "${asked}"\n${bring}`)
  return {
    folder,
    /** What `npm test` does about the browser, and what it says. */
    lookForBrowser() {
      const work = [
        'process.getuid = () => 0',
        `const { browser, tellOfReaders } = await import('${join(root, 'scripts/setup/browser.mjs')}')`,
        'console.log(browser())',
        'tellOfReaders()',
      ].join('\n')
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', work],
        { encoding: 'utf8', env: { PATH: folder } },
      )
      return { path: stdout.trim(), said: stderr }
    },
    /** What was asked of the system’s own installer, line by line. */
    installed: () => (existsSync(asked) ? readFileSync(asked, 'utf8') : ''),
  }
}

test('where Chromium is, nothing is installed; what is not tested then is said, with what to type', () => {
  const here = machine('chromium')
  const { path, said } = here.lookForBrowser()
  expect(path).toBe(join(here.folder, 'chromium'))
  expect(here.installed()).toBe('')
  expect(said.trim().split('\n')).toEqual([
    expect.stringContaining('apt-get install poppler-utils'),
  ])
})

test('a machine with everything hears nothing', () => {
  const here = machine('google-chrome', 'pdftotext', 'pdfsig')
  expect(here.lookForBrowser()).toEqual({ path: join(here.folder, 'google-chrome'), said: '' })
  expect(here.installed()).toBe('')
})

const onLinux = test.skipIf(process.platform === 'darwin')
onLinux('a fresh machine gets Chromium and the readers of PDFs, and hears why before', () => {
  const here = machine()
  const { path, said } = here.lookForBrowser()
  expect(path).toBe(join(here.folder, 'chromium'))
  expect(here.installed()).toContain('install -y --no-install-recommends chromium poppler-utils')
  expect(said).toMatch(/^Leidraad: pages are tried in Chromium.* chromium and poppler-utils/)
})

test('of the files that took longest ten are named, the slowest first', () => {
  const files = Array.from({ length: 12 }, (_, at) => ({ name: `${at}.test.ts`, ms: at * 1000 }))
  const named = slowest(files)
  expect(named).toHaveLength(10)
  expect(named.slice(0, 2)).toEqual(['   11.0 s  11.test.ts', '   10.0 s  10.test.ts'])
})
