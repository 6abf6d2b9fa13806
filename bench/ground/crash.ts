export type Victim = 'application' | 'database'

export interface Crash {
  victim: Victim
  /** What had happened when it was killed, in words. */
  after: string
  /** Each thing that is not as it was promised, in words. Empty is good. */
  broken: string[]
}
