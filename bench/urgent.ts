// How long somebody waits for a mail (a warning about a password) while a round of 20,000 invitations goes out at the
// usual 50 a second, against an outbox with nothing else in it. Run: npm run bench -- urgent
import { setTimeout as wait } from 'node:timers/promises'
import { passwordChangedMail } from '../src/modules/identity/mail-kinds.ts'
import { upkeep } from '../src/platform/action.ts'
import { queueMail } from '../src/platform/mail/outbox.ts'
import { createSender } from '../src/platform/mail/sender.ts'
import { openTransport } from '../src/platform/mail/transport.ts'
import { people } from './ground/crowd.ts'
import { inTurns, report, rounded } from './ground/figures.ts'
import { helper } from './ground/helper.ts'
import { openGround } from './ground/house.ts'

const ROUND = 20_000
const TURNS = 7
const PATIENCE_MS = 60_000

const ground = await openGround()
const { services, sql } = ground
const sink = helper<object, { port: number; taken: number }>('mail-sink.ts')
const { port } = await sink.ask({})
await ground.given.organisation()
const publication = await ground.given.published()
await people(ground, ROUND)
await ground.given.round(publication, { dueOn: '2099-12-31' })
const [somebody] = await sql<{ id: string }>('select id from people limit 1')
await sql('vacuum analyze')

const transport = openTransport(`smtp://127.0.0.1:${port}`, services.settings)
const sender = createSender(services, transport, { senderName: async () => 'De Korenaar' })
let asked = 0
const between: number[] = []

/** From asking until the mail server has it. */
async function waited() {
  const onceKey = `urgent:${asked++}`
  const before = (await sink.ask({})).taken
  const from = performance.now()
  await upkeep(services.db, (tx) =>
    queueMail(tx, {
      onceKey,
      kind: passwordChangedMail,
      personId: somebody?.id,
      language: 'nl',
      dueAt: services.now(),
      now: services.now(),
    }),
  )
  for (;;) {
    const [mail] = await sql<{ state: string }>('select state from mails where once_key = $1', [
      onceKey,
    ])
    const ms = performance.now() - from
    if (mail?.state === 'sent') {
      between.push((await sink.ask({})).taken - before - 1)
      return ms
    }
    if (ms > PATIENCE_MS) throw new Error('it did not come')
    await wait(2)
  }
}

const due = (when: string) =>
  sql(
    `update mails set due_at = now() ${when} where kind = 'signing.invitation' and state = 'waiting'`,
  )

sender.start()
const found = await inTurns(
  TURNS,
  {
    behindRound: async () => {
      await due("- interval '1 hour'")
      await wait(1_500)
      return waited()
    },
    alone: async () => {
      await due("+ interval '1 day'")
      // What was claimed of the round goes out first.
      await wait(6_000)
      return waited()
    },
  },
  ' ms',
)
await sender.stop()
await sink.close()
await ground.close()
report('urgent', found.behindRound / found.alone, {
  behindRoundMs: rounded(found.behindRound),
  aloneMs: rounded(found.alone),
  mostLettersBetween: Math.max(...between),
  round: ROUND,
})
