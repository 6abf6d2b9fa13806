// Types, style, dead code, and whether the generated tables still match the migrations.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './setup/node.mjs'

const bin = (name) => join(root, 'node_modules/.bin', name)
const checks = [
  ['types', bin('tsc'), '--noEmit'],
  ['style', bin('biome'), 'check'],
  ['dead code', bin('knip')],
  ['tables', process.execPath, 'scripts/tables.mjs', '--verify'],
]

const failed = checks.filter(([name, command, ...args]) => {
  console.log(`\n— ${name}: ${command.slice(root.length + 1) || command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  console.log(status === 0 ? `  ${name}: in order` : `  ${name}: FAILED`)
  return status !== 0
})
if (failed.length) console.log(`\nNot in order: ${failed.map(([name]) => name).join(', ')}`)
process.exit(failed.length ? 1 : 0)
