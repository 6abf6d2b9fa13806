import { leaveOldAddress } from '../modules/identity/index.ts'
import { markDrafts, markDraftsForPlaces, rememberVersion } from '../modules/policies/index.ts'
import { askJoiners, closeLeavers, followAddress, followVersion } from '../modules/signing/index.ts'
import type { Reactions } from '../platform/action.ts'

/** What follows from what, across modules, in the same transaction. */
export const reactions = {
  'organisation.profile-changed': [markDrafts],
  'policy.published': [rememberVersion, followVersion],
  'people.imported': [markDraftsForPlaces, askJoiners, closeLeavers],
  'people.import-undone': [askJoiners, closeLeavers],
  'people.person-added': [askJoiners],
  'people.person-changed': [leaveOldAddress, followAddress],
  'people.person-left': [closeLeavers],
  'people.person-returned': [askJoiners],
} satisfies Reactions
