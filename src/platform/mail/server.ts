import { isLocal } from '../typed-address.ts'

/** Mails a second that a mail server is asked to take, unless SMTP_URL says otherwise (`?rateLimit=…`, 0 for no limit). */
const RATE = 50
/** Connections at once, unless SMTP_URL says otherwise (`?maxConnections=…`). */
const CONNECTIONS = 7
/** How long one step may take: to connect, to be greeted, to be answered. */
const STEP_MS = 25_000

/** The last word on encryption is not an option of the mail library: `?insecure=yes` is. */
const OURS = ['insecure', 'ignoreTLS', 'requireTLS', 'opportunisticTLS', 'secure', 'pool']
const OF_CERTIFICATES = 'tls.rejectUnauthorized'

export interface MailServer {
  host: string
  /** Whether what we send could be read by those in between: somebody said that it may. */
  insecure: boolean
  user: string
}

/** What SMTP_URL says to people. */
export function aboutServer(smtpUrl: string): MailServer {
  const url = new URL(smtpUrl)
  return {
    host: url.hostname,
    insecure: isInsecure(url),
    user: decodeURIComponent(url.username),
  }
}

const isInsecure = ({ searchParams }: URL) => searchParams.get('insecure') === 'yes'

/**
 * The mail library's options. Codes and personal links go encrypted, to whom the certificate names; not where the
 * server is on this machine, nor where SMTP_URL says `?insecure=yes`.
 */
export function serverOf(smtpUrl: string, stepMs = STEP_MS) {
  const url = new URL(smtpUrl)
  const open = isInsecure(url) || isLocal(url.hostname)
  const rateLimit = Number(url.searchParams.get('rateLimit') ?? RATE)
  const maxConnections = Math.max(1, Number(url.searchParams.get('maxConnections')) || CONNECTIONS)
  for (const name of [...OURS, OF_CERTIFICATES, 'rateLimit', 'maxConnections'])
    url.searchParams.delete(name)
  return {
    url: url.href,
    requireTLS: url.protocol === 'smtp:' && !open,
    tls: { rejectUnauthorized: !open },
    connectionTimeout: stepMs,
    greetingTimeout: stepMs,
    socketTimeout: stepMs,
    dnsTimeout: stepMs,
    rateLimit: rateLimit > 0 ? rateLimit : undefined,
    maxConnections,
  }
}
