/** Of a family, and as PostScript knows a typeface. */
const NAMED = [1, 6]

/** The same typeface under the name of another: its table of names is replaced (OpenType 1.9, "name"). */
export function renamed(typeface: Buffer, family: string): Buffer {
  const letters = Buffer.from(family, 'utf16le').swap16()
  const start = 6 + NAMED.length * 12
  const said = [0, NAMED.length, start]
  // For Windows, in Unicode and English; both are the same letters, which follow.
  for (const name of NAMED) said.push(3, 1, 0x409, name, letters.length, 0)
  const table = Buffer.concat([Buffer.from(Uint16Array.from(said).buffer).swap16(), letters])

  const whole = Buffer.concat([typeface, table])
  const entries = Array.from({ length: typeface.readUInt16BE(4) }, (_, n) => 12 + n * 16)
  const entry = entries.find((at) => whole.toString('latin1', at, at + 4) === 'name')
  if (entry === undefined) throw new Error('this typeface has no names')
  whole.writeUInt32BE(typeface.length, entry + 8)
  whole.writeUInt32BE(table.length, entry + 12)
  return whole
}
