import { z } from 'zod'
import { event } from '../../platform/event.ts'

export const mailRead = event('outbox.mail-read', 'mail', {
  kind: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  personId: z.uuid().nullable(),
})
export const mailRetried = event('outbox.mail-retried', 'mail', {})
