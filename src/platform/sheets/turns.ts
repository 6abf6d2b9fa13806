import { setImmediate as letOthersGo } from 'node:timers/promises'

/** Work on every item, with a pause now and then in which the pages of other people are served. */
export async function inTurns<T>(
  items: readonly T[],
  work: (item: T) => void,
  atOnce = 1000,
): Promise<void> {
  for (const [i, item] of items.entries()) {
    work(item)
    if (i % atOnce === atOnce - 1) await letOthersGo()
  }
}
