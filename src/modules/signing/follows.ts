import { on } from '../../platform/event.ts'
import { published } from '../policies/index.ts'
import { currentPublication } from '../publications/index.ts'
import { moveOn, supersede } from '../tasks/index.ts'
import { signature } from './kind/kind.ts'
import { versionsBefore } from './store/versions.ts'

export const signingFollows = [
  /**
   * A new version takes the place of the older one, also in what is still to be signed. After a material change
   * people are asked anew; after small improvements what was asked and signed goes on.
   */
  on(published, async function followVersion(tx, { facts }, saving) {
    const current = await currentPublication(tx, facts.document)
    const before = await versionsBefore(tx, facts.document)
    if (facts.material) await supersede(tx, signature, before, saving)
    else if (current) await moveOn(tx, signature, { from: before, to: current.id }, saving)
  }),
]
