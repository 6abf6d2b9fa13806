/** A reader rests at a colon too, so what stands behind it counts on its own. */
export const sentencesIn = (text: string) => text.split(/(?<=[.!?…:]["”»“)]*)\s+|\n+/)

/** A variable counts as one word, and a sign on its own as none. */
export const wordsIn = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
