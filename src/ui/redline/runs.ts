/** A run of words that stays, came or went. */
export interface Run {
  how: 'same' | 'came' | 'went'
  words: string
}

export const isRedline = (runs: readonly Run[]) => runs.some(({ how }) => how !== 'same')

/** Longer texts are shown beside each other: where hardly a word stays, nobody reads a redline. */
const MOST = 400

/** What went and what came, word by word. */
export function redline(before: string, after: string): Run[] {
  if (before === after) return before ? [{ how: 'same', words: before }] : []
  const a = wordsOf(before)
  const b = wordsOf(after)
  if (a.length > MOST || b.length > MOST)
    return [
      { how: 'went', words: before },
      { how: 'came', words: after },
    ]
  const shared = lengths(a, b)
  const runs: Run[] = []
  const add = (how: Run['how'], word: string) => {
    const last = runs.at(-1)
    if (last?.how === how) last.words += ` ${word}`
    else runs.push({ how, words: word })
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [here = '', there = ''] = [a[i], b[j]]
    if (i < a.length && here === b[j]) {
      add('same', here)
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      add('went', here)
      i++
    } else {
      add('came', there)
      j++
    }
  }
  return runs
}

/** Narrow spaces that keep a sign with its word are no end of a word. */
const wordsOf = (text: string) => text.split(/[ \n]+/).filter(Boolean)

/** How many words two ends have in common, from each word on. */
function lengths(a: readonly string[], b: readonly string[]) {
  const shared = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = shared[i] as number[]
      row[j] =
        a[i] === b[j]
          ? at(shared, i + 1, j + 1) + 1
          : Math.max(at(shared, i + 1, j), at(shared, i, j + 1))
    }
  return shared
}

const at = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0
