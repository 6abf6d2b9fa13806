/** The letters of Windows-1252 between 0x80 and 0x9f; a space where it has none. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const bytes = new Map(
  [...UPPER].flatMap((letter, i) => (letter === ' ' ? [] : [[letter, 0x80 + i]])),
)
for (let byte = 0; byte < 0x100; byte++)
  if (byte < 0x80 || byte > 0x9f) bytes.set(String.fromCharCode(byte), byte)

const PLAIN: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'Ð',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
}

/**
 * A text as Excel keeps it when it saves a plain CSV file on a Western European Windows: letters of
 * Latin Extended-A become the nearest plain letter (ğ → g, ş → s), all others a question mark.
 */
export const asExcelSaves = (text: string) =>
  [...text.normalize('NFC')]
    .map((letter) => (bytes.has(letter) ? letter : nearest(letter)))
    .join('')

function nearest(letter: string): string {
  const known = PLAIN[letter]
  if (known) return known
  const base = letter >= '\u0100' && letter <= '\u017f' ? (letter.normalize('NFD')[0] ?? '?') : '?'
  return bytes.has(base) ? base : '?'
}

export const encodeWindows1252 = (text: string) =>
  Uint8Array.from(asExcelSaves(text), (letter) => bytes.get(letter) ?? 0x3f)
