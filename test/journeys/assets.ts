import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/platform/root.ts'

/** A fresh clone that runs one journey by itself has no styles and scripts yet. */
export function needAssets() {
  if (existsSync(join(root, 'dist/assets.json'))) return
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'ignore' })
}
