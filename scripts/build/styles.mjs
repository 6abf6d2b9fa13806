import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../setup/node.mjs'
import { styleSheets, work } from './options.mjs'

const tailwind = join(root, 'node_modules/@tailwindcss/cli/dist/index.mjs')

/** Starts Tailwind on one style sheet; its chatter is shown only when it fails. */
export function compile(name, options) {
  const args = [tailwind, '--input', `src/ui/css/${name}`, '--output', join(work, name), ...options]
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

export const styles = () =>
  Promise.all(styleSheets().map((name) => compile(name, ['--minify']).ended))
