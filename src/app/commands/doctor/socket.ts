import { get } from 'node:http'
import { isIP } from 'node:net'
import { networkInterfaces } from 'node:os'
import { text } from 'node:stream/consumers'
import { type Finding, good, note } from '../../../platform/finding.ts'
import type { Settings } from '../../../platform/settings.ts'
import { healthWords } from '../../health.ts'
import { addressesFor, staysHere } from '../addresses.ts'

const PATIENCE_MS = 2_000

/** The port, as it is and not as it was meant: a setting may have changed since Leidraad started. */
export async function checkSocket(settings: Settings): Promise<Finding> {
  const numbers = Object.values(networkInterfaces()).flatMap((found) => found ?? [])
  const inside = numbers.filter(({ internal }) => internal).map(({ address }) => address)
  // All of 127 is this machine, although the system names only the first.
  const meant = staysHere(settings) ? addressesFor(settings).filter((one) => one !== undefined) : []
  const outside = numbers
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .map(({ address }) => address)
  return socketFinding(settings, {
    inside: await answering([...new Set([...inside, ...meant])], settings),
    outside: await answering(outside, settings),
  })
}

/** Those at which a Leidraad answers. */
async function answering(addresses: string[], { port, url }: Settings) {
  const { host } = new URL(url)
  const places = addresses.map((address) => (isIP(address) === 6 ? `[${address}]` : address))
  const found = await Promise.all(
    places.map((place) => isLeidraad(`http://${place}:${port}/healthz`, host)),
  )
  return places.filter((_, at) => found[at]).map((place) => `${place}:${port}`)
}

/** Asks for it by its own name, wherever it listens: to another it says only where it is. */
const isLeidraad = (url: string, host: string) =>
  new Promise<boolean>((resolve) => {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    get(url, { headers: { host }, signal, agent: false }, async (reply) => {
      const said = await text(reply).catch(() => '')
      resolve(healthWords.some((word) => word === said))
    }).on('error', () => resolve(false))
  })

const ADVICE =
  'Does only this machine need it, or does the web server before it stand here? Then set HOST=localhost. Otherwise let a firewall pass that web server alone.'

/** `inside`: where Leidraad answers this machine; `outside`: where it would answer another. */
export function socketFinding(
  settings: Pick<Settings, 'host' | 'port' | 'url'>,
  { inside, outside }: { inside: string[]; outside: string[] },
): Finding {
  if (outside.length)
    return note(
      `Other machines can reach Leidraad unencrypted at ${outside.join(', ')}, unless a firewall stops them.`,
      ADVICE,
    )
  if (inside.length)
    return good(`Leidraad answers at ${inside.join(', ')}, and no other machine can reach that.`)
  const nobody = `No Leidraad answers at port ${settings.port} of this machine.`
  return staysHere(settings)
    ? good(`${nobody} With these settings only this machine will reach it.`)
    : note(`${nobody} With these settings other machines will reach it, unencrypted.`, ADVICE)
}
