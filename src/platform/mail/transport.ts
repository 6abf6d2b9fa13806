import nodemailer from 'nodemailer'
import type { Settings } from '../settings.ts'
import type { DueMail, Letter } from './letter.ts'

/** Mails a second that a mail server is asked to take, unless SMTP_URL says otherwise (`?rateLimit=…`, 0 for no limit). */
const RATE = 50

export interface Transport {
  send: (mail: DueMail, letter: Letter, senderName: string) => Promise<void>
  verify: () => Promise<unknown>
  close: () => void
}

/** A pooled connection to the mail server of SMTP_URL. */
export function openTransport(smtpUrl: string, settings: Settings): Transport {
  const url = new URL(smtpUrl)
  if (!url.searchParams.has('pool')) url.searchParams.set('pool', 'true')
  const rate = Number(url.searchParams.get('rateLimit') ?? RATE)
  url.searchParams.delete('rateLimit')
  if (rate > 0) {
    url.searchParams.set('rateLimit', String(rate))
    url.searchParams.set('rateDelta', '1000')
  }
  const transporter = nodemailer.createTransport(url.href)
  const host = new URL(settings.url).hostname
  const from = settings.mailFrom

  return {
    async send(mail, letter, senderName) {
      await transporter.sendMail({
        messageId: `<${mail.id}@${host}>`,
        from: { name: senderName, address: from },
        to: mail.name ? { name: mail.name, address: mail.address } : mail.address,
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        attachments: letter.attachments?.map((a) => ({ ...a, content: Buffer.from(a.content) })),
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    verify: () => transporter.verify(),
    close: () => transporter.close(),
  }
}

/** A 5xx answer to one receiver is final; everything else may pass. */
export const isFinal = (error: unknown) => {
  const code = (error as { responseCode?: number }).responseCode
  return code !== undefined && code >= 500 && code < 600 && code !== 530 && code !== 535
}

export const faultCode = (error: unknown) => {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return String(responseCode ?? code ?? 'unknown')
}
