/**
 * So many at once, and no more. Whoever came last goes first: of a flood every part waits behind the next, and somebody
 * who comes in the middle of it hardly waits.
 */
export function few(atOnce: number) {
  const waiting: (() => void)[] = []
  let busy = 0

  return async function amongFew<Result>(work: () => Promise<Result>): Promise<Result> {
    if (busy < atOnce) busy++
    else await new Promise<void>((called) => waiting.push(called))
    try {
      return await work()
    } finally {
      const next = waiting.pop()
      if (next) next()
      else busy--
    }
  }
}
