import { createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto'
import { bits, boolean, integer, octets, oid, sequence, setOf, tagged, time, utf8 } from './der.ts'

const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'))

const extension = (id: string, value: Uint8Array) => sequence(oid(id), boolean(true), octets(value))

const attribute = (id: string, value: string) => setOf(sequence(oid(id), utf8(value)))

/** A name of at most 64 characters: the upper bound of RFC 5280. */
const nameOf = (organisation: string) => {
  const short = [...organisation].slice(0, 52).join('')
  return sequence(attribute('2.5.4.10', short), attribute('2.5.4.3', `${short} · Leidraad`))
}

/**
 * A self-signed X.509 certificate (RFC 5280) for an ECDSA key, to sign documents and nothing else.
 * No outsider vouches for it: it proves that receipts come from one installation and were not changed.
 */
export function selfSigned(
  privateKey: KeyObject,
  { organisation, from, until }: { organisation: string; from: Date; until: Date },
): Uint8Array {
  const name = nameOf(organisation)
  const serial = randomBytes(16)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40
  const body = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(serial),
    ecdsaWithSha256,
    name,
    sequence(time(from), time(until)),
    name,
    createPublicKey(privateKey).export({ type: 'spki', format: 'der' }),
    tagged(
      3,
      sequence(
        extension('2.5.29.19', sequence()),
        extension('2.5.29.15', bits(Buffer.from([0b1100_0000]), 6)), // digitalSignature, nonRepudiation
      ),
    ),
  )
  return new Uint8Array(sequence(body, ecdsaWithSha256, bits(sign('sha256', body, privateKey))))
}
