import { z } from 'zod'
import { event } from '../../platform/event.ts'
import { vouched } from '../../platform/evidence/index.ts'
import { languages } from '../../platform/locale.ts'
import { identifications } from '../../platform/who.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const audienceKinds = ['all', 'establishment', 'department', 'role', 'people'] as const

export const roundOpened = event('signing.round-opened', 'signing-round', {
  publicationId: z.uuid(),
  audience: z.enum(audienceKinds),
  dueOn: z.iso.date(),
  evidence: vouched.optional(),
})
/** Who was asked at one moment, by the number that their requests carry. */
export const peopleAsked = event('signing.people-asked', 'signing-round', {
  batch: z.uuid(),
  count: z.int(),
  evidence: vouched,
})
/** Who was no longer asked from one moment on, by the number that their requests carry. */
export const peopleLetGo = event('signing.people-let-go', 'signing-batch', {
  count: z.int(),
  evidence: vouched,
})
export const roundClosed = event('signing.round-closed', 'signing-round', {})
export const linkHanded = event('signing.link-handed', 'signature-request', { personId: z.uuid() })
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
