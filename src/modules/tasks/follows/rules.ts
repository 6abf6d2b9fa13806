import { addDays, type Day } from '../../../platform/calendar.ts'

export const laterOf = (a: Day, b: Day) => (a > b ? a : b)

/** Who is asked later than the others has days of their own, from the day on which they are asked. */
export const ownDate = (round: { dueOn: Day; joinerDays: number }, today: Day) =>
  laterOf(round.dueOn, addDays(today, round.joinerDays))
