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
const BETWEEN = 0.24

const wide = (code: number) =>
  code < LATIN ? (widthOf[code] as number) : (rare.get(code) ?? FOREIGN)

/** A draft asks for the same words again and again, while its clauses take turns at being whole. */
const counted = new Map<number, Map<string, number>>()
const MOST = 2_000

/** Words stay whole, but for those that are longer than a line. */
export function linesOf(text: string, size: number, width: number) {
  const room = width / size
  const known = counted.get(room) ?? new Map<string, number>()
  const lines = known.get(text) ?? linesIn(text, room)
  if (known.size >= MOST) known.clear()
  if (counted.size >= MOST) counted.clear()
  counted.set(room, known.set(text, lines))
  return lines
}

function linesIn(text: string, room: number) {
  let [lines, used, word, from] = [1, 0, 0, 0]
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE
    if (code !== SPACE) {
      word += wide(code)
      continue
    }
    if (used > 0 && used + BETWEEN + word <= room) used += BETWEEN + word
    else if (word > 0) {
      if (used > 0) lines++
      used = word
      if (word > room) {
        const [more, end] = inPieces(text.slice(from, at), room)
        lines += more
        used = end
      }
    }
    word = 0
    from = at + 1
  }
  return lines
}

/** An address goes on after a sign of its own; of another word the line may take less than it could. */
function inPieces(word: string, room: number): [more: number, used: number] {
  let [more, used] = [0, 0]
  for (const piece of word.split(/(?<=[/@.])/)) {
    let long = 0
    for (let at = 0; at < piece.length; at++) long += wide(piece.charCodeAt(at))
    if (used > 0 && used + long > room) {
      more++
      used = 0
    }
    more += long > room ? Math.ceil((long / room) * 1.15) - 1 : 0
    used = Math.min(room, used + long)
  }
  return [more, used]
}
