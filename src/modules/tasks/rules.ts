import { DAY, type Day, dayOf } from '../../platform/calendar.ts'
import { no } from '../../platform/result.ts'
import type { TaskKind } from '../../platform/task-kind.ts'
import type { Audience } from './audience/rules.ts'
import {
  askedAgain,
  dateChanged,
  exempted,
  lettersMade,
  linkHanded,
  remindedNow,
  roundClosed,
  roundOpened,
  roundPaused,
  roundResumed,
  timeGiven,
  yearlySet,
} from './events.ts'
import type { Round } from './rounds/round.ts'

/** How long a personal link works: late is welcome. */
export const LINK_LASTS = 60 * DAY

export interface NewRound {
  id: string
  kind: string
  thingId: string
  dueOn: Day
  audience: Audience
}

/** A round is opened on what may be asked now, and leaves people some time. */
export function openRound(offered: boolean, round: NewRound, { now }: { now: Date }) {
  if (!offered) return no('notOffered')
  if (round.dueOn < dayOf(now)) return no('dueOnPassed')

  const { kind, thingId, audience, dueOn } = round
  return roundOpened(round.id, { kind, thingId, audience: audience.kind, dueOn })
}

/** A round may be ended at any time; what was done stays done. */
export const closeRound = ({ id, closedAt }: Round) =>
  closedAt ? no('roundClosed') : roundClosed(id, {})

export function changeDate(round: Round, dueOn: Day, { now }: { now: Date }) {
  if (round.closedAt) return no('roundClosed')
  if (dueOn < dayOf(now)) return no('dueOnPassed')
  if (dueOn === round.dueOn) return no('unchanged')
  return dateChanged(round.id, { before: round.dueOn, dueOn })
}

export function pauseRound({ id, closedAt, pausedAt }: Round) {
  if (closedAt) return no('roundClosed')
  return pausedAt ? no('unchanged') : roundPaused(id, {})
}

export function resumeRound({ id, closedAt, pausedAt }: Round) {
  if (closedAt) return no('roundClosed')
  return pausedAt ? roundResumed(id, {}) : no('unchanged')
}

export function setYearly(round: Round, yearly: boolean, kind: TaskKind) {
  if (round.closedAt) return no('roundClosed')
  if (kind.again !== 'yearly') return no('notYearly')
  return round.yearly === yearly ? no('unchanged') : yearlySet(round.id, { yearly })
}

/** Everybody who has it open is told once more; not twice on one day. */
export function remindNow({ id, closedAt, pausedAt }: Round) {
  if (closedAt) return no('roundClosed')
  return pausedAt ? no('roundRests') : remindedNow(id, {})
}

export const makeLetters = ({ id, closedAt }: Round, count: number) => {
  if (closedAt) return no('roundClosed')
  return count ? lettersMade(id, { count }) : no('nobodyByHand')
}

/** What is known of one person's task when somebody wants to change it. */
export interface OneTask {
  id: string
  personId: string
  state: 'open' | 'done' | 'closed'
  closedFor: string | null
  left: boolean
  /** Its round has ended. */
  ended: boolean
}

/** More time for some; never less. */
export function giveTime(round: Round, { count, dueOn }: { count: number; dueOn: Day }, now: Date) {
  if (round.closedAt) return no('roundClosed')
  if (dueOn < dayOf(now)) return no('dueOnPassed')
  if (dueOn <= round.dueOn) return no('noMoreTime')
  return timeGiven(round.id, { count, dueOn })
}

export const exempt = ({ id, personId, state }: OneTask) =>
  state === 'open' ? exempted(id, { personId }) : no('notOpen')

export function askAgain(
  { id, personId, state, left, ended }: OneTask,
  { again }: TaskKind,
  dueOn: Day,
) {
  if (ended) return no('roundClosed')
  if (left) return no('hasLeft')
  if (state === 'open') return no('notLetGo')
  if (state === 'done' && again === 'never') return no('notAgain')
  return askedAgain(id, { personId, dueOn })
}

/** A link by hand, also for somebody whose mail got lost; what it proves is marked. */
export const handLink = ({ id, personId, state, left, ended }: OneTask) =>
  state !== 'open' || left || ended ? no('noHanding') : linkHanded(id, { personId })
