/** What stands between us and the mail server, in the words of `mail_trouble`. */
export type Trouble =
  | 'sender'
  | 'sign-in'
  | 'no-encryption'
  | 'certificate'
  /** One mail after the other was refused as if for good, and none taken. */
  | 'refusals'
  | 'silence'

/** Those that the server says at once, whoever the mail is for. */
type OurTrouble = Exclude<Trouble, 'refusals' | 'silence'>

/**
 * What a fault is about. `content`: this mail can never arrive. `receiver`: neither, unless it happens to one after the
 * other; some servers say only here what they have against us. `later`: it may arrive another time. `doubt`: a policy
 * refused it, and whether that is about this receiver or about us shows with the next ones. `us`: no mail would arrive,
 * whoever it is for. `away`: nobody listened, or not now.
 */
export type Verdict =
  | { about: 'content' | 'receiver' | 'later' | 'doubt' | 'away' }
  | { about: 'us'; trouble: OurTrouble }

interface Fault {
  code?: string
  /** What the system said, where `code` is the mail library's. */
  originalCode?: string
  /** The SMTP command that was answered; CONN before the first one, or where the connection broke. */
  command?: string
  responseCode?: number
  response?: string
}

/** Answers that ask who we are, whatever they answer. */
const WHO_ARE_YOU = [530, 534, 535, 538]
/** Enhanced codes (RFC 3463) of the sender's address. */
const OUR_ADDRESS = /^5\.1\.[78]$/
/** A policy, or what one must be to be let through. */
const POLICY = /^5\.7\./
const TOO_LARGE = /^5\.(?:2\.3|3\.4)$/
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/
/** Encryption is offered from the start, and what comes back is none. */
const NOT_ENCRYPTED = /^(?:ERR_SSL_|EPROTO$)/
const OF_THE_NETWORK =
  /^(?:E(?:CONNECTION|TIMEDOUT|SOCKET|DNS|ABORT|TLS|PROXY|PROTOCOL|CONNREFUSED|CONNRESET|PIPE|HOSTUNREACH|NETUNREACH|NOTFOUND)|EAI_AGAIN)$/

const us = (trouble: OurTrouble): Verdict => ({ about: 'us', trouble })

/** From which step and answer the fault comes, and so whom it is about (RFC 5321, 4.2; RFC 3463). */
export function verdictOf(error: unknown): Verdict {
  const fault = error as Fault
  const { code = '', command = '', responseCode = 0 } = fault
  const refused = responseCode >= 500 && responseCode < 600
  if (responseCode === 421) return { about: 'away' }
  if (WHO_ARE_YOU.includes(responseCode)) return us('sign-in')
  if (command === 'RCPT TO' || command === 'DATA' || code === 'EMESSAGE') return ofMessage(fault)
  if (responseCode >= 400 && !refused) return { about: 'away' }
  if (['EAUTH', 'ENOAUTH', 'EOAUTH2'].includes(code)) return us('sign-in')
  if (code === 'ETLS' && command === 'STARTTLS')
    return us(responseCode ? 'no-encryption' : 'certificate')
  if (CERTIFICATE.test(fault.originalCode ?? '')) return us('certificate')
  if (NOT_ENCRYPTED.test(fault.originalCode ?? '')) return us('no-encryption')
  if (command === 'EHLO' && refused) return us('no-encryption')
  if (refused && command)
    return TOO_LARGE.test(enhanced(fault)) ? { about: 'content' } : us('sender')
  if (OF_THE_NETWORK.test(code)) return { about: 'away' }
  return code === 'EENVELOPE' ? { about: 'receiver' } : ofMessage(fault)
}

/** The server knew us, and judged this receiver or this content. */
function ofMessage(fault: Fault): Verdict {
  const { code = '', command, responseCode } = fault
  if (responseCode === undefined) {
    if (code === 'EMESSAGE') return { about: 'content' }
    return { about: OF_THE_NETWORK.test(code) ? 'away' : 'later' }
  }
  if (responseCode < 500 || responseCode > 599) return { about: 'later' }
  if (OUR_ADDRESS.test(enhanced(fault))) return us('sender')
  if (POLICY.test(enhanced(fault))) return { about: 'doubt' }
  return { about: command === 'RCPT TO' ? 'receiver' : 'content' }
}

const enhanced = ({ response = '' }: Fault) =>
  /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? ''

/** A code, never the server's words, which may hold addresses. */
export const faultCode = (error: unknown) => {
  const { responseCode, originalCode, code } = error as Fault
  return String(responseCode ?? originalCode ?? code ?? 'unknown')
}
