import { z } from 'zod'
import { faultWords } from '../../platform/action.ts'
import { oneLine } from '../../platform/letters/index.ts'
import { languages } from '../../platform/locale.ts'

export const signFaults = faultWords('nameMissing', 'nameTooLong', 'otherText')

export const Sign = z.object({
  requestId: z.uuid(),
  typedName: z
    .string(signFaults.nameMissing)
    .overwrite(oneLine)
    .min(1, signFaults.nameMissing)
    .max(200, signFaults.nameTooLong),
  language: z.enum(languages, signFaults.otherText),
  /** The SHA-256 of the text that was on the page. */
  seenSha256: z.string(signFaults.otherText).regex(/^[0-9a-f]{64}$/, signFaults.otherText),
})
