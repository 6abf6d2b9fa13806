import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/platform/root.ts'
import { treeOf } from '../../test/upgrade/tree.ts'
import { helper } from './helper.ts'
import type { Stand, Wanted } from './stand.ts'

/** What is measured against: the version before asking, with its own pages and its own path. */
const BEFORE = 'bbb888a'
const PROGRAM = 'bench/ground/stand.ts'

/** This version as a process of its own. */
export const standOfNow = () => helper<Wanted, Stand>(join(root, 'dist/bench/stand.js'))

/** The version before, built from the history in a folder that goes again. */
export function standOfBefore() {
  const tree = treeOf(BEFORE)
  process.once('exit', tree.remove)
  cpSync(join(root, PROGRAM), join(tree.folder, PROGRAM))
  tree.bundle({ stand: PROGRAM })
  return helper<Wanted, Stand>(join(tree.folder, 'dist/stand.js'))
}
