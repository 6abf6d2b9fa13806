/** What the watchdog and the thread that it watches share. */
export interface Watched {
  /** Two whole numbers: how often the loop came round, and which route is being answered. */
  shared: SharedArrayBuffer
  /** By their number in `shared`; the first is none. */
  routes: readonly string[]
  /** After so long without a beat the process ends. */
  seconds: number
  tickMs: number
}

export const BEAT = 0
export const ROUTE = 1
