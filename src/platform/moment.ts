import { z } from 'zod'
import { isDay } from './calendar.ts'

/**
 * A moment as an address, a form and a program write it. Only in years in which people live and work: the database knows
 * fewer than JavaScript does, and those before and after are nobody’s.
 */
export const moment = z.iso
  .datetime()
  .refine((at) => isDay(at.slice(0, 10)))
  .transform((at) => new Date(at))
