import { type Day, dayOf } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { timeZone } from '../../../platform/locale.ts'
import { signedPerDay } from '../store/progress.ts'
import type { Round } from '../store/rounds.ts'

/** How many had signed by the end of each day, from the opening until today. */
export async function curveOf(read: ReadDb, round: Round, today: Day) {
  const days = await signedPerDay(read, round.id, timeZone)
  let total = 0
  const points = days.map(({ day, signed }) => {
    total += signed
    return { day, total }
  })
  const opened = dayOf(round.openedAt)
  if (points[0]?.day !== opened) points.unshift({ day: opened, total: 0 })
  if (points.at(-1)?.day !== today) points.push({ day: today, total })
  return points
}
