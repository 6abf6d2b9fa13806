import { upkeep } from '../../platform/action.ts'
import { dayOf } from '../../platform/calendar.ts'
import { job } from '../../platform/jobs.ts'
import { reminderDue } from './rules.ts'
import { openRequestsAfter } from './store/mails.ts'
import { queueReminders } from './store/reminders.ts'

const BATCH = 5_000

/**
 * Every weekday morning: who has not signed and is due for a reminder gets one mail, however many documents wait.
 * May run twice: a reminder has one name, and one name is sent once.
 */
export const remind = job('signing.remind', async (_: object, { db, read, now }) => {
  const today = dayOf(now())
  let last: string | null = null
  for (;;) {
    const open: Awaited<ReturnType<typeof openRequestsAfter>> = await openRequestsAfter(
      read,
      last,
      BATCH,
    )
    if (open.length === 0) return

    const due = open.flatMap((request) => {
      const name = reminderDue({ dueOn: request.dueOn, openedOn: dayOf(request.openedAt) }, today)
      return name ? [{ ...request, name }] : []
    })
    if (due.length) await upkeep(db, (tx) => queueReminders(tx, due, today, now()))
    last = open.at(-1)?.id ?? null
  }
})
