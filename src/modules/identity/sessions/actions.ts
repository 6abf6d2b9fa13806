import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { identifications, isHouse } from '../../../platform/who.ts'
import { signedIn } from '../events.ts'
import { personById } from '../people-store.ts'
import { openSession } from './store.ts'

/** The house signs somebody in: the owner, who has just claimed the installation. */
export const openSessionFor = action({
  name: 'identity.open-session',
  who: isHouse,
  input: z.object({
    personId: z.uuid(),
    by: z.enum(identifications),
    device: z.string().max(100),
  }),
  load: (tx, { personId }) => personById(tx, personId),
  decide: (_, { personId, by }) => signedIn(personId, { by }),
  save: (tx, _, { input: { personId, by, device }, now }) =>
    openSession(tx, { personId, identifiedBy: by, device, now }),
})
