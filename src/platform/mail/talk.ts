import { TLSSocket } from 'node:tls'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import SMTPPool from 'nodemailer/lib/smtp-pool'
import type { Settings } from '../settings.ts'
import type { Letter } from './letter.ts'
import { serverOf } from './server.ts'
import { asSent } from './transport.ts'

/** How far a conversation with the mail server came, step by step. */
export interface Talk {
  reached?: { host: string; port: number }
  /** Such as TLSv1.3; absent where what is said can be read in between. */
  encryption?: string
  signedIn?: 'signed in' | 'no user given' | 'nobody is asked'
  handedOver?: true
  /** What stopped it. */
  fault?: unknown
}

const PATIENCE_MS = 10_000

/** Talks to the mail server as the sender would, and hands over one mail where there is one. Nothing is thrown. */
export async function talkTo(
  smtpUrl: string,
  settings: Pick<Settings, 'url' | 'mailFrom'>,
  mail?: { id: string; address: string; letter: Letter; senderName: string },
  patienceMs = PATIENCE_MS,
): Promise<Talk> {
  const talk: Talk = {}
  const { options } = new SMTPPool(serverOf(smtpUrl, patienceMs))
  const connection = new SMTPConnection(options)
  const broken = new Promise<never>((_, reject) => {
    connection.once('error', reject)
    connection.once('end', () => reject({ code: 'ECONNECTION' }))
    setTimeout(reject, 2 * patienceMs, { code: 'ETIMEDOUT' }).unref()
  })
  const step = <T>(ask: (done: (fault?: Error | null, answer?: T) => void) => void) =>
    Promise.race([
      broken,
      new Promise<T | undefined>((resolve, reject) =>
        ask((fault, answer) => (fault ? reject(fault) : resolve(answer))),
      ),
    ])
  try {
    await step((done) => connection.connect(done))
    talk.reached = { host: connection.host, port: connection.port }
    const { _socket: socket } = connection
    if (socket instanceof TLSSocket) talk.encryption = socket.getProtocol() ?? undefined
    const { user, pass } = options.auth ?? {}
    if (user && connection.allowsAuth)
      await step((done) => connection.login({ user, credentials: { user, pass } }, done))
    talk.signedIn = !user
      ? 'no user given'
      : connection.allowsAuth
        ? 'signed in'
        : 'nobody is asked'
    if (mail) {
      const { address, letter, senderName } = mail
      const sent = asSent({ ...mail, name: '' }, letter, senderName, settings)
      const bytes = await new MailComposer(sent).compile().build()
      const envelope = { from: settings.mailFrom, to: [address] }
      await step((done) => connection.send(envelope, bytes, done))
      talk.handedOver = true
    }
  } catch (fault) {
    talk.fault = fault
  } finally {
    connection.removeAllListeners('error')
    connection.on('error', () => {})
    connection.close()
  }
  return talk
}
