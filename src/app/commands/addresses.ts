import { isIP } from 'node:net'
import type { Settings } from '../../platform/settings.ts'
import { hostOf, isLocal } from '../../platform/typed-address.ts'

/** `localhost` is both, and a browser may try either first. */
const LOOPBACK = ['127.0.0.1', '::1']
const EVERY_ADDRESS = undefined

/** The addresses of this machine at which Leidraad listens; undefined stands for every one (decision 13). */
export function addressesFor({ host, url }: Pick<Settings, 'host' | 'url'>) {
  if (host) return host === 'localhost' ? LOOPBACK : [host]
  const typed = hostOf(url)
  if (!isLocal(typed)) return [EVERY_ADDRESS]
  return isIP(typed) ? [...new Set([typed, ...LOOPBACK])] : LOOPBACK
}

/** Whether all of them are only this machine's, so that no other can connect. */
export const staysHere = (settings: Pick<Settings, 'host' | 'url'>) =>
  addressesFor(settings).every((address) => address !== undefined && isLocal(address))
