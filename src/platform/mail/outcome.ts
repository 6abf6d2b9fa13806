import { HOUR, later, MINUTE } from '../calendar.ts'
import type { Services } from '../services.ts'
import type { Gate } from './gate.ts'
import type { Hand } from './hand.ts'
import { type ClaimedMail, markFailed, putBack, release, undoFailed } from './store.ts'
import { faultCode, verdictOf } from './verdict.ts'

const ATTEMPTS = 8
/** As many in a row, and none taken in between, are no chance: then it is not about these mails. */
const REFUSED_IN_A_ROW = 5
const AWAY_IN_A_ROW = 3

const SHORTEST_MS = MINUTE / 3

/** Longer every time; sooner where somebody waits. */
const nextTry = (attempts: number, waitedFor: boolean) =>
  Math.min(2 ** (waitedFor ? attempts - 2 : attempts), 240) * MINUTE

/**
 * A mail that nobody judged waits a part of its age: whoever makes a server hang, or say that it is about us, does so
 * less and less often, and another mail is tried first.
 */
const untilBack = ({ createdAt }: ClaimedMail, now: Date) =>
  Math.min(Math.max((now.getTime() - createdAt.getTime()) / 16, SHORTEST_MS), HOUR)

/** What becomes of a mail that was taken, or not. */
export function createOutcomes(
  { db, now, log }: Pick<Services, 'db' | 'now' | 'log'>,
  hand: Hand,
  gate: Gate,
) {
  let refused: string[] = []
  let away = 0

  async function tryLater(mail: ClaimedMail, fault: string, waitedFor: boolean) {
    if (mail.attempts >= ATTEMPTS) return markFailed(db, mail.id, fault)
    return putBack(db, mail.id, later(now(), nextTry(mail.attempts, waitedFor)), fault)
  }

  /** The first of them fails for good; the last of many brings all of them back. */
  async function refuse(mail: ClaimedMail, fault: string, waitedFor: boolean, forGood: boolean) {
    if (forGood && !gate.inTrouble()) await markFailed(db, mail.id, fault)
    else await tryLater(mail, fault, waitedFor)
    refused.push(mail.id)
    if (refused.length < REFUSED_IN_A_ROW || gate.inTrouble()) return
    await undoFailed(db, refused, now())
    refused = []
    await gate.shut('refusals', fault)
  }

  return {
    async taken(mail: ClaimedMail) {
      hand.sent(mail.id)
      refused = []
      away = 0
      await gate.passed()
    },

    async failed(mail: ClaimedMail, error: unknown, waitedFor: boolean) {
      const verdict = verdictOf(error)
      const fault = faultCode(error)
      hand.drop([mail.id])
      if (verdict.about !== 'us')
        log.warn({ event: 'mail', mail: mail.id, about: verdict.about, fault })
      away = verdict.about === 'away' ? away + 1 : 0
      const unjudged = { dueAt: later(now(), untilBack(mail, now())), fault }
      switch (verdict.about) {
        case 'us':
          await release(db, [mail.id], unjudged)
          return gate.shut(verdict.trouble, fault)
        case 'away':
          await release(db, [mail.id], unjudged)
          return away < AWAY_IN_A_ROW ? undefined : gate.shut('silence', fault)
        case 'later':
          return tryLater(mail, fault, waitedFor)
        case 'doubt':
          return refuse(mail, fault, waitedFor, false)
        case 'receiver':
          return refuse(mail, fault, waitedFor, true)
        case 'content':
          return markFailed(db, mail.id, fault)
      }
    },

    /** Its letter could not be written: a fault of ours, and perhaps of the moment. */
    async notWritten(mail: ClaimedMail, fault: unknown, waitedFor: boolean) {
      log.warn({ event: 'mail-not-written', mail: mail.id, err: fault })
      hand.drop([mail.id])
      await tryLater(mail, faultCode(fault), waitedFor)
    },
  }
}
export type Outcomes = ReturnType<typeof createOutcomes>
