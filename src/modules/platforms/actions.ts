import { z } from 'zod'
import { action } from '../../platform/action.ts'
import { isHouse } from '../../platform/who.ts'
import { allCards, groundOf } from './cards.ts'
import * as rules from './rules.ts'
import { keepChoice } from './store.ts'

const card = z.string().refine((key) => allCards().some((one) => one.key === key))

/** Which cards people see; hiding them all is a choice too. */
export const chooseCards = action({
  name: 'platforms.choose',
  who: (who) => rules.may.chooseCards(who) || isHouse(who),
  input: z.object({ shown: z.array(card) }),
  form: z.object({ shown: z.array(card).default([]) }),
  faults: {},
  load: (tx) => groundOf(tx),
  decide: (ground, { shown }) => rules.choose(ground, shown),
  save: async (tx, _, { thing, input, who, now }) => {
    await keepChoice(tx, rules.differing(thing, input.shown), { by: who.id, now })
  },
  summary: 'Chooses which cards of platforms people see.',
})
