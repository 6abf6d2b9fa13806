import { z } from 'zod'
import { event } from '../../platform/event.ts'

export const mailRead = event('outbox.mail-read', 'mail', {
  kind: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  personId: z.uuid().nullable(),
})
/** After a restore: all mails that waited, or only what came after it. */
export const mailsReleased = event('outbox.mails-released', 'restore', {
  which: z.enum(['all', 'new']),
})
export const mailRetried = event('outbox.mail-retried', 'mail', {})
