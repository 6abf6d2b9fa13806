import { z } from 'zod'
import { action, faultWords } from '../../../platform/action.ts'
import { newId } from '../../../platform/ids.ts'
import { oneLine } from '../../../platform/letters/index.ts'
import { has, type Who } from '../../../platform/who.ts'
import { audienceDropped, audienceKept } from '../events.ts'
import { preparedWith } from '../rounds/prepared-store.ts'
import { dropAudience, keepAudience, savedAudience } from './saved-store.ts'

/** Whoever asks anything of people keeps whom they ask. */
export const mayKeep = (who: Who) => has(who, 'owner', 'hr')

export const keepFaults = faultWords('audienceNameMissing')

/** Keeps whom a round is for under a name, for another time. */
export const keepPreparedAudience = action({
  name: 'tasks.keep-audience',
  who: mayKeep,
  input: z.object({
    preparedId: z.uuid(),
    name: z
      .string(keepFaults.audienceNameMissing)
      .overwrite(oneLine)
      .min(1, keepFaults.audienceNameMissing)
      .max(80, keepFaults.audienceNameMissing),
  }),
  faults: keepFaults,
  load: async (tx, { preparedId }) => {
    const prepared = await preparedWith(tx, preparedId)
    return prepared && { id: newId(), rule: prepared.audience }
  },
  decide: ({ id }) => audienceKept(id, {}),
  save: (tx, _, { thing, input: { name }, who, now }) =>
    keepAudience(tx, { ...thing, name, madeBy: who.id, now }),
})

export const dropKeptAudience = action({
  name: 'tasks.drop-audience',
  who: mayKeep,
  input: z.object({ id: z.uuid() }),
  load: (tx, { id }) => savedAudience(tx, id),
  decide: ({ id }) => audienceDropped(id, {}),
  save: (tx, _, { thing }) => dropAudience(tx, thing.id),
})
