import { upkeep } from '../action.ts'
import type { Services } from '../services.ts'
import type { DueMail, Letter, MailWriter } from './letter.ts'
import { isTooLate } from './line.ts'
import { withReceivers } from './receivers.ts'
import { type ClaimedMail, markDropped, release } from './store.ts'

export interface Written {
  mail: ClaimedMail & DueMail
  letter: Letter
}

/**
 * The letters of these mails, in their order. What is too late, no longer needed or without a receiver is dropped. A
 * mail that cannot be written holds up no other: then each is written by itself, and `failed` hears of that one.
 */
export async function writeClaimed(
  services: Services,
  claimed: ClaimedMail[],
  failed: (mail: ClaimedMail, fault: unknown) => Promise<unknown>,
): Promise<Written[]> {
  const kinds = new Map(services.mails.map(({ kind }) => [kind.name, kind]))
  const now = services.now()
  const late = claimed.filter(({ kind, createdAt }) => isTooLate(kinds.get(kind), createdAt, now))
  const inTime = claimed.filter((mail) => !late.includes(mail))

  async function write(mails: (ClaimedMail & DueMail)[]): Promise<Map<string, Letter>> {
    try {
      return await upkeep(services.db, async (tx) => {
        const letters = await writeLetters(services.mails, mails, { tx, services, handed: false })
        const dropped = [...late, ...mails.filter(({ id }) => !letters.has(id))]
        if (dropped.length)
          await markDropped(
            tx,
            dropped.map(({ id }) => id),
          )
        return letters
      })
    } catch (fault) {
      const [mail, another] = mails
      if (mail && !another) {
        await failed(mail, fault)
        return new Map()
      }
      const letters = new Map<string, Letter>()
      for (const one of mails) for (const entry of await write([one])) letters.set(...entry)
      return letters
    }
  }

  const mails = await notHeld(
    services,
    await withReceivers(services.db, inTime, services.mailboxes),
  )
  const letters = await write(mails)
  return mails.flatMap((mail) => {
    const letter = letters.get(mail.id)
    return letter ? [{ mail, letter }] : []
  })
}

/** Without those that wait for a better hour: they are due again then. */
async function notHeld<Mail extends DueMail>(services: Services, mails: Mail[]): Promise<Mail[]> {
  const until = new Map<string, Date>()
  for (const { kind, held } of services.mails) {
    const own = mails.filter((mail) => mail.kind === kind.name)
    if (held && own.length) for (const [id, at] of await held(own, services)) until.set(id, at)
  }
  for (const [dueAt, entries] of Map.groupBy(until, ([, at]) => at))
    await release(
      services.db,
      entries.map(([id]) => id),
      { dueAt },
    )
  return mails.filter(({ id }) => !until.has(id))
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
