/** How a spelling sounds where its letters mislead, in the order in which it is read. */
export type Rewrites = readonly (readonly [spelled: RegExp, spoken: string])[]

/** Counts the sounds of a word that carry a syllable; what has none, such as a figure, is read as one. */
export const counter = (rewrites: Rewrites, sound: RegExp) => (word: string) => {
  const sounds = word
    .toLowerCase()
    .split(/[-/]/)
    .map((part) => rewrites.reduce((spoken, [from, to]) => spoken.replace(from, to), part))
    .map((spoken) => spoken.match(sound)?.length ?? 0)
  return Math.max(
    1,
    sounds.reduce((a, b) => a + b),
  )
}
