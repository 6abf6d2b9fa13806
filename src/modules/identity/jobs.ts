import { upkeep } from '../../platform/action.ts'
import { DAY, later } from '../../platform/calendar.ts'
import { job } from '../../platform/jobs.ts'
import { forgetDropped } from '../../platform/mail/outbox.ts'
import { forgetExpired } from './expired-store.ts'
import { signInMail } from './mail-kinds.ts'

const KEEP_LINKS = 30 * DAY

export const forget = job('identity.forget', async (_: object, { db, now }) => {
  const linksBefore = later(now(), -KEEP_LINKS)
  await upkeep(db, async (tx) => {
    await forgetExpired(tx, { now: now(), linksBefore })
    await forgetDropped(tx, signInMail, linksBefore)
  })
})
