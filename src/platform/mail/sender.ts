import { upkeep } from '../action.ts'
import { MINUTE } from '../calendar.ts'
import type { Services } from '../services.ts'
import type { DueMail, Letter, MailWriter } from './letter.ts'
import { withReceivers } from './receivers.ts'
import { claimDue, markDropped, markFailed, markSent, putBack, reclaimLost } from './store.ts'
import { faultCode, isFinal, type Transport } from './transport.ts'

const BATCH = 200
const POLL_MS = 1_000
const ATTEMPTS = 8
/** A mail that went out is noted at once with the others of that moment, so that a crash repeats few. */
const NOTE_EVERY_MS = 25

export interface Sender {
  start: () => void
  stop: () => Promise<void>
  /** Sends everything that is due now; for the command line, tests and benches. */
  flush: () => Promise<number>
}

/** Empties the outbox through `transport`: batches are claimed, written, sent, and noted as they are accepted. */
export function createSender(
  services: Services,
  transport: Transport,
  { senderName }: { senderName: () => Promise<string> },
): Sender {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  let stopped = false

  async function flush() {
    let sent = 0
    for (;;) {
      const claimed = await claimDue(services.db, services.now(), BATCH)
      if (claimed.length === 0 || stopped) return sent
      const batch = await withReceivers(services.db, claimed, services.mailboxes)
      const letters = await writeAll(batch)
      sent += await sendBatch(services, transport, batch, letters, await senderName())
    }
  }

  /** A mail that cannot be written holds up no other: then each is written by itself, and that one tried again later. */
  async function writeAll(batch: DueMail[]): Promise<Map<string, Letter>> {
    try {
      return await write(batch)
    } catch (fault) {
      if (batch.length > 1) {
        const letters = new Map<string, Letter>()
        for (const mail of batch)
          for (const [id, letter] of await writeAll([mail])) letters.set(id, letter)
        return letters
      }
      for (const mail of batch) {
        services.log.warn({ event: 'mail-not-written', mail: mail.id, err: fault })
        await giveBack(services.db, mail, fault, services.now())
      }
      return new Map()
    }
  }

  const write = (mails: DueMail[]) =>
    upkeep(services.db, async (tx) => {
      const letters = await writeLetters(services.mails, mails, { tx, services, handed: false })
      const dropped = mails.filter((mail) => !letters.has(mail.id)).map((mail) => mail.id)
      if (dropped.length) await markDropped(tx, dropped)
      return letters
    })

  async function turn() {
    try {
      await reclaimLost(services.db, services.now())
      await flush()
    } catch (error) {
      services.log.warn({ event: 'mail', fault: faultCode(error), err: error })
    }
    if (!stopped) timer = setTimeout(next, POLL_MS)
  }
  const next = () => {
    running = turn()
  }

  return {
    start: next,
    flush,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
      transport.close()
    },
  }
}

/** The letters of a batch, each kind writing its own. A receiver without an address gets none. */
export async function writeLetters(
  writers: readonly MailWriter[],
  batch: DueMail[],
  given: Parameters<MailWriter['write']>[1],
): Promise<Map<string, Letter>> {
  const letters = new Map<string, Letter>()
  const byKind = Map.groupBy(
    batch.filter((mail) => mail.address),
    (mail) => mail.kind,
  )
  for (const [name, mails] of byKind) {
    const writer = writers.find(({ kind }) => kind.name === name)
    if (!writer) throw new Error(`nothing writes mails of the kind ${name}`)
    for (const [id, letter] of await writer.write(mails, given)) letters.set(id, letter)
  }
  return letters
}

async function sendBatch(
  { db, now, log }: Services,
  transport: Transport,
  batch: DueMail[],
  letters: Map<string, Letter>,
  senderName: string,
) {
  let accepted: string[] = []
  let count = 0
  const note = async () => {
    const ids = accepted
    accepted = []
    if (ids.length === 0) return
    try {
      await markSent(db, ids, now())
    } catch (error) {
      accepted.push(...ids)
      throw error
    }
  }
  const notes = setInterval(() => void note().catch(() => {}), NOTE_EVERY_MS)
  const sendOne = async (mail: DueMail) => {
    const letter = letters.get(mail.id)
    if (!letter) return
    try {
      await transport.send(mail, letter, senderName)
      accepted.push(mail.id)
      count++
    } catch (error) {
      log.warn({ event: 'mail', mail: mail.id, fault: faultCode(error) })
      await giveBack(db, mail, error, now())
    }
  }
  const done = await Promise.allSettled(batch.map(sendOne))
  clearInterval(notes)
  await note()
  const lost = done.find((one) => one.status === 'rejected')
  if (lost) throw lost.reason
  return count
}

async function giveBack(db: Services['db'], mail: DueMail, error: unknown, now: Date) {
  const { attempts } = await db
    .selectFrom('mails')
    .select('attempts')
    .where('id', '=', mail.id)
    .executeTakeFirstOrThrow()
  if (isFinal(error) || attempts >= ATTEMPTS) return markFailed(db, mail.id, faultCode(error))

  const wait = Math.min(2 ** attempts, 240) * MINUTE
  return putBack(db, mail.id, new Date(now.getTime() + wait), faultCode(error))
}
