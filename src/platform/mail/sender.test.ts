import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { DAY } from '../calendar.ts'
import { createSender } from './sender.ts'
import { openTransport, type Transport } from './transport.ts'

const world = useWorld()
const { given } = world

/** What the mail server took, and how it answers the next ones. */
const post = { mails: [] as Email[], refuse: undefined as number | undefined }
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData(stream, _session, done) {
    buffer(stream)
      .then((bytes) => PostalMime.parse(bytes))
      .then((mail) => {
        if (post.refuse) return done(Object.assign(new Error('no'), { responseCode: post.refuse }))
        post.mails.push(mail)
        done()
      }, done)
  },
})
let smtpUrl: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as { port: number }
  smtpUrl = `smtp://127.0.0.1:${port}?rateLimit=0`
  await given.organisation()
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
beforeEach(() => {
  post.mails = []
  post.refuse = undefined
})

const senderWith = (transport: Transport) =>
  createSender(world.services, transport, {
    senderName: async () => 'De Korenaar',
  })
const sender = () => senderWith(openTransport(smtpUrl, world.services.settings))

/** On a day of their own people get a letter again. */
const aWeekLater = () => world.clock.pass(7 * DAY)

const statesOf = async (kind: string) => {
  const rows = await world.db.selectFrom('mails').select('state').where('kind', '=', kind).execute()
  return rows.map((row) => row.state)
}

test('invitations arrive in everyone’s own language, with one button and nothing that tracks', async () => {
  await given.person('Sanne de Wit')
  await given.person('Luc Dubois', { language: 'fr' })
  await given.round(await given.published(), { dueOn: '2027-06-01' })
  const one = sender()
  expect(await one.flush()).toBe(2)
  await one.stop()

  const [dutch, french] = post.mails.toSorted((a, b) =>
    (b.subject ?? '').localeCompare(a.subject ?? ''),
  )
  expect(dutch?.subject).toBe('Lees en onderteken ons socialmediabeleid')
  expect(french?.subject).toBe('À lire et à signer : notre charte des réseaux sociaux')
  for (const mail of post.mails) {
    expect(mail.from?.name).toBe('De Korenaar')
    const [link] = /http:\/\/leidraad\.test\/link\/\S+/.exec(mail.text ?? '') ?? []
    expect(mail.html).toContain(`href="${link}"`)
    expect(mail.html).not.toMatch(/<img|background=|url\(/)
  }
})

test('a link in the mail leads to the text, and no link or code rests in the outbox', async () => {
  const rows = await world.db.selectFrom('mails').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain('/link/')
})

test('two senders share the work; nobody gets a mail twice', async () => {
  for (let at = 0; at < 30; at++)
    await given.person(`Persoon Nummer${at}`, { email: `p${at}@korenaar.test` })
  aWeekLater()
  await given.round(await given.published(), { dueOn: '2027-06-01' })
  const both = [sender(), sender()]
  await Promise.all(both.map((one) => one.flush()))
  await Promise.all(both.map((one) => one.stop()))

  const receivers = post.mails.map((mail) => mail.to?.[0]?.address)
  expect(receivers).toHaveLength(32)
  expect(new Set(receivers).size).toBe(32)
})

test('a process that dies with mails in hand loses none; what may go twice has one Message-ID', async () => {
  aWeekLater()
  await given.round(await given.published(), { dueOn: '2027-06-01' })
  const real = openTransport(smtpUrl, world.services.settings)
  let sent = 0
  const dying = senderWith({
    ...real,
    // After ten mails the process hangs for good: accepted by the server, never noted here.
    send: async (...mail) => {
      if (++sent > 10) return new Promise(() => {})
      await real.send(...mail)
      if (sent > 5) return new Promise(() => {})
    },
  })
  void dying.flush()
  await expect.poll(() => post.mails.length).toBeGreaterThanOrEqual(5)

  world.clock.pass(6 * 60_000)
  const next = sender()
  next.start()
  await expect
    .poll(async () => new Set(await statesOf('tasks.letter')), { timeout: 10_000 })
    .toEqual(new Set(['sent']))
  await next.stop()
  real.close()

  const ids = new Map(post.mails.map((mail) => [mail.messageId, mail.to?.[0]?.address]))
  expect(new Set(ids.values()).size).toBe(32)
  expect(ids.size).toBe(32)
})

test('a server that is busy gets the mail later; one that refuses is not asked again', async () => {
  const person = await given.person('Trage Truus')
  aWeekLater()
  await given.round(await given.published(), { dueOn: '2027-06-01' })
  const one = sender()
  post.refuse = 451
  await one.flush()
  const mailOf = () =>
    world.db
      .selectFrom('mails')
      .select(['state', 'fault', 'due_at'])
      .where('person_id', '=', person.id)
      .executeTakeFirstOrThrow()
  const waiting = await mailOf()
  expect(waiting).toMatchObject({ state: 'waiting', fault: '451' })
  expect(waiting.due_at.getTime()).toBeGreaterThan(world.clock.now().getTime())

  world.clock.pass(3 * 60_000)
  post.refuse = 550
  await one.flush()
  expect(await mailOf()).toMatchObject({ state: 'failed', fault: '550' })
  await one.stop()
})

test('a mail that cannot be written holds up no other, and ends where an owner sees it', async () => {
  const unlucky = await given.person('Pech Vogel')
  const lucky = await given.person('Geluks Vogel')
  aWeekLater()
  await given.round(await given.published(), { dueOn: '2027-06-01' })
  const mails = world.services.mails.map((writer) => ({
    ...writer,
    write: async (...[due, about]: Parameters<typeof writer.write>) => {
      if (due.some((mail) => mail.personId === unlucky.id)) throw new Error('no such letter')
      return writer.write(due, about)
    },
  }))
  const services = { ...world.services, mails }
  const one = createSender(services, openTransport(smtpUrl, services.settings), {
    senderName: async () => 'De Korenaar',
  })
  const stateOf = (person: { id: string }) =>
    world.db
      .selectFrom('mails')
      .select('state')
      .where('person_id', '=', person.id)
      .executeTakeFirstOrThrow()
  await one.flush()
  expect(await stateOf(lucky)).toEqual({ state: 'sent' })
  expect(await stateOf(unlucky)).toEqual({ state: 'waiting' })
  // Eight tries; a letter is tried on no evening and in no weekend.
  for (let days = 0; days < 14; days++) {
    world.clock.pass(DAY)
    await one.flush()
  }
  await one.stop()
  expect(await stateOf(unlucky)).toEqual({ state: 'failed' })
})
