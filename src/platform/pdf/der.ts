/** The few shapes of DER (X.690) that a certificate is made of. */
const tlv = (tag: number, ...parts: Uint8Array[]) => {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body])
}

const lengthOf = (n: number) => {
  if (n < 0x80) return [n]
  const bytes = [...Buffer.from(n.toString(16).padStart(n > 0xff ? 4 : 2, '0'), 'hex')]
  return [0x80 | bytes.length, ...bytes]
}

export const sequence = (...parts: Uint8Array[]) => tlv(0x30, ...parts)
export const setOf = (part: Uint8Array) => tlv(0x31, part)
export const boolean = (value: boolean) => tlv(0x01, Buffer.from([value ? 0xff : 0]))
export const octets = (inner: Uint8Array) => tlv(0x04, inner)
export const bits = (inner: Uint8Array, unused = 0) => tlv(0x03, Buffer.from([unused]), inner)
export const utf8 = (value: string) => tlv(0x0c, Buffer.from(value, 'utf8'))
/** Explicitly tagged, as the optional fields of a certificate are. */
export const tagged = (n: number, inner: Uint8Array) => tlv(0xa0 | n, inner)

/** Positive: a leading zero keeps the sign bit off. */
export const integer = (bytes: Uint8Array) =>
  tlv(0x02, (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)

export const oid = (dotted: string) => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tlv(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

const base128 = (n: number) => {
  const bytes = [n & 0x7f]
  for (let left = n >> 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80)
  return bytes
}

/** Until 2049 a certificate writes its years with two digits, after that with four (RFC 5280, 4.1.2.5). */
export const time = (at: Date) => {
  const digits = at.toISOString().replace(/[-:T]|\.\d+/g, '')
  return at.getUTCFullYear() < 2050
    ? tlv(0x17, Buffer.from(digits.slice(2), 'latin1'))
    : tlv(0x18, Buffer.from(digits, 'latin1'))
}
