import { BlockList, isIP } from 'node:net'
import type { Request } from './env.ts'

/** Addresses that no stranger on the internet has: this machine, and networks of one's own. */
const near = new BlockList()
near.addSubnet('127.0.0.0', 8)
near.addSubnet('10.0.0.0', 8)
near.addSubnet('172.16.0.0', 12)
near.addSubnet('192.168.0.0', 16)
near.addAddress('::1', 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')

/** Node writes an IPv4 address that came in over IPv6 as `::ffff:10.0.0.2`. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '')
const isNear = (address: string) =>
  isIP(address) > 0 && near.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * Where a request comes from, for counting attempts. Leidraad speaks plain http, so where people use https a web
 * server nearby stands before it: then everybody would have its address. Of `X-Forwarded-For` only the last address
 * counts, the one that this server saw; whatever stands before it a stranger may have written.
 */
export function addressOf(c: Request, https: boolean): string {
  const direct = plain(c.env?.incoming?.socket.remoteAddress ?? 'local')
  if (!https || !isNear(direct)) return direct
  const seen = plain(c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '')
  return isIP(seen) ? seen : direct
}
