import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { isHouse } from '../../../platform/who.ts'
import { manyTries } from '../events.ts'
import { forgetTries, triesOf } from './tries-store.ts'

/** Tells the history once, of a day that is over, that much was tried in somebody's name. */
export const tellOfTries = action({
  name: 'identity.tell-of-tries',
  who: isHouse,
  input: z.object({ personId: z.uuid(), day: z.iso.date() }),
  load: async (tx, { personId, day }) => {
    const tries = await triesOf(tx, personId, day)
    return tries.size ? tries : undefined
  },
  decide: (tries, { personId, day }) =>
    manyTries(personId, {
      day,
      asked: tries.get('ask') ?? 0,
      codes: tries.get('code') ?? 0,
      passwords: tries.get('password') ?? 0,
      secondSteps: tries.get('second-step') ?? 0,
    }),
  save: async (tx, _, { input: { personId, day } }) => {
    await forgetTries(tx, personId, day)
  },
})
