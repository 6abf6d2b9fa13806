import { z } from 'zod'
import { event } from '../../platform/event.ts'
import { languages } from '../../platform/locale.ts'

/** Somebody with the link named themselves and the organisation, and owns it from then on. */
export const claimed = event('organisation.claimed', 'organisation', {
  ownerId: z.uuid(),
  languages: z.array(z.enum(languages)),
})

/** A backup took the place of everything: what happened between the two moments is not here any more. */
export const restored = event('setup.restored', 'restore', { backupMadeAt: z.date() })
