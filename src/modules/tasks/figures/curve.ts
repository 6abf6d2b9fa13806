import { type Day, dayOf } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Round } from '../rounds/round.ts'
import { donePerDay } from './store.ts'

/** How many had done it by the end of each day, from the opening until today, or until it ended. */
export async function curveOf(read: ReadDb, round: Round, today: Day) {
  const days = await donePerDay(read, round.id)
  let total = 0
  const points = days.map(({ day, done }) => {
    total += done
    return { day, total }
  })
  const opened = dayOf(round.openedAt)
  if (points[0]?.day !== opened) points.unshift({ day: opened, total: 0 })
  const last = round.closedAt ? dayOf(round.closedAt) : today
  if ((points.at(-1)?.day ?? opened) < last) points.push({ day: last, total })
  return points
}
