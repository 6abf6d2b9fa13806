/** How wide the letters of the poster's typeface are (Source Serif 4, semibold), in thousandths of its size. */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [206, "'"],
  [228, ' \u202f\u00a0'],
  [236, '’‘'],
  [307, '.,;:'],
  [313, 'j'],
  [314, '!'],
  [335, '-'],
  [336, 'i'],
  [337, 'lł'],
  [364, '/'],
  [368, 't'],
  [374, 'f'],
  [384, '()'],
  [387, 'I'],
  [394, 'J'],
  [430, '?'],
  [460, '“”„'],
  [475, 'rs'],
  [497, 'z'],
  [528, 'c–'],
  [540, 'e€'],
  [548, '0123456789+#'],
  [554, 'a'],
  [560, 'S'],
  [573, 'g«»'],
  [581, 'v'],
  [585, 'x'],
  [592, 'oøyZ'],
  [610, 'F'],
  [616, 'qkLŁ'],
  [623, 'dđ'],
  [634, 'bpE'],
  [640, 'uP'],
  [650, 'hT'],
  [656, 'nß'],
  [668, 'CBY'],
  [678, 'X'],
  [712, 'AVR'],
  [739, 'GK&'],
  [744, 'DOQØ'],
  [757, 'NU'],
  [809, 'H'],
  [853, 'æw…—'],
  [910, 'œ'],
  [961, 'mM@%Æ'],
  [1020, 'WŒ'],
]
const widthBy = new Map(widths.flatMap(([width, letters]) => [...letters].map((l) => [l, width])))
/** Of a sign that nobody measured. */
const WIDEST = 1020
/** The letters stand a little closer than the typeface has them. */
const TRACKING = -15

/** An accent makes no letter wider. */
const widthOf = (text: string) =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + (widthBy.get(letter) ?? WIDEST) + TRACKING,
    0,
  )

/** How wide the paper is for a line, and for a line of the title, in thousandths of the letters' size. */
const LINE_ROOM = 16_100
const TITLE_ROOM = 10_300
const TITLE_LINES = 2

const fitsOneLine = (text: string) => widthOf(text) <= LINE_ROOM

/** It takes breath behind each comma, and where a line is full. */
const fitsTitle = (text: string) =>
  text.split(', ').reduce((lines, part) => lines + titleLines(part), 0) <= TITLE_LINES

function titleLines(part: string) {
  let lines = 1
  let taken = 0
  for (const word of part.split(' ')) {
    const width = widthOf(word)
    if (width > TITLE_ROOM) return TITLE_LINES + 1
    const space = taken > 0 ? widthOf(' ') : 0
    if (taken + space + width > TITLE_ROOM) lines++
    taken = taken + space + width > TITLE_ROOM ? width : taken + space + width
  }
  return lines
}

/** By how many letters a text is too long; none where it fits. */
function surplus(text: string, fits: (text: string) => boolean) {
  const letters = [...text]
  let over = 0
  while (over < letters.length && !fits(letters.slice(0, letters.length - over).join(''))) over++
  return over
}

/** An order stands on one line, at one size: it is written shorter and never set smaller. */
export const lineSurplus = (text: string) => surplus(text, fitsOneLine)
/** The title has two lines. */
export const titleSurplus = (text: string) => surplus(text, fitsTitle)
