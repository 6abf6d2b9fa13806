import { z } from 'zod'
import { event } from '../../platform/event.ts'
import { languages } from '../../platform/locale.ts'
import { identifications } from '../../platform/who.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const audienceKinds = ['all', 'establishment', 'department', 'role', 'people'] as const

export const roundOpened = event('signing.round-opened', 'signing-round', {
  publicationId: z.uuid(),
  audience: z.enum(audienceKinds),
  dueOn: z.iso.date(),
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
  signedAt: z.date(),
  late: z.boolean(),
})
