/** A rule says no, with a word that the texts must have. */
export type No<Word extends string = string> = { refused: Word; facts?: Record<string, unknown> }

/** @param facts what the sentence needs, such as a name */
export const no = <const Word extends string>(
  refused: Word,
  facts?: Record<string, unknown>,
): No<Word> => ({ refused, ...(facts && { facts }) })

export const isNo = <Word extends string>(value: unknown): value is No<Word> =>
  typeof value === 'object' && value !== null && 'refused' in value

/** Not there, or not for these eyes: the two look the same. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** May be done, but not before this person has shown once more that it is them. */
export class ProofFirst extends Error {
  override name = 'ProofFirst'
}
