import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { noteReviewed, unreviewedRestore } from '../../../platform/restores.ts'
import { no } from '../../../platform/result.ts'
import { has } from '../../../platform/who.ts'
import { rolesReviewed } from '../events.ts'

/** After a backup was put back, an owner says that everybody has the role which they are to have. */
export const reviewRoles = action({
  name: 'people.review-roles',
  who: (who) => has(who, 'owner'),
  input: z.object({ restoreId: z.uuid() }),
  load: async (tx, { restoreId }) => {
    const restore = await unreviewedRestore(tx)
    return { restore: restore?.id === restoreId ? restore : undefined }
  },
  decide: ({ restore }) => (restore ? rolesReviewed(restore.id, {}) : no('reviewed')),
  save: async (tx, _, { thing: { restore }, now }) =>
    restore && (await noteReviewed(tx, restore, now)) ? undefined : no('reviewed'),
  summary: 'After a backup was put back: everybody has the role which they are to have.',
})
