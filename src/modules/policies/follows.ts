import { on } from '../../platform/event.ts'
import { profileChanged } from '../organisation/index.ts'
import { imported } from '../people/index.ts'
import { published } from './events.ts'
import { markProfileChanged, rememberVersionInForce } from './store.ts'

/** What of the profile is only for the eye, and says nothing in a text. */
const looks = ['accent', 'logo']

export const policiesFollows = [
  /** A draft follows the profile by itself; who makes it is asked to look, as names in its text may have changed. */
  on(profileChanged, async function markDrafts(tx, { facts }, { now }) {
    if (facts.fields.some((field) => !looks.includes(field))) await markProfileChanged(tx, now)
  }),

  /** An import may bring establishments, and with them another country's words. */
  on(imported, async function markDraftsForPlaces(tx, { facts }, { now }) {
    if (facts.establishments) await markProfileChanged(tx, now)
  }),

  /** A draft says which version of it is in force. */
  on(published, async function rememberVersion(tx, { facts }) {
    await rememberVersionInForce(tx, facts.document, facts.number)
  }),
]
