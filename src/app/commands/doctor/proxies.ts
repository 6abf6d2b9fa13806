import { bad, type Finding, good, note } from '../../../platform/finding.ts'
import { isHttps, type Settings } from '../../../platform/settings.ts'
import { staysHere } from '../addresses.ts'

const HOW =
  'Does the web server before Leidraad stand on another machine or in another container? Name the address by which it comes here: TRUSTED_PROXIES=10.0.0.2 (with commas; networks too, as 172.18.0.0/16). Until then all people count as one where tries are counted.'

/** Whose word is taken for where people come from, by which tries to sign in are counted. */
export function proxyFinding(settings: Pick<Settings, 'trustedProxies' | 'host' | 'url'>): Finding {
  const { trustedProxies } = settings
  const tooWide = trustedProxies?.find((network) => network.endsWith('/0'))
  if (tooWide)
    return bad(
      `Anybody is believed about where they come from (TRUSTED_PROXIES has ${tooWide}).`,
      'Name only the web server before Leidraad: a stranger could otherwise be another at every try.',
    )
  if (trustedProxies)
    return good(`Believed about where people come from: ${trustedProxies.join(', ')}.`)
  if (!isHttps(settings)) return good('No web server is believed about where people come from.')
  const words =
    'A web server on this machine is believed about where people come from, and no other.'
  return staysHere(settings) ? good(words) : note(words, HOW)
}
