import { sql } from 'kysely'
import type { World } from '../../../../test/world.ts'
import { upkeep } from '../../action.ts'
import { MINUTE } from '../../calendar.ts'
import { layOut } from '../layout.ts'
import { type MailKind, mailKind } from '../letter.ts'
import { queueMail } from '../outbox.ts'
import { createSender } from '../sender.ts'
import { openTransport, type Transport } from '../transport.ts'

/** Whatever else the machine does meanwhile. */
const PATIENT = { stepMs: 60_000, wholeMs: 60_000 }
/** So that a test does not wait for who hangs. */
export const IMPATIENT = { stepMs: 300, wholeMs: 1_000 }

const inWords = (name: string) => ({ nl: name, fr: name, en: name, de: name })

/** A letter to many, a receipt, and a code that is of use for a quarter of an hour. */
export const kinds = {
  letter: mailKind('sample.letter', inWords('Brief')),
  receipt: mailKind('sample.receipt', inWords('Bewijs'), { waitedFor: true }),
  code: mailKind('sample.code', inWords('Code'), { waitedFor: true, goodForMs: 15 * MINUTE }),
}

/** Mails of these kinds, and senders for them, in a house of a test. */
export function postOffice(world: World) {
  const services = () => ({
    ...world.services,
    mails: Object.values(kinds).map((kind) => ({
      kind,
      write: async (mails: { id: string }[]) =>
        new Map(mails.map(({ id }) => [id, layOut({ ...plain, subject: kind.name })])),
    })),
  })

  return {
    services,
    sender: (transport: Transport) =>
      createSender(services(), transport, { senderName: async () => 'De Korenaar' }),
    transport: (url: string, patience = PATIENT) =>
      openTransport(url, world.services.settings, patience),
    queue: (kind: MailKind, address: string, ago = 0) =>
      upkeep(world.db, (tx) => {
        const now = new Date(world.clock.now().getTime() - ago)
        const onceKey = `${kind.name}:${address}`
        return queueMail(tx, { onceKey, kind, address, language: 'nl', dueAt: now, now })
      }),
    /** A letter to everybody of a long list, in one statement. */
    queueMany: (count: number) =>
      sql`
        insert into mails (once_key, kind, address, language, due_at, created_at)
        select 'many:' || at, ${kinds.letter.name}, 'p' || at || '@many.test', 'nl',
          ${world.clock.now()}::timestamptz, ${world.clock.now()}::timestamptz
        from generate_series(1, ${count}::int) as at`.execute(world.db),
    mailTo: (address: string) =>
      world.db
        .selectFrom('mails')
        .select(['state', 'attempts', 'fault', 'due_at as dueAt'])
        .where('address', '=', address)
        .executeTakeFirstOrThrow(),
    /** Nobody waits any more, and all is well with the mail server. */
    async empty() {
      await world.db.deleteFrom('mails').execute()
      await world.db.deleteFrom('mail_trouble').execute()
      await world.db.deleteFrom('restores').execute()
    },
  }
}

const plain = {
  mark: undefined,
  from: undefined,
  check: undefined,
  language: 'nl' as const,
  organisation: 'De Korenaar',
  accent: '#0e5a57',
  greeting: 'Hallo,',
  paragraphs: [],
  footnotes: [],
}
