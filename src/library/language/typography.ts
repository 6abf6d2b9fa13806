import type { InEveryLanguage, Language } from '../../platform/locale.ts'
import { quoteFaults } from './quotes.ts'

interface Slip {
  found: RegExp
  says: string
}

const everywhere: Slip[] = [
  { found: /"/, says: 'a straight quotation mark' },
  { found: /'/, says: 'a straight apostrophe' },
  { found: /(?<=[\p{L}\p{N}])[‘´`](?=[\p{L}\p{N}])/u, says: 'a wrong apostrophe' },
  { found: /(?<=\S)[ \u00a0\u202f]{2,}/, says: 'a double space' },
  { found: /\u00a0/, says: 'a wide no-break space' },
  { found: /\(\s|\s\)/, says: 'a space inside brackets' },
  { found: /\.{2,}/, says: 'dots for an ellipsis (…)' },
  { found: /\s[,.](?![\p{L}\p{N}])/u, says: 'a space before a comma or a full stop' },
  { found: /,(?=\p{L})/u, says: 'no space after a comma' },
  { found: /(?<=\p{Ll}{2}[.!?…])\p{Lu}(?=\p{Ll})/u, says: 'no space after a sentence' },
  { found: /(?<=\S) --?(?=\s)|--/, says: 'a hyphen for a dash (–)' },
]
const noSpaceBefore = { found: /\s[?!;:]/, says: 'a space before ? ! ; or :' }
const noSpaceAfter = { found: /(?<=\p{L})[?!;:](?=\p{L})/u, says: 'no space after ? ! ; or :' }

const perLanguage: InEveryLanguage<Slip[]> = {
  nl: [
    noSpaceBefore,
    noSpaceAfter,
    { found: /‘(?=[smntk](?!\p{L}))/u, says: 'an opening quote for an apostrophe' },
  ],
  fr: [
    { found: /(?<![\u202f\u00a0?!(])[?!;:]/, says: 'no narrow no-break space before ? ! ; or :' },
    { found: /«(?!\u202f)|(?<!\u202f)»/, says: 'no narrow no-break space inside « »' },
    noSpaceAfter,
  ],
  en: [noSpaceBefore, noSpaceAfter],
  de: [noSpaceBefore, noSpaceAfter],
}

/** Words that a language may rightly say twice in a row. */
const twice: InEveryLanguage<string[]> = {
  nl: ['je', 'ze', 'die', 'dat', 'zijn', 'haar', 'heel', 'privé', 'wie', 'oké'],
  fr: ['vous', 'nous', 'très'],
  en: ['that', 'had', 'very', 'in', 'no'],
  de: ['die', 'der', 'das', 'sie', 'sehr', 'ihr', 'wer'],
}

/** Slips of the pen that no dictionary sees, each with the words where it stands. */
export function typographyFaults(language: Language, text: string): string[] {
  const plain = withoutSigns(text)
  const slips = [...everywhere, ...perLanguage[language]].flatMap(({ found, says }) => {
    const at = found.exec(plain)?.index
    return at === undefined ? [] : [`${says}: ${around(plain, at)}`]
  })
  return [...slips, ...quoteFaults(language, plain), ...doubledWords(language, plain)]
}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 20), at + 20).trim()

/** Addresses, times and smileys have signs of their own. */
const withoutSigns = (text: string) =>
  text
    .replace(/\w+:\/\/[^\s)]+|mailto:|[\w.+-]+@[\w.-]+\w/g, 'x')
    .replace(/(?<=\d):(?=\d)/g, '.')
    .replace(/(?<=^|\s)[:;]-?[)(DPp](?=$|\s|[”»“.,])/g, 'x')

/** But “de een een kans, de ander …” is right. */
const doubledWords = (language: Language, text: string) =>
  [...text.matchAll(/(?<![\p{L}\p{N}’-]|\bde )(\p{L}+)\s+\1(?![\p{L}\p{N}’-])/giu)]
    .filter(([, word = '']) => !twice[language].includes(word.toLowerCase()))
    .map(([, word]) => `a word twice: ${word}`)
