import { z } from 'zod'
import { event } from '../../platform/event.ts'

/** There is one choice. */
export const OURS = 'ours'

/** Which cards people see from now on. */
export const cardsChosen = event('platforms.chosen', 'platforms', {
  shown: z.array(z.string().regex(/^[a-z0-9-]+$/)),
})
