import { HOUR, later } from '../../../platform/calendar.ts'
import { workingIn } from '../letters/moments.ts'
import { decentMoment } from '../letters/rules.ts'

/** Mails wait for a decent hour of a working day, and stories do not: how long it is until one, with an hour in hand. */
export async function untilPeopleWork() {
  const now = new Date()
  let at = later(now, HOUR)
  for (const country of ['NL', 'BE']) at = decentMoment(at, await workingIn(country))
  return at.getTime() - now.getTime()
}
