import { isIP } from 'node:net'
import { bad, type Finding, good, note } from '../../../platform/finding.ts'
import type { Letter } from '../../../platform/mail/letter.ts'
import { aboutServer } from '../../../platform/mail/server.ts'
import { type Talk, talkTo } from '../../../platform/mail/talk.ts'
import { faultCode, verdictOf } from '../../../platform/mail/verdict.ts'
import type { Settings } from '../../../platform/settings.ts'
import { isLocalUrl } from '../../../platform/typed-address.ts'

/** Whether the mail server lets us in, and whether what we send leads anywhere; nothing is sent. */
export async function checkMail(settings: Settings): Promise<Finding[]> {
  const { smtpUrl } = settings
  if (!smtpUrl)
    return [
      note(
        'There is no mail server: emails wait in the outbox, where an owner can read them.',
        'To send them: SMTP_URL=smtps://user:password@mail.example.org',
      ),
    ]
  const talk = await talkTo(smtpUrl, settings)
  const words = `The mail server ${aboutServer(smtpUrl).host} lets us in${talk.encryption ? `, encrypted with ${talk.encryption}` : ''}.`
  return [
    talk.fault ? faultFinding(smtpUrl, settings, talk) : good(words),
    ...insecureFinding(smtpUrl),
    ...senderFindings(settings),
  ]
}

/** Sends one mail to `address`, and says step by step how far it came. */
export async function tryMail(
  settings: Settings,
  address: string,
  mail: { id: string; letter: Letter },
): Promise<Finding[]> {
  const { smtpUrl, mailFrom } = settings
  if (!smtpUrl)
    return [
      bad('There is no mail server.', 'Set SMTP_URL=smtps://user:password@mail.example.org'),
      ...senderFindings(settings),
    ]
  const talk = await talkTo(smtpUrl, settings, { ...mail, address, senderName: 'Leidraad' })
  const { command } = (talk.fault ?? {}) as { command?: string }
  const toldReceiver = !talk.fault || command === 'DATA'
  return [
    ...stepsOf(talk),
    ...(toldReceiver || command === 'RCPT TO' ? [good(`It takes emails from ${mailFrom}.`)] : []),
    ...(toldReceiver ? [good(`It takes emails to ${address}.`)] : []),
    talk.fault
      ? faultFinding(smtpUrl, settings, talk, address)
      : good(`The email was handed over. Now look in the mailbox of ${address}.`),
    ...insecureFinding(smtpUrl),
    ...senderFindings(settings),
  ]
}

function stepsOf({ reached, encryption, signedIn }: Talk): Finding[] {
  if (!reached) return []
  const steps = [good(`Connected with ${reached.host}, port ${reached.port}.`)]
  if (encryption) steps.push(good(`Encrypted with ${encryption}.`))
  const words = {
    'signed in': good('Signed in.'),
    'no user given': good('SMTP_URL names no user, and the server lets us go on.'),
    'nobody is asked': note(
      'SMTP_URL names a user, but the server asks nobody to sign in here.',
      'Is it the port for sending (587, or 465 with smtps://)?',
    ),
  }
  return signedIn ? [...steps, words[signedIn]] : steps
}

