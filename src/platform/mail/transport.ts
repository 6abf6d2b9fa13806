import nodemailer from 'nodemailer'
import SMTPPool from 'nodemailer/lib/smtp-pool'
import type { Settings } from '../settings.ts'
import type { DueMail, Letter } from './letter.ts'
import { serverOf } from './server.ts'

/** However slowly a server answers, step by step: longer than this no mail holds a place. */
const WHOLE_MS = 120_000

export interface Transport {
  send: (mail: DueMail, letter: Letter, senderName: string) => Promise<void>
  /** Breaks off what is under way. */
  close: () => void
  /** Mails that it takes at once. */
  places?: number
}

/** A pooled connection to the mail server of SMTP_URL. */
export function openTransport(
  smtpUrl: string,
  settings: Pick<Settings, 'url' | 'mailFrom'>,
  /** Shorter in tests. */
  patience: { stepMs?: number; wholeMs?: number } = {},
): Transport {
  const { rateLimit, maxConnections, ...server } = serverOf(smtpUrl, patience.stepMs)
  const pool = new SMTPPool({
    ...server,
    pool: true,
    maxConnections,
    maxRequeues: 2,
    ...(rateLimit ? { rateLimit, rateDelta: 1000 } : {}),
  })
  const transporter = nodemailer.createTransport(pool)

  return {
    places: maxConnections,
    async send(mail, letter, senderName) {
      await transporter.sendMail({
        ...asSent(mail, letter, senderName, settings),
        signal: AbortSignal.timeout(patience.wholeMs ?? WHOLE_MS),
      })
    },
    close: () => pool.close({ force: true }),
  }
}

/** A mail as it goes over the line: the same one has the same Message-ID, however often it is tried. */
export const asSent = (
  mail: Pick<DueMail, 'id' | 'name' | 'address'>,
  letter: Letter,
  senderName: string,
  { url, mailFrom }: Pick<Settings, 'url' | 'mailFrom'>,
) => ({
  messageId: `<${mail.id}@${new URL(url).hostname}>`,
  from: { name: senderName, address: mailFrom },
  replyTo: letter.replyTo,
  to: mail.name ? { name: mail.name, address: mail.address } : mail.address,
  subject: letter.subject,
  text: letter.text,
  html: letter.html,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  attachments: letter.attachments?.map((a) => ({ ...a, content: Buffer.from(a.content) })),
  disableFileAccess: true,
  disableUrlAccess: true,
})
