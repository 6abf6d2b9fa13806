import { later, MINUTE } from '../calendar.ts'
import type { Services } from '../services.ts'
import type { Line } from './line.ts'
import { endTrouble, mailTrouble, noteTrouble, takeTry } from './trouble-store.ts'
import type { Trouble } from './verdict.ts'

/** How long until one mail is tried again. A server that is asked to let us in too often shuts us out. */
const TRY_AGAIN_MS: Record<Trouble, number> = {
  'sign-in': 5 * MINUTE,
  sender: 5 * MINUTE,
  certificate: 5 * MINUTE,
  'no-encryption': 5 * MINUTE,
  refusals: MINUTE,
  silence: MINUTE / 2,
}

/** Shut while no mail would arrive: mails wait, untouched, and one of them now and then shows whether it has passed. */
export function createGate({ db, now, log }: Pick<Services, 'db' | 'now' | 'log'>) {
  let known = false
  let shutTimes = 0

  return {
    /** What a line may take: everything, nothing, or one mail, for which the turn is then taken. */
    async room(line: Line) {
      const trouble = await mailTrouble(db)
      known = trouble !== undefined
      // Refusals may be about their receivers alone; somebody who waits for a code is not one of them.
      if (!trouble || (trouble.what === 'refusals' && line.waitedFor)) return 'open'
      const at = now()
      if (trouble.tryAt > at) return 'shut'
      return {
        takeTry: () => takeTry(db, trouble, later(at, TRY_AGAIN_MS[trouble.what])),
      }
    },
    async shut(what: Trouble, fault: string) {
      shutTimes++
      known = true
      const since = now()
      const tryAt = later(since, TRY_AGAIN_MS[what])
      if (await noteTrouble(db, { what, fault, since, tryAt }))
        log.warn({ event: 'mail-trouble', about: what, fault })
    },
    /** A mail was taken: whatever it was, it has passed. */
    async passed() {
      if (!known) return
      known = false
      await endTrouble(db)
      log.info({ event: 'mail-again' })
    },
    inTrouble: () => known,
    /** Tells those who have mails in hand that it was shut since they took them. */
    shutTimes: () => shutTimes,
  }
}
export type Gate = ReturnType<typeof createGate>