/** What stopped it, and exactly what to change. */
function faultFinding(
  smtpUrl: string,
  { mailFrom }: Settings,
  { fault, reached }: Talk,
  address?: string,
): Finding {
  const { host } = aboutServer(smtpUrl)
  const code = faultCode(fault)
  const verdict = verdictOf(fault)
  const kind = verdict.about === 'us' ? verdict.trouble : verdict.about
  switch (kind) {
    case 'sign-in':
      return bad(
        `The mail server ${host} does not let us in (${code}): user or password is not right.`,
        'Check both in SMTP_URL, and write a / or @ in them as %2F and %40. Some providers want a password made for programs. Until then emails wait in the outbox.',
      )
    case 'sender':
      return bad(
        `The mail server ${host} refuses our sender ${mailFrom} (${code}).`,
        'Set MAIL_FROM to an address that this user may send from, or let the mail server allow it. Until then emails wait in the outbox.',
      )
    case 'no-encryption':
      return bad(
        `The mail server ${host} does not encrypt (${code}), and codes and personal links go no other way.`,
        'Port 465 wants smtps://, port 587 smtp://; the server must offer STARTTLS there. Only in a network of your own: ?insecure=yes at the end of SMTP_URL.',
      )
    case 'certificate':
      return bad(
        `The certificate of the mail server ${host} cannot be trusted (${code}).`,
        'Use the name that stands in the certificate, or have Node trust its maker: NODE_EXTRA_CA_CERTS=/path/to/ca.pem',
      )
    case 'away':
      return reached
        ? bad(
            `The mail server ${host} broke off, or has no time for us (${code}).`,
            'Ask the doctor again in some minutes. If it stays, ask who runs the mail server.',
          )
        : bad(
            `The mail server ${host} does not let us in (${code}).`,
            'Check the name and port in SMTP_URL, and whether a firewall is between. Port 465 wants smtps://, port 587 smtp://. Until then emails wait in the outbox.',
          )
    case 'later':
      return bad(
        `The mail server ${host} does not take an email to ${address} now, but may later (${code}).`,
        'Servers that do not know us yet often do this (greylisting), and Leidraad tries its own emails again. Ask the doctor again in five minutes.',
      )
    default:
      return bad(
        `The mail server ${host} refuses an email from ${mailFrom} to ${address} (${code}).`,
        'Does that mailbox exist, and may this user send to it? Try another receiver: if that is refused as well, it is about MAIL_FROM.',
      )
  }
}

const insecureFinding = (smtpUrl: string) =>
  aboutServer(smtpUrl).insecure
    ? [
        note(
          'Emails may go unencrypted (?insecure=yes): codes and personal links can be read in between.',
          'Leave it out as soon as the mail server encrypts with a certificate that can be trusted.',
        ),
      ]
    : []

/** Names that no mail server of the internet sends to or from (RFC 2606, 6761, 6762; ICANN on .internal). */
const NOWHERE =
  /(?:^|\.)(?:local|localhost|localdomain|test|example|invalid|internal|lan|home|home\.arpa|example\.(?:com|net|org))$/

/** What mails come from, and lead to. */
export function senderFindings({ mailFrom, smtpUrl, url }: Settings): Finding[] {
  const host = new URL(url).hostname
  const domain = mailFrom.slice(mailFrom.lastIndexOf('@') + 1).toLowerCase()
  const findings: Finding[] = []
  if (!domain.includes('.') || isIP(domain.replaceAll(/[[\]]/g, '')) || NOWHERE.test(domain))
    findings.push(
      bad(
        `The sender of all emails is ${mailFrom}: others refuse that, and nobody can answer.`,
        'Set MAIL_FROM to an address of your organisation: MAIL_FROM=leidraad@your-organisation.eu',
      ),
    )
  else if (mailFrom === `leidraad@${host}`)
    findings.push(
      note(
        `The sender of all emails is ${mailFrom}, made up from LEIDRAAD_URL.`,
        'Can that mailbox be answered, and may the mail server send for it? Set MAIL_FROM, to this or another address.',
      ),
    )
  if (isLocalUrl(url))
    findings.push(
      note(
        `Emails lead people to ${url}, which is each reader’s own machine.`,
        'Set LEIDRAAD_URL to the address that people type: LEIDRAAD_URL=https://leidraad.your-organisation.eu',
      ),
    )
  const user = smtpUrl ? aboutServer(smtpUrl).user : ''
  const other = user.includes('@') ? user.slice(user.lastIndexOf('@') + 1).toLowerCase() : domain
  if (!isSameDomain(domain, other))
    findings.push(
      note(
        `Emails come from ${domain}, while we sign in at the mail server as somebody of ${other}.`,
        'Many mail servers refuse that, and SPF or DKIM may fail. If emails arrive, all is well.',
      ),
    )
  return findings
}

const isSameDomain = (one: string, other: string) =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
