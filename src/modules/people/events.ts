import { z } from 'zod'
import { event } from '../../platform/event.ts'
import { vouched } from '../../platform/evidence/index.ts'
import { roles } from '../../platform/who.ts'

export const fieldsOfDetails = [
  'name',
  'email',
  'number',
  'establishmentId',
  'department',
  'managerId',
  'contract',
  'language',
  'startsOn',
  'endsOn',
] as const

export const personAdded = event('people.person-added', 'person', {})
export const personChanged = event('people.person-changed', 'person', {
  fields: z.array(z.enum(fieldsOfDetails)),
})
export const rolesChanged = event('people.roles-changed', 'person', {
  given: z.array(z.enum(roles)),
  taken: z.array(z.enum(roles)),
})
export const personLeft = event('people.person-left', 'person', {})
/** Somebody’s mail address changed, by whomever: both as keyed digests, null where there was or is none. */
export const addressChanged = event('people.address-changed', 'person', {
  before: vouched.nullable(),
  after: vouched.nullable(),
})
/** What need not be kept about somebody who has left was let go. */
export const personForgotten = event('people.person-forgotten', 'person', {})
/** After a backup was put back, an owner saw that everybody has the role which they are to have. */
export const rolesReviewed = event('people.roles-reviewed', 'restore', {})
/** The end date of so many people has passed: each of them has left, and stands in the history as such. */
export const contractsEnded = event('people.contracts-ended', 'contracts', { count: z.int() })
export const personReturned = event('people.person-returned', 'person', {})

/** What happens to somebody in the directory, in words on their page. */
export const happenings = [
  personAdded,
  personChanged,
  personLeft,
  personReturned,
  rolesChanged,
] as const
export type HappenedName = (typeof happenings)[number]['event']

export const importStarted = event('people.import-started', 'import', { attempt: z.int() })
/** How many of each; the names of the new establishments stay in the directory. */
export const imported = event('people.imported', 'import', {
  importId: z.uuid(),
  added: z.int(),
  changed: z.int(),
  gone: z.int(),
  /** Whose end date had passed already. */
  ended: z.int(),
  establishments: z.int(),
})
export const importCancelled = event('people.import-cancelled', 'import', {})
export const importUndone = event('people.import-undone', 'import', { importId: z.uuid() })
