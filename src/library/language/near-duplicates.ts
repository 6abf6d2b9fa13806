/** A text and the item that it belongs to: within one item, saying it again may be meant so. */
export interface Told {
  of: string
  path: string
  text: string
}

export interface NearDuplicate {
  a: Told
  b: Told
  /** Which part of the shorter text the other has too, from 0 to 1. */
  share: number
  /** The longest run of words that both have. */
  words: string
}

/** Runs of five words: shorter ones are idiom that any two texts may share. */
const RUN = 5
/** A text of fewer runs (twelve words) says too little to be told twice. */
const LEAST_RUNS = 8

/**
 * Pairs of texts of one language of which the shorter stands for the greater part in the other. Between two of the
 * 56 clauses that part is at most 0.22. Leave legal notes out (`isLegalNote`): one law is told in one way.
 */
export function nearDuplicates(texts: readonly Told[], threshold = 0.5): NearDuplicate[] {
  const runs = texts.map(({ text }) => runsOf(text))
  const shared = countShared(runs)

  return [...shared].flatMap(([pair, count]) => {
    const [i = 0, j = 0] = pair.split(' ').map(Number)
    const [a, b] = [texts[i], texts[j]]
    const least = Math.min(runs[i]?.size ?? 0, runs[j]?.size ?? 0)
    if (!a || !b || a.of === b.of || least < LEAST_RUNS || count / least < threshold) return []
    return [{ a, b, share: count / least, words: longestShared(a.text, b.text) }]
  })
}

const wordsOf = (text: string) =>
  text.toLowerCase().match(/\{\w+(?:\|[^{}]*)?\}|[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

/** Whoever holds a library against itself again meets the same texts. */
const known = new Map<string, Set<string>>()

function runsOf(text: string): Set<string> {
  const runs = known.get(text) ?? new Set(allRunsOf(wordsOf(text)))
  known.set(text, runs)
  return runs
}

const allRunsOf = (words: readonly string[]) =>
  words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))

/** How many runs each pair of texts has in common, by their places: `3 7`. */
function countShared(runs: readonly Set<string>[]): Map<string, number> {
  const places = new Map<string, number[]>()
  const shared = new Map<string, number>()
  for (const [i, own] of runs.entries())
    for (const run of own) {
      const before = places.get(run) ?? []
      for (const j of before) shared.set(`${j} ${i}`, (shared.get(`${j} ${i}`) ?? 0) + 1)
      places.set(run, [...before, i])
    }
  return shared
}

function longestShared(a: string, b: string): string {
  const words = wordsOf(a)
  const other = ` ${wordsOf(b).join(' ')} `
  let longest: string[] = []
  for (let from = 0; from < words.length; from++)
    while (other.includes(` ${words.slice(from, from + longest.length + 1).join(' ')} `)) {
      if (from + longest.length >= words.length) break
      longest = words.slice(from, from + longest.length + 1)
    }
  return longest.join(' ')
}
