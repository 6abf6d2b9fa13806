/**
 * What a variable names: the organisation itself, people with their teams and posts, brands that stand as they are
 * written, or things.
 */
export const kindsOfName = ['house', 'people', 'brands', 'things'] as const
export type KindOfName = (typeof kindsOfName)[number]

/** How a language takes in a name that somebody typed. Where it is not sure, the name stands as it was typed. */
export interface Grammar {
  and: string
  /** Between items that hold a comma or an "and" of their own. */
  semicolon: string
  /** A word that joins, within an item. */
  joins: RegExp
  /** In the middle of a sentence: "Het bestuur" is "het bestuur", "Dienst communicatie" is "de dienst communicatie". */
  inSentence: (typed: string, kind: KindOfName) => string
  /** Other forms of what stands in a sentence, by the name that a template asks them with: `{contact|dat}`. */
  forms: Readonly<Record<string, (said: string, kind: KindOfName) => string>>
  /** Where a word changes what stands behind it. */
  front?: {
    /** The form that it asks of a name. */
    asks: (word: string) => string | undefined
    /** The word with what follows it, and the name, as they are written together: "von", "dem Rat" is "vom", "Rat". */
    meets: (word: string, gap: string, said: string) => readonly [string, string]
  }
  atStart: (said: string) => string
}
