/** A noun with what goes before it: "het" of "team". */
export type Nouns = ReadonlyMap<string, string>

/** `{ het: 'team bestuur' }` as a list to look up in. */
export const nouns = (byArticle: Readonly<Record<string, string>>): Nouns =>
  new Map(
    Object.entries(byArticle).flatMap(([article, words]) =>
      words.split(/\s+/).map((word): [string, string] => [word, article]),
    ),
  )

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const capitalised = (text: string) =>
  AS_IT_IS.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)

/** An address, and a name with its capital further on: "hulp@korenaar.nl", "korenaar.nl/hulp", "eBay". */
const AS_IT_IS = /^\S*(?:@|:\/\/)|^[^\s.]+(?:\.[^\s.]+)*\.\p{Ll}{2,}|^\p{Ll}\p{Lu}/u

/** "Team" is "team"; "HR-team" and "OR" stay. */
export const small = (text: string) =>
  /^\p{Lu}(?![\p{Lu}\d])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

export const startsSmall = (text: string) => /^\p{Ll}/u.test(text)

/** "HR", "ICT", "CPAS". */
export const isAcronym = (word: string) => /^\p{Lu}[\p{Lu}\d&]+$/u.test(word)

/** The word by which a phrase is known, without what is typed against it. */
export const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '')

/** Of a name in a few words, the last: "Communications team" is a team. One that joins or explains is not such a name. */
export function lastWord(phrase: string): string | undefined {
  const words = phrase.split(' ')
  const plain = words.every((word, n) => n === 0 || !joining.has(word))
  return words.length > 1 && words.length < 5 && plain && !/[,;:()]/.test(phrase)
    ? words.at(-1)
    : undefined
}
const joining = wordSet(
  'van de het voor bij in en op aan te of for at the and in from to on von der die das für bei und im am zu',
)

/** The first word and the rest, with the space between. */
export function parted(phrase: string): [string, string] {
  const space = phrase.indexOf(' ')
  return space === -1 ? [phrase, ''] : [phrase.slice(0, space), phrase.slice(space)]
}
