import { BlockList, isIP, isIPv4 } from 'node:net'

/** `203.0.113.7:51234`, `[2001:db8::7]:443`, `"[2001:db8::7]"`: how web servers write where somebody comes from. */
const dialects = [/^(\d[\d.]*\.\d+):\d{0,5}$/, /^\[([^[\]]+)\](?::\d{0,5})?$/]

/** With port, quotes and the name of a network card; whatever is longer is no address. */
const LONGEST = 80

/**
 * One address, written the one way in which addresses are compared: no port, brackets, quotes or zone, an IPv4 address
 * in IPv6 dress as IPv4. Undefined for anything else.
 */
export function plainAddress(written: string): string | undefined {
  const text = written
    .trim()
    .slice(0, LONGEST)
    .replace(/^"(.*)"$/, '$1')
  const bare = dialects.map((dialect) => dialect.exec(text)?.[1]).find(Boolean) ?? text
  const address = bare.replace(/%.*$/, '')
  if (isIPv4(address)) return address
  if (!isIP(address)) return undefined
  const groups = groupsOf(address)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  return isMapped
    ? groups
        .slice(6)
        .flatMap((group) => [group >> 8, group & 0xff])
        .join('.')
    : written6(address)
}

/** Small letters, the longest row of zeros as `::`. */
const written6 = (address: string) => new URL(`http://[${address}]`).hostname.slice(1, -1)

/** The eight groups of an IPv6 address, written out. */
function groupsOf(address: string): number[] {
  const [before = '', after] = written6(address).split('::')
  const read = (part = '') => part.split(':').filter(Boolean)
  const [left, right] = [read(before), read(after)]
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16))
}

/** Whom a limit is counted for: one household or office has a whole block of IPv6 addresses, a /64. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const groups = groupsOf(address).slice(0, 4)
  return `${groups.map((group) => group.toString(16)).join(':')}::/64`
}

/** In a list of proxies: all addresses by which this machine calls itself. */
export const LOOPBACK = 'loopback'
const loopback = ['127.0.0.0/8', '::1/128']

/** A network as it is written: `10.0.0.0/8`, or one address; undefined where it is neither. */
export function networkIn(written: string) {
  const [, text = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(written) ?? []
  const six = isIP(text) === 6
  if (!isIP(text) || text.includes('%')) return undefined
  const most = six ? 128 : 32
  const length = Number(bits ?? most)
  if (length > most) return undefined
  return { address: text, bits: length, family: six ? ('ipv6' as const) : ('ipv4' as const) }
}

/** Whether an address lies in one of these networks; what is no address lies in none. */
export const trustIn = (networks: readonly string[]) => {
  const list = new BlockList()
  for (const written of networks.flatMap((one) => (one === LOOPBACK ? loopback : [one]))) {
    const network = networkIn(written)
    if (network) list.addSubnet(network.address, network.bits, network.family)
  }
  return (address: string) =>
    isIP(address) > 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

export const isLoopback = trustIn([LOOPBACK])
