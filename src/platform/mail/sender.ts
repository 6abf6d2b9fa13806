import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Services } from '../services.ts'
import { createGate } from './gate.ts'
import { createHand } from './hand.ts'
import { IN_TURN, type Line, WAITED_FOR, waitedForOf } from './line.ts'
import { createOutcomes } from './outcome.ts'
import { createPlaces } from './places.ts'
import { type ClaimedMail, claimInTurn, claimWaitedFor, reclaimLost } from './store.ts'
import type { Transport } from './transport.ts'
import { faultCode } from './verdict.ts'
import { type Written, writeClaimed } from './writing.ts'

const PLACES = 7
/** How often each line is looked at. Somebody sits and waits for the first. */
const POLL_MS = { waitedFor: 250, inTurn: 1_000, afterFault: 2_000, amongMany: 50 }
/** What is being handed over when we stop may end well. */
const LAST_ANSWERS_MS = 1_000
/** What is left to write down then, with a database that answers. */
const LAST_NOTES_MS = 1_000

export interface Sender {
  start: () => void
  /** Within some two seconds, whatever the mail server does: what is in hand is due again. */
  stop: () => Promise<void>
  /** Sends everything that is due now; for the command line, tests and benches. */
  flush: () => Promise<number>
}

/** Empties the outbox through `transport`: mails are claimed, written, sent as places become free, and noted. */
export function createSender(
  services: Services,
  transport: Transport,
  { senderName }: { senderName: () => Promise<string> },
): Sender {
  const { db, now, log } = services
  const me = randomUUID()
  const waitedFor = waitedForOf(services.mails.map(({ kind }) => kind))
  const hand = createHand(services, me)
  const gate = createGate(services)
  const outcomes = createOutcomes(services, hand, gate)
  const places = createPlaces(transport.places ?? PLACES)
  const underWay = new Set<Promise<void>>()
  const timers = new Map<Line, NodeJS.Timeout>()
  const turns = new Set<Promise<void>>()
  let stopped = false
  let sent = 0
  let lookedAt = 0

  const claim = (line: Line, count: number) =>
    (line.waitedFor ? claimWaitedFor : claimInTurn)(db, { by: me, now: now(), count, waitedFor })

  /** Where only one may go, it is one that somebody waits for. */
  const claimOne = async () => {
    const urgent = await claim(WAITED_FOR, 1)
    return urgent.length ? urgent : claim(IN_TURN, 1)
  }

  const write = (claimed: ClaimedMail[], line: Line) =>
    writeClaimed(services, claimed, (mail, fault) =>
      outcomes.notWritten(mail, fault, line.waitedFor),
    )

  /** Works until nothing of this line is left that may go; the last ones may still be under way. */
  async function workThrough(line: Line) {
    while (!stopped) {
      const room = await gate.room(line)
      if (room === 'shut') return
      const shutBefore = gate.shutTimes()
      const claimed = room === 'open' ? await claim(line, line.count) : await claimOne()
      if (claimed.length === 0) return
      const left = new Set(claimed.map(({ id }) => id))
      hand.take(left)
      try {
        const written = await write(claimed, line)
        const ours = new Set(written.map(({ mail }) => mail.id))
        for (const id of left) if (!ours.has(id)) left.delete(id)
        hand.drop(claimed.flatMap(({ id }) => (ours.has(id) ? [] : [id])))
        if (room !== 'open' && written.length && !(await room.takeTry())) return
        const name = await senderName()
        for (const one of written) {
          await places.take(line)
          if (stopped || gate.shutTimes() !== shutBefore) {
            places.give(line)
            break
          }
          left.delete(one.mail.id)
          if (!line.waitedFor) lookUp()
          const sending = handOver(one, name, line)
          // What becomes of the one that was tried decides whether the others may go.
          if (room !== 'open') await sending
        }
      } finally {
        if (!stopped) await hand.letGo([...left])
      }
    }
  }

  /** In the middle of many that go in turn: is there anybody who waits? */
  function lookUp() {
    if (performance.now() - lookedAt < POLL_MS.amongMany) return
    lookedAt = performance.now()
    const looking = workThrough(WAITED_FOR)
      .catch((error) => log.warn({ event: 'mail', fault: faultCode(error), err: error }))
      .finally(() => underWay.delete(looking))
    underWay.add(looking)
  }

  function handOver(one: Written, name: string, line: Line) {
    const sending = sendOne(one, name, line)
      .catch((error) => log.warn({ event: 'mail', fault: faultCode(error), err: error }))
      .finally(() => {
        places.give(line)
        underWay.delete(sending)
      })
    underWay.add(sending)
    return sending
  }

  async function sendOne({ mail, letter }: Written, name: string, line: Line) {
    try {
      await transport.send(mail, letter, name)
    } catch (error) {
      if (!stopped) await outcomes.failed(mail, error, line.waitedFor)
      return
    }
    sent++
    await outcomes.taken(mail)
  }

  async function turn(line: Line) {
    let pause = line.waitedFor ? POLL_MS.waitedFor : POLL_MS.inTurn
    try {
      await reclaimLost(db, now())
      await workThrough(line)
    } catch (error) {
      log.warn({ event: 'mail', fault: faultCode(error), err: error })
      pause = POLL_MS.afterFault
    }
    if (!stopped) timers.set(line, setTimeout(next, pause, line))
  }
  const next = (line: Line) => {
    const one = turn(line).finally(() => turns.delete(one))
    turns.add(one)
  }

  return {
    start() {
      next(WAITED_FOR)
      next(IN_TURN)
    },
    async flush() {
      const before = sent
      for (let last = -1; last !== sent; ) {
        last = sent
        await Promise.all([workThrough(WAITED_FOR), workThrough(IN_TURN)])
        while (underWay.size > 0) await Promise.all(underWay)
      }
      await hand.note()
      return sent - before
    },
    async stop() {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      await within(LAST_ANSWERS_MS, Promise.all(underWay))
      transport.close()
      await within(LAST_NOTES_MS, Promise.all([...turns, ...underWay]))
      await within(
        LAST_NOTES_MS,
        hand
          .letGoOfAll()
          .catch((error) => log.warn({ event: 'mail', fault: faultCode(error), err: error })),
      )
    },
  }
}

const within = (ms: number, work: Promise<unknown>) =>
  Promise.race([work, wait(ms, undefined, { ref: false })])
