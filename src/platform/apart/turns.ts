import { type No, no } from '../result.ts'

/** Whoever waited had gone before the end: nobody is there to be answered. */
export class Gone extends Error {
  override name = 'Gone'
}

export interface Patience {
  /** How long somebody waits for a turn; without it, for as long as it takes. */
  ms?: number
  /** Says that they have gone. */
  signal?: AbortSignal
}

/** One at a time, in the order in which they came. Whoever has waited long enough, or is one too many, is refused. */
export function turns(mostWaiting: number) {
  const waiting: (() => void)[] = []
  let busy = false

  return async function inTurn<Result>(
    work: () => Promise<Result>,
    patience: Patience,
  ): Promise<Result | No<'file-busy'>> {
    if (patience.signal?.aborted) throw new Gone()
    if (busy && !(await called(patience))) return no('file-busy')
    busy = true
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else busy = false
    }
  }

  function called({ ms, signal }: Patience) {
    if (ms !== undefined && waiting.length >= mostWaiting) return false
    return new Promise<boolean>((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', gone)
        const at = waiting.indexOf(mine)
        if (at >= 0) waiting.splice(at, 1)
      }
      const mine = () => {
        leave()
        resolve(true)
      }
      const gone = () => {
        leave()
        reject(new Gone())
      }
      const tired = () => {
        leave()
        resolve(false)
      }
      const timer = ms === undefined ? undefined : setTimeout(tired, ms)
      signal?.addEventListener('abort', gone)
      waiting.push(mine)
    })
  }
}
