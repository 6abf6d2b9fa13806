/** Windows-1252 is Latin-1 with these letters where that has signs that steer. */
const letters = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')
for (let byte = 0; byte < 0x100; byte++)
  if (byte < 0x80 || byte > 0x9f) letters.add(String.fromCharCode(byte))

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
    .map((letter) => (letters.has(letter) ? letter : nearest(letter)))
    .join('')

function nearest(letter: string): string {
  const known = PLAIN[letter]
  if (known) return known
  const base = letter >= '\u0100' && letter <= '\u017f' ? (letter.normalize('NFD')[0] ?? '?') : '?'
  return letters.has(base) ? base : '?'
}
