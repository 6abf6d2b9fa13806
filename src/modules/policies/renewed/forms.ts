import { z } from 'zod'
import { OneDocument } from '../forms.ts'

/** What somebody saw when they chose: a release or a colleague may have changed it since. */
const seen = z.string().regex(/^[0-9a-f]{64}$/)

export const OneRenewal = z.object({ clause: z.string().max(100), seen })

export const EveryRenewal = z.object({ seen })

export const OneAnswer = z.object({ question: z.string().max(100), seen })

export const ReadDraft = OneDocument
