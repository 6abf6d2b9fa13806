/** A rule says no, with the word that the texts explain. */
export type Refusal = { refused: string; facts?: Record<string, unknown> }

export const refuse = (word: string, facts?: Record<string, unknown>): Refusal => ({
  refused: word,
  ...(facts && { facts }),
})

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value

/** Not there, or not for these eyes: the two look the same. */
export class NotFound extends Error {
  override name = 'NotFound'
}
