import type { Day } from '../../../platform/calendar.ts'
import type { Audience } from '../audience/rules.ts'

/** Something that is asked of an audience, by a date. */
export interface Round {
  id: string
  /** The name of its kind. */
  kind: string
  thingId: string
  audience: Audience
  dueOn: Day
  /** So many days somebody has who is asked later. */
  joinerDays: number
  /** Once a year everybody is asked again. */
  yearly: boolean
  /** Who did it in an earlier round is asked all the same. */
  afresh: boolean
  openedAt: Date
  pausedAt: Date | null
  closedAt: Date | null
  closedFor: 'stopped' | 'superseded' | null
}
