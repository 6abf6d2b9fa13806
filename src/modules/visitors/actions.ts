import { z } from 'zod'
import { action } from '../../platform/action.ts'
import { no } from '../../platform/result.ts'
import { isHouse } from '../../platform/who.ts'
import { ours } from './ours.ts'
import * as rules from './rules.ts'
import { keepPublished, keepWithdrawn, publicSince } from './store.ts'

/** Makes the house rules public, or takes them down. */
export const publishHouseRules = action({
  name: 'visitors.publish',
  who: (who) => rules.may.publishHouseRules(who) || isHouse(who),
  input: z.object({ open: z.boolean() }),
  form: z
    .object({ open: z.enum(['yes', 'no']) })
    .transform(({ open }) => ({ open: open === 'yes' })),
  faults: {},
  load: async (tx) => ({
    needed: (await ours(tx, 'nl')).needed,
    published: (await publicSince(tx)) !== undefined,
  }),
  decide: (standing, { open }) => rules.publish(standing, open),
  save: async (tx, _, { input, who, now }) => {
    const kept = input.open ? await keepPublished(tx, who.id, now) : await keepWithdrawn(tx)
    return kept ? undefined : no('asItIs')
  },
  summary: 'Makes the house rules for visitors public, or takes them down.',
})
