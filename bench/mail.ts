// 10,000 invitations through the outbox (claimed, written with personal links, sent, noted) to a mail server on
// this machine, against nodemailer, pooled, sending the same letters alone. Run: npm run bench -- mail
import nodemailer from 'nodemailer'
import { upkeep } from '../src/platform/action.ts'
import type { DueMail, Letter } from '../src/platform/mail/letter.ts'
import { createSender } from '../src/platform/mail/sender.ts'
import { openTransport } from '../src/platform/mail/transport.ts'
import { writeLetters } from '../src/platform/mail/writing.ts'
import { people } from './ground/crowd.ts'
import { inTurns, report, rounded, took } from './ground/figures.ts'
import { helper } from './ground/helper.ts'
import { openGround } from './ground/house.ts'

const LETTERS = 10_000
const TURNS = 5
const SLICE = LETTERS / TURNS

const ground = await openGround()
const { services, sql } = ground
const sink = helper<object, { port: number; taken: number }>('mail-sink.ts')
const { port } = await sink.ask({})
await ground.given.organisation()
const publication = await ground.given.published()
await people(ground, LETTERS)
await ground.given.round(publication, { dueOn: '2099-12-31' })
await sql("update mails set due_at = now() + interval '30 days'")
await sql('vacuum analyze')

const same = await sameLetters()
const transport = openTransport(`smtp://127.0.0.1:${port}/?rateLimit=0`, services.settings)
const sender = createSender(services, transport, {
  senderName: async () => 'De Korenaar',
})
const pooled = nodemailer.createTransport({ host: '127.0.0.1', port, pool: true })

async function outbox() {
  await sql(
    'update mails set due_at = now() where id in (select id from mails where due_at > now() limit $1)',
    [SLICE],
  )
  let sent = 0
  const ms = await took(async () => {
    sent = await sender.flush()
  })
  if (sent !== SLICE) throw new Error(`sent ${sent}`)
  return (SLICE / ms) * 1000
}

async function alone() {
  const ms = await took(() =>
    Promise.all(
      same.map(({ mail, letter }) =>
        pooled.sendMail({
          from: { name: 'De Korenaar', address: services.settings.mailFrom },
          to: { name: mail.name, address: mail.address },
          subject: letter.subject,
          text: letter.text,
          html: letter.html,
        }),
      ),
    ),
  )
  return (SLICE / ms) * 1000
}

const found = await inTurns(TURNS, { outbox, alone }, '/s')
const { taken } = await sink.ask({})
const [kept] = await sql<{ sent: number }>(
  "select count(*)::int as sent from mails where state = 'sent'",
)
await sender.stop()
pooled.close()
await sink.close()
await ground.close()
report('mail', found.outbox / found.alone, {
  perSecond: Math.round(found.outbox),
  alonePerSecond: Math.round(found.alone),
  letters: kept?.sent,
  takenInAll: taken,
  bytesOfText: rounded(Buffer.byteLength(same[0]?.letter.html ?? ''), 0),
})

/** Letters of the same kind as those that the outbox is about to write. */
async function sameLetters() {
  const batch = await sql<DueMail>(
    `select m.id, m.kind, p.id as "personId", p.name, p.email as address, m.language, m.thing_id as "thingId"
     from mails m join people p on p.id = m.person_id limit $1`,
    [SLICE],
  )
  const letters = await upkeep(services.db, (tx) =>
    writeLetters(services.mails, batch, { tx, services, handed: false }),
  )
  return batch.map((mail) => ({ mail, letter: letters.get(mail.id) as Letter }))
}
