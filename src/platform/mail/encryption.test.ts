import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { HOUR } from '../calendar.ts'
import { aboutServer, serverOf } from './server.ts'
import { kinds, postOffice } from './testing/post-office.ts'
import { mailTrouble } from './trouble-store.ts'

const world = useWorld()
const office = postOffice(world)
const SANNE = 'sanne@korenaar.test'
/** Leads to this machine, but does not say so: as any other server, it must encrypt. */
const ELSEWHERE = '0.0.0.0'

beforeEach(() => office.empty())

/** A mail server with a certificate of its own making, and how many mails it heard of and took. */
async function server(options: SMTPServerOptions) {
  const heard = { mails: 0, taken: 0, secure: false }
  const smtp = new SMTPServer({
    authOptional: true,
    logger: false,
    ...options,
    onMailFrom(_, session, done) {
      heard.mails++
      heard.secure = session.secure
      done()
    },
    onData(stream, _, done) {
      heard.taken++
      stream.resume().on('end', () => done())
    },
  })
  smtp.on('error', () => {})
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => smtp.close(() => resolve())))
  const { port } = smtp.server.address() as { port: number }
  return { heard, port }
}

async function sendTo(url: string) {
  await office.queue(kinds.code, SANNE)
  const one = office.sender(office.transport(url))
  await one.flush()
  await one.stop()
  return {
    mail: await office.mailTo(SANNE),
    trouble: (await mailTrouble(world.db))?.what,
  }
}

test.each([
  ['knows no encryption', { disabledCommands: ['STARTTLS'] }, 'no-encryption'],
  ['has its offer of encryption taken out on the way', { hideSTARTTLS: true }, 'certificate'],
  ['shows a certificate that anybody can make', {}, 'certificate'],
])('nothing is said to a server that %s, and the mail waits', async (_, options, trouble) => {
  const { heard, port } = await server(options)
  const seen = await sendTo(`smtp://${ELSEWHERE}:${port}`)
  expect(heard.mails).toBe(0)
  expect(seen).toEqual({
    mail: expect.objectContaining({ state: 'waiting', attempts: 0 }),
    trouble,
  })
})

test('nor with encryption from the start and such a certificate', async () => {
  const { heard, port } = await server({ secure: true })
  expect((await sendTo(`smtps://${ELSEWHERE}:${port}`)).trouble).toBe('certificate')
  expect(heard.mails).toBe(0)
})

test('nor to one that speaks openly where we begin encrypted (smtps:// at port 587)', async () => {
  const { heard, port } = await server({})
  expect((await sendTo(`smtps://${ELSEWHERE}:${port}`)).trouble).toBe('no-encryption')
  expect(heard.mails).toBe(0)
})

test('no option of the mail library opens what is closed', async () => {
  const { heard, port } = await server({ disabledCommands: ['STARTTLS'] })
  const options =
    'ignoreTLS=true&requireTLS=false&opportunisticTLS=true&tls.rejectUnauthorized=false'
  expect((await sendTo(`smtp://${ELSEWHERE}:${port}/?${options}`)).trouble).toBe('no-encryption')
  expect(heard.mails).toBe(0)
  const { tls, requireTLS } = serverOf(`smtp://mail.korenaar.test/?${options}&secure=false`)
  expect({ tls, requireTLS }).toEqual({ tls: { rejectUnauthorized: true }, requireTLS: true })
})

test('on this machine, or where somebody said so, a mail goes as the server takes it', async () => {
  const plain = await server({ disabledCommands: ['STARTTLS'] })
  await sendTo(`smtp://127.0.0.1:${plain.port}`)
  expect(plain.heard).toEqual({ mails: 1, taken: 1, secure: false })

  await office.empty()
  const own = await server({})
  await sendTo(`smtp://${ELSEWHERE}:${own.port}/?insecure=yes`)
  expect(own.heard).toEqual({ mails: 1, taken: 1, secure: true })
  expect(aboutServer(`smtp://mail.korenaar.test/?insecure=yes`).insecure).toBe(true)
  expect(aboutServer(`smtp://mail.korenaar.test/?insecure=no`).insecure).toBe(false)
})

test('as soon as it can be trusted, what waited goes', async () => {
  const { port } = await server({ disabledCommands: ['STARTTLS'] })
  await office.queue(kinds.receipt, 'tom@korenaar.test')
  await sendTo(`smtp://${ELSEWHERE}:${port}`)
  world.clock.pass(HOUR)
  const other = await server({})
  const one = office.sender(office.transport(`smtp://127.0.0.1:${other.port}`))
  expect(await one.flush()).toBe(1)
  await one.stop()
  expect(await mailTrouble(world.db)).toBeUndefined()
})
