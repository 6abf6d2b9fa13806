import type { Line } from './line.ts'

/** Places that mails in turn leave free: who waits for a code finds one, whatever hangs. */
const KEPT_FREE = 2

/** The places at the mail server. What somebody waits for goes first, and may take any. */
export function createPlaces(total: number) {
  const forTurn = Math.max(1, total - KEPT_FREE)
  const taken = { all: 0, inTurn: 0 }
  const queues = { waitedFor: [] as (() => void)[], inTurn: [] as (() => void)[] }

  function admit() {
    while (taken.all < total) {
      const free = taken.inTurn < forTurn
      const next = queues.waitedFor.shift() ?? (free ? queues.inTurn.shift() : undefined)
      if (!next) return
      next()
    }
  }

  return {
    take: ({ waitedFor }: Line) =>
      new Promise<void>((resolve) => {
        const enter = () => {
          taken.all++
          if (!waitedFor) taken.inTurn++
          resolve()
        }
        queues[waitedFor ? 'waitedFor' : 'inTurn'].push(enter)
        admit()
      }),
    give({ waitedFor }: Line) {
      taken.all--
      if (!waitedFor) taken.inTurn--
      admit()
    },
  }
}
