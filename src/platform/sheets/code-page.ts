/** Old ways to save a file, in which every letter is one byte; where two fit as well, the first is likelier. */
export const codePages = [
  'windows-1252',
  'macintosh',
  'cp850',
  'windows-1250',
  'iso-8859-2',
  'windows-1254',
] as const
export type CodePage = (typeof codePages)[number]

/** As programs that save files call them, in any language. */
export const codePageNames: Record<CodePage, string> = {
  'windows-1252': 'Windows-1252',
  macintosh: 'MacRoman',
  cp850: 'DOS 850',
  'windows-1250': 'Windows-1250',
  'iso-8859-2': 'ISO 8859-2',
  'windows-1254': 'Windows-1254',
}

/** The upper half of DOS in Western Europe. The letters of the American one (437) stand at the same places. */
const DOS = [
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐',
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
].join('')

/** Reads bytes of a code page, also a piece at a time: no letter is cut in two. */
export function readerOf(page: CodePage): (bytes: Uint8Array) => string {
  if (page !== 'cp850') {
    const decoder = new TextDecoder(page)
    return (bytes) => decoder.decode(bytes)
  }
  const letter = (sign: string) => DOS[sign.charCodeAt(0) - 0x80] ?? sign
  return (bytes) =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u00ff]/g, letter)
}

/** So many different words with a letter beyond ASCII tell enough. */
const MOST_WORDS = 2000
const MOST_BYTES = 40

/** Which code page makes names of these bytes. They do not say it: in another one the letters would be unlikely. */
export function codePageOf(bytes: Uint8Array): CodePage {
  const words = wordsIn(bytes)
  const [usual, ...others] = codePages.map((page) => ({ page, likely: likelihood(words, page) }))
  const best = others.reduce((one, next) => (next.likely > one.likely ? next : one))
  return usual && usual.likely + MARGIN >= best.likely ? usual.page : best.page
}

/** What nearly all files are is not left for a doubt. */
const MARGIN = 1

const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0x80
const isPlainLetter = (byte: number | undefined) =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
const isOfWord = (byte: number | undefined) => isHigh(byte) || isPlainLetter(byte)

/** The different words that are not ASCII alone, as their bytes one below the other. */
function wordsIn(bytes: Uint8Array): Uint8Array {
  const words = new Map<string, Uint8Array>()
  for (let at = 0; at < bytes.length && words.size < MOST_WORDS; at++) {
    if (!isHigh(bytes[at])) continue
    let from = at
    while (at - from < MOST_BYTES && isOfWord(bytes[from - 1])) from--
    let end = at + 1
    while (end - at < MOST_BYTES && isOfWord(bytes[end])) end++
    const word = bytes.subarray(from, end)
    if (word.filter(isPlainLetter).length > 1) words.set(Buffer.from(word).toString('latin1'), word)
    at = end - 1
  }
  return Buffer.concat([...words.values()].flatMap((word) => [word, Buffer.from('\n')]))
}

function likelihood(words: Uint8Array, page: CodePage): number {
  let sum = 0
  for (const word of readerOf(page)(words).split('\n')) {
    const letters = [...word]
    for (const [at, letter] of letters.entries())
      if (letter > '\u007f') sum += weigh(letter, letters[at - 1] ?? '', letters[at + 1] ?? '')
    if (/[ğış]/iu.test(word) && /[áéíóúýæðþ]/iu.test(word)) sum += NEVER
  }
  return sum
}

/** How often a letter is met in names here; one that is missing is met nowhere. */
const MET: Record<string, number> = Object.fromEntries(
  ['é', 'üğ', 'èëçöłş', 'áíóïäêñśżąęćčšžřıİ', 'àâôîûúßãõøźńěůőűđðý', 'åæœòùìÿťďňţșțăþ'].flatMap(
    (letters, at) => [...letters].map((letter) => [letter, Math.max(1, 6 - at)]),
  ),
)
const NEVER = -6
const ODD = -3
const APOSTROPHE = 4
const QUOTE = 2

/** A letter of a word, beside its neighbours: these are what gives the wrong code page away. */
function weigh(letter: string, before: string, after: string): number {
  const between = isLetter(before) && isLetter(after)
  if (letter === '’' && isLetter(after)) return APOSTROPHE
  if (OPENING.test(letter) ? isLetter(after) && !before : CLOSING.test(letter) && !after)
    return QUOTE
  if (!isLetter(letter)) return !between && BESIDE.test(letter) ? -QUOTE : NEVER
  const small = letter.toLowerCase()
  if (letter !== small && isSmall(before)) return NEVER + 1
  const odd =
    (letter === small && isCapital(after)) ||
    (isVowel(before) && isVowel(small) && isVowel(after)) ||
    (isConsonant(before) && isConsonant(small) && isConsonant(after)) ||
    (small === 'ñ' && !isVowel(after)) ||
    (small === 'ń' && isVowel(after))
  const atEnd = (small === 'ı' || letter === 'İ') && !after
  const alone = small === 'õ' && after.toLowerCase() !== 'e'
  const met = atEnd || alone ? 0 : (MET[letter] ?? MET[small] ?? ODD)
  return odd ? met + ODD : met
}

/** Signs that stand before or behind a word, and never within one. */
const OPENING = /[‘“„«]/u
const CLOSING = /[’”»…]/u
const BESIDE = /[‘’“”„…–—€™•«»°²§\u00a0]/u
const isLetter = (sign: string) => /^[\p{Lu}\p{Ll}]$/u.test(sign) && sign !== 'ƒ'
const isSmall = (sign: string) => /^\p{Ll}$/u.test(sign)
const isCapital = (sign: string) => /^\p{Lu}$/u.test(sign)
const baseOf = (sign: string) => sign.normalize('NFD')[0]?.toLowerCase() ?? ''
const isVowel = (sign: string) => sign !== '' && 'aeiouøæœıå'.includes(baseOf(sign))
const isConsonant = (sign: string) => isLetter(sign) && baseOf(sign) !== 'y' && !isVowel(sign)
