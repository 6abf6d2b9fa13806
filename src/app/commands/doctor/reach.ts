import { bad, type Finding, good, note } from '../../../platform/finding.ts'
import { isHttps, type Settings } from '../../../platform/settings.ts'
import { isLocalUrl } from '../../../platform/typed-address.ts'
import { proxyFinding } from './proxies.ts'
import { checkSocket } from './socket.ts'

const PATIENCE_MS = 10_000

/** The address that people type: safe, and ours. `running`: a Leidraad is known to be at work. */
export const checkAddress = async (settings: Settings, running: boolean): Promise<Finding[]> => [
  addressFinding(settings.url),
  await checkAnswer(settings.url, running),
  await checkSocket(settings),
  proxyFinding(settings),
]

/** What the setting decides: the links in pages and mails. Who can connect is looked at apart. */
function addressFinding(url: string) {
  if (isLocalUrl(url))
    return note(
      `Links lead people to ${url}, and open on this machine only. What is published or mailed keeps that address, in PDFs and QR codes too.`,
      'Before anything is published or mailed: LEIDRAAD_URL=https://… with the address that people will type. To look around by yourself it is fine.',
    )
  return isHttps({ url })
    ? good(`Links lead people to ${url}, encrypted.`)
    : bad(
        `Links lead people to ${url}, where anybody in between can read what is sent.`,
        'Put a web server with a certificate before it (Caddy, nginx), and set LEIDRAAD_URL=https://…',
      )
}

async function checkAnswer(url: string, running: boolean): Promise<Finding> {
  try {
    const reply = await fetch(`${url}/healthz`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'manual',
    })
    if (reply.ok && (await reply.text()) === 'ok') return good(`${url}/healthz says ok.`)
    if (reply.status === 421)
      return bad(
        `The web server before Leidraad asks for another name than ${new URL(url).host}.`,
        'Let it pass on the name that people typed: “proxy_set_header Host $host;” in nginx. Caddy does so by itself.',
      )
    return bad(
      `${url}/healthz answers ${reply.status}, and not as Leidraad does.`,
      'Does the web server before it pass requests on to Leidraad’s port, and is the database in order?',
    )
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } }
    const words = `${url} does not answer (${cause?.code ?? name}).`
    return running
      ? bad(
          words,
          'Check LEIDRAAD_URL and PORT, the web server before Leidraad, and the name (DNS).',
        )
      : note(words, 'Start Leidraad, and ask the doctor again.')
  }
}
