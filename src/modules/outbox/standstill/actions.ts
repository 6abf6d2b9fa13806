import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { dropOfBefore } from '../../../platform/mail/of-before.ts'
import { heldRestore, releaseRestore } from '../../../platform/restores.ts'
import { no } from '../../../platform/result.ts'
import { mailsReleased } from '../events.ts'
import { may } from '../rules.ts'

/** After a restore an owner lets the mails go: all that wait, or only those that had not their turn before it. */
export const releaseMails = action({
  name: 'outbox.release-mails',
  who: may.readOutbox,
  proof: 'fresh',
  input: z.object({ restoreId: z.uuid(), which: z.enum(['all', 'new']) }),
  load: async (tx, { restoreId }) => {
    const held = await heldRestore(tx)
    return { held: held?.id === restoreId ? held : undefined }
  },
  decide: ({ held }, { which }) => (held ? mailsReleased(held.id, { which }) : no('notHeld')),
  save: async (tx, _, { thing: { held }, input, now }) => {
    if (!held || !(await releaseRestore(tx, held.id, now))) return no('notHeld')
    if (input.which === 'new') await dropOfBefore(tx, held)
    return undefined
  },
})
