import { z } from 'zod'
import { event } from '../../platform/event.ts'
import { vouched } from '../../platform/evidence/index.ts'
import { languages } from '../../platform/locale.ts'
import { identifications } from '../../platform/who.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const signed = event('signing.signed', 'signature-request', {
  roundId: z.uuid(),
  publicationId: z.uuid(),
  language: z.enum(languages),
  htmlSha256: sha256,
  pdfSha256: sha256,
  identifiedBy: z.enum(identifications),
  identifiedAt: z.date(),
  /** Where the code or link went, as a keyed digest. */
  identifiedTo: vouched.optional(),
  signedAt: z.date(),
  late: z.boolean(),
  /** When the signer’s address had been changed, where that was shortly before. */
  addressChangedAt: z.date().optional(),
  evidence: vouched.optional(),
})

/** Of before anything else could be asked: the history has lines with these names, and no new ones come. */
export const eventsOfBefore = [
  event('signing.round-opened', 'signing-round', {
    publicationId: z.uuid(),
    audience: z.enum(['all', 'establishment', 'department', 'role', 'people']),
    dueOn: z.iso.date(),
    evidence: vouched.optional(),
  }),
  event('signing.people-asked', 'signing-round', {
    batch: z.uuid(),
    count: z.int(),
    evidence: vouched,
  }),
  event('signing.people-let-go', 'signing-batch', { count: z.int(), evidence: vouched }),
  event('signing.round-closed', 'signing-round', {}),
  event('signing.link-handed', 'signature-request', { personId: z.uuid() }),
]
