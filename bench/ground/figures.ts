/** What the benches share: measuring in turns, and the line that they end with. */
export const median = (figures: number[]) => {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export const rounded = (figure: number, digits = 2) => Number(figure.toFixed(digits))

/** Milliseconds that the work took. */
export async function took(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/**
 * Measures each side `times` times, one after the other and back again (A B B A), so that what the machine
 * does meanwhile falls on all of them. Returns the median of each side.
 */
export async function inTurns<Side extends string>(
  times: number,
  sides: Record<Side, () => Promise<number>>,
  unit = '',
): Promise<Record<Side, number>> {
  const found = Object.fromEntries(Object.keys(sides).map((side) => [side, [] as number[]]))
  for (let turn = 0; turn < times; turn++) {
    const order = Object.keys(sides) as Side[]
    if (turn % 2) order.reverse()
    for (const side of order) found[side]?.push(await sides[side]())
    say(order.toSorted().map((side) => `${side} ${rounded(found[side]?.at(-1) ?? 0, 1)}${unit}`))
  }
  return Object.fromEntries(
    Object.entries(found).map(([side, figures]) => [side, median(figures)]),
  ) as Record<Side, number>
}

export const say = (words: string | string[]) => console.log(`  ${[words].flat().join('   ')}`)

/** The last line of a bench: what a machine reads. `ratio` is the figure that is compared with the aim. */
export function report(name: string, ratio: number, more: Record<string, unknown>) {
  console.log(JSON.stringify({ name, ratio: rounded(ratio, 3), ...more }))
}
