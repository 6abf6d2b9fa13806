/** How many lines words take in the hand of the sheets, without the compiler: foretold a little too many, never too few. */

/** In thousandths of the size; the wider of two letters stands for those between. */
const widths: Record<number, string> = {
  240: " '’‘\u202f\u00a0",
  350: '!|,-.:;[]j·"(/Jil{}ìíîï)ft”',
  425: '*I`ÎÏ“?',
  475: 'rs',
  550: 'z#$_cç–€+0123456789<=>SY^aev~àáâäãåèéêë«»',
  600: 'TVgxyýÿFZkoòóôöø',
  650: 'LPbdpquùúûüEhnñßÈÉÊË',
  725: 'BCXÇRAGKUÀÁÂÄÙÛÜ',
  775: '&DOQÔÖN',
  850: 'Hw—@…',
  975: 'Wœ%MmŒ',
}
const LATIN = 0x250
const widthOf = new Float64Array(LATIN).fill(0.8)
const FOREIGN = 1.3
for (const [width, letters] of Object.entries(widths))
  for (const letter of letters)
    if (letter.charCodeAt(0) < LATIN) widthOf[letter.charCodeAt(0)] = Number(width) / 1000
const rare = new Map(
  Object.entries(widths).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter.charCodeAt(0), Number(width) / 1000] as const),
  ),
)

const SPACE = 32

/** Words that are set together are never broken but where they are longer than a line. */
export function linesOf(text: string, size: number, width: number) {
  const room = width / size
  let [lines, used, word] = [1, 0, 0]
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE
    if (code !== SPACE) {
      word += code < LATIN ? (widthOf[code] as number) : (rare.get(code) ?? FOREIGN)
      continue
    }
    if (word === 0) continue
    if (used > 0 && used + 0.24 + word <= room) used += 0.24 + word
    else {
      if (used > 0) lines++
      // Addresses go on after a sign of their own and leave half a line open.
      if (word > room) lines += Math.ceil((word / room) * 1.6)
      used = Math.min(word, room)
    }
    word = 0
  }
  return lines
}
