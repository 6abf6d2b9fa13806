import { type Follow, on } from '../../platform/event.ts'
import { profileChanged } from '../organisation/index.ts'
import { imported } from '../people/index.ts'
import {
  answered,
  clauseAdded,
  clauseChangeUndone,
  clauseEdited,
  clauseFormSet,
  clauseKindSwitched,
  clauseMoved,
  clauseRemoved,
  policyBegun,
  published,
} from './events.ts'
import { answerLetGo, clauseRenewed, libraryRenewed, ownWordsKept } from './renewed/events.ts'
import { keepFirst, noteStanding } from './renewed/ready.ts'
import { markProfileChanged, rememberVersionInForce } from './store.ts'

/** What of the profile is only for the eye, and says nothing in a text. */
const looks = ['accent', 'logo']

/** Whatever may bring a clause into a draft or take it out. */
const bearing = [
  policyBegun,
  answered,
  profileChanged,
  imported,
  clauseAdded,
  clauseRemoved,
  clauseMoved,
  clauseKindSwitched,
  clauseFormSet,
  clauseEdited,
  clauseChangeUndone,
  clauseRenewed,
  ownWordsKept,
  libraryRenewed,
  answerLetGo,
]

export const policiesFollows = [
  /** A draft follows the profile by itself; who makes it is asked to look, as names in its text may have changed. */
  on(profileChanged, async function markDrafts(tx, { facts }, { now }) {
    if (facts.fields.some((field) => !looks.includes(field))) await markProfileChanged(tx, now)
  }),

  /** An import may bring establishments, and with them another country's words. */
  on(imported, async function markDraftsForPlaces(tx, { facts }, { now }) {
    if (facts.establishments) await markProfileChanged(tx, now)
  }),

  /** The library as authors first see it is kept: a later release is held against it. */
  on(policyBegun, async function keepLibrary(tx, _, { now }) {
    await keepFirst(tx, now)
  }),

  /** What stands is noted, so that a release which alone would change it is seen to. */
  ...bearing.map(
    ({ event }): Follow => ({ on: event, name: 'noteStanding', follow: (tx) => noteStanding(tx) }),
  ),

  /** A draft says which version of it is in force. */
  on(published, async function rememberVersion(tx, { facts }) {
    await rememberVersionInForce(tx, facts.document, facts.number)
  }),
]
