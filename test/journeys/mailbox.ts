import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface Received extends Email {
  /** The address that the mail server was told to bring it to. */
  receiver: string
}

/** A mail server on this machine that takes everything and keeps it, parsed as a mail program would. */
export async function openMailbox() {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', async () => {
        const mail = await PostalMime.parse(Buffer.concat(parts))
        for (const { address } of session.envelope.rcptTo)
          received.push({ ...mail, receiver: address.toLowerCase() })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo

  return {
    received,
    url: `smtp://127.0.0.1:${port}?rateLimit=0`,
    /** The newest mail to this address, once it has come; `about` is in its subject. */
    async mailTo(address: string, about = ''): Promise<Received> {
      for (const until = Date.now() + 15_000; Date.now() < until; ) {
        const found = received.findLast(
          (mail) => mail.receiver === address.toLowerCase() && mail.subject?.includes(about),
        )
        if (found) return found
        await new Promise((wait) => setTimeout(wait, 50))
      }
      throw new Error(`no mail about “${about}” came to ${address}`)
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}
export type Mailbox = Awaited<ReturnType<typeof openMailbox>>

/** The address behind the button of a mail. */
export function linkIn(mail: Received): string {
  const [href] = linksIn(mail)
  if (!href) throw new Error(`no link in “${mail.subject}”`)
  return href
}

export const linksIn = ({ html = '' }: Received): string[] =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => unescaped(href as string))

/** What a reader of the HTML part sees, as words. */
export const wordsOfHtml = ({ html = '' }: Received): string[] =>
  wordsIn(
    unescaped(
      html
        .replaceAll(/<(head|style|title)\b.*?<\/\1>/gs, ' ')
        .replaceAll(/<div[^>]*display:\s*none.*?<\/div>/gs, ' ')
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/https?:\/\/\S+/g, ' '),
    ),
  )

export const wordsOfText = ({ text = '' }: Received): string[] =>
  wordsIn(text.replaceAll(/https?:\/\/\S+/g, ' '))

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

const unescaped = (text: string) =>
  text
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
