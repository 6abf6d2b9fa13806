import { z } from 'zod'
import { event, passingEvent } from '../../platform/event.ts'
import { vouched } from '../../platform/evidence/index.ts'
import { audienceKinds } from './audience/rules.ts'

const kind = z.string().regex(/^[a-z0-9.-]+$/)
const day = z.iso.date()

export const roundPrepared = event('tasks.round-prepared', 'prepared-round', { kind })
export const preparedDropped = event('tasks.prepared-round-dropped', 'prepared-round', {})
export const roundOpened = event('tasks.round-opened', 'round', {
  kind,
  thingId: z.uuid(),
  audience: z.enum(audienceKinds),
  dueOn: day,
  evidence: vouched.optional(),
})
/** Who was asked at one moment, by the number that their tasks carry. */
export const peopleAsked = event('tasks.people-asked', 'round', {
  batch: z.uuid(),
  count: z.int(),
  evidence: vouched,
})
export const reasonsLetGo = [
  'left',
  'exempt',
  'passed-on',
  'withdrawn',
  'stopped',
  'superseded',
] as const
export type LetGoFor = (typeof reasonsLetGo)[number]
/** Who was no longer asked from one moment on, by the number that their tasks carry, and why. */
export const peopleLetGo = event('tasks.people-let-go', 'task-batch', {
  count: z.int(),
  why: z.enum(reasonsLetGo),
  evidence: vouched,
})
export const roundClosed = event('tasks.round-closed', 'round', {})
/** Something newer took the place of what it was about. */
export const roundSuperseded = event('tasks.round-superseded', 'round', {})
export const roundMoved = event('tasks.round-moved', 'round', { thingId: z.uuid() })
export const dateChanged = event('tasks.date-changed', 'round', { before: day, dueOn: day })
export const roundPaused = event('tasks.round-paused', 'round', {})
export const roundResumed = event('tasks.round-resumed', 'round', {})
export const yearlySet = event('tasks.yearly-set', 'round', { yearly: z.boolean() })
export const remindedNow = event('tasks.reminded-now', 'round', {})
export const exempted = event('tasks.exempted', 'task', { personId: z.uuid() })
export const askedAgain = event('tasks.asked-again', 'task', { personId: z.uuid(), dueOn: day })
/** Some have more time, each by their own date. */
export const timeGiven = event('tasks.time-given', 'round', { count: z.int(), dueOn: day })
export const linkHanded = event('tasks.link-handed', 'task', { personId: z.uuid() })
/** Letters on paper for everybody without a mailbox, each with a link of its own. */
export const lettersMade = event('tasks.letters-made', 'round', { count: z.int() })
export const testMailed = event('tasks.test-mailed', 'prepared-round', {})
export const passedOn = event('tasks.passed-on', 'task', { from: z.uuid(), to: z.uuid() })
export const taskDone = event('tasks.done', 'task', { kind, late: z.boolean() })
export const taskAsked = event('tasks.asked', 'task', {
  kind,
  thingId: z.uuid(),
  personId: z.uuid(),
  dueOn: day,
})
/** Every day: whose first day has come is asked what runs. */
export const joinersLookedFor = passingEvent('tasks.joiners-looked-for', 'tasks', {})
export const audienceKept = event('tasks.audience-kept', 'audience', {})
export const audienceDropped = event('tasks.audience-dropped', 'audience', {})
