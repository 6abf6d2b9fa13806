import { z } from 'zod'
import { event } from '../../platform/event.ts'

const key = z.string().regex(/^[a-z0-9-]+$/)

/** A thing of the kit was planned, done, opened again or worded anew; the words stand with it and nowhere else. */
export const stepChanged = event('launch.step-changed', 'launch', {
  key,
  what: z.enum(['plan', 'done', 'open', 'words']),
})

/** A mail of the kit went to everybody. */
export const stepSent = event('launch.sent', 'launch', { key })

/** Whoever prepares it looked at it in their own mailbox. */
export const testSent = event('launch.test-sent', 'launch', { key })
