import { BlockList, isIPv4, isIPv6 } from 'node:net'

const subnets = (family: 'ipv4' | 'ipv6', ranges: string[]) => {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', bits] = range.split('/')
    list.addSubnet(network, Number(bits), family)
  }
  return list
}

/** What the IANA registry of special addresses says is not reached from everywhere (RFC 6890 and later). */
const special4 = subnets('ipv4', [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by the customers of a provider
  '127.0.0.0/8', // this machine
  '169.254.0.0/16', // this cable; the door to the secrets of a cloud machine as well
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocols
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // the old way from 6 to 4
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // to many at once
  '240.0.0.0/4', // kept for later; to everybody
])

/** All that was ever given out for everybody; this machine, this cable and private networks lie outside it. */
const given6 = subnets('ipv6', ['2000::/3'])
const special6 = subnets('ipv6', [
  '2001::/23', // protocols, and tunnels to addresses of the old kind (Teredo)
  '2001:db8::/32', // documentation
  '2002::/16', // tunnels to addresses of the old kind, private ones among them (6to4)
  '3fff::/20', // documentation
])

/** An address of the old kind, written as one of the new. */
const mapped = subnets('ipv6', ['::ffff:0:0/96'])

/** Whether an IP address is one that anybody on the internet may talk to, and not one of this machine or this network. */
export function isPublic(address: string) {
  if (isIPv4(address)) return !special4.check(address)
  if (!isIPv6(address) || address.includes('%')) return false
  if (mapped.check(address, 'ipv6')) return !special4.check(address, 'ipv6')
  return given6.check(address, 'ipv6') && !special6.check(address, 'ipv6')
}
