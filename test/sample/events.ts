import { z } from 'zod'
import { event } from '../../src/platform/event.ts'

export const badgeGiven = event('sample.badge-given', 'badge', { personId: z.uuid() })
