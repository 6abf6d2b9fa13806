import { z } from 'zod'
import { event } from '../../platform/event.ts'

/** What of the profile may change; drafts of the policy follow some of these. */
export const profileFields = [
  'name',
  'shortNames',
  'sector',
  'languages',
  'accent',
  'logo',
  'values',
  'establishments',
  'contact',
  'spokespersons',
] as const
export type ProfileField = (typeof profileFields)[number]

/** `id` is that of the establishment or the spokesperson, where it is about one. */
export const profileChanged = event('organisation.profile-changed', 'organisation', {
  fields: z.array(z.enum(profileFields)),
  id: z.uuid().optional(),
  how: z.enum(['added', 'changed', 'removed', 'moved']).optional(),
})
