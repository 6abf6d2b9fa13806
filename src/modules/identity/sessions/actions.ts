import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import { identifications, isHouse } from '../../../platform/who.ts'
import { signedIn } from '../events.ts'
import { personById } from '../people-store.ts'
import { enter } from './enter.ts'

/** The house signs somebody in: the owner, who has just claimed the installation. */
export const openSessionFor = action({
  name: 'identity.open-session',
  who: isHouse,
  input: z.object({
    personId: z.uuid(),
    by: z.enum(identifications),
    device: z.string().max(100),
    known: z.string().max(200).default(''),
  }),
  load: (tx, { personId }, { now }) => personById(tx, personId, dayOf(now)),
  decide: (_, { personId, by }) => signedIn(personId, { by }),
  save: (tx, _, { input, who, now }) => enter(tx, { ...input, who, now }),
})
