import { upkeep } from '../../platform/action.ts'
import { DAY, dayOf, later } from '../../platform/calendar.ts'
import { job } from '../../platform/jobs.ts'
import { forgetPast } from '../../platform/mail/outbox.ts'
import { system } from '../../platform/who.ts'
import { KNOWN_LASTS } from './browser.ts'
import { forgetExpired } from './expired-store.ts'
import { signInMail } from './mail-kinds.ts'
import { ROW_ENDS } from './sign-in/rules.ts'
import { tellOfTries } from './sign-in/tell-action.ts'
import { daysWithMany } from './sign-in/tries-store.ts'

const KEEP_LINKS = 30 * DAY
/** So many in a day are no longer somebody's own fingers. */
const MANY_TRIES = 20

export const forget = job('identity.forget', async (_: object, { db, now, perform }) => {
  const today = dayOf(now())
  for (const { personId, day } of await daysWithMany(db, today, MANY_TRIES)) {
    const told = await perform(tellOfTries, system, { personId, day })
    if (!told.ok) throw new Error('the house may always tell what was tried')
  }
  const linksBefore = later(now(), -KEEP_LINKS)
  await upkeep(db, async (tx) => {
    await forgetExpired(tx, {
      now: now(),
      today,
      linksBefore,
      devicesBefore: later(now(), -KNOWN_LASTS),
      lettersBefore: later(now(), -ROW_ENDS),
    })
    await forgetPast(tx, signInMail, linksBefore)
  })
})
