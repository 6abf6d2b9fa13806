import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../setup/node.mjs'
import { moduleSheets, styleSheets, work } from './options.mjs'

const tailwind = join(root, 'node_modules/@tailwindcss/cli/dist/index.mjs')

/** Starts Tailwind on one style sheet; its chatter is shown only when it fails. */
export function compile(name, options) {
  const args = [tailwind, '--input', entryOf(name), '--output', join(work, name), ...options]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.on('data', (chunk) => {
    told += chunk
  })
  const ended = new Promise((resolve, reject) => {
    child.on('exit', (code) => (code ? reject(new Error(`${name}:\n${told}`)) : resolve()))
  })
  return { child, ended }
}

/** The kit knows no module, so their sheets come behind its own here; employees read in the portal without them. */
function entryOf(name) {
  const kit = join(root, 'src/ui/css', name)
  if (name !== 'workbench.css') return kit

  const entry = join(work, 'entries', name)
  const own = moduleSheets().map((path) => `@import "${join(root, path)}" layer(components);`)
  mkdirSync(dirname(entry), { recursive: true })
  writeFileSync(entry, [`@import "${kit}";`, ...own, ''].join('\n'))
  return entry
}

export const styles = () =>
  Promise.all(styleSheets().map((name) => compile(name, ['--minify']).ended))
