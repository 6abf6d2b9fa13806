import type { Keyring } from '../keyring.ts'
import { keyOf, type Vouched, weigh } from './vouch.ts'

/** How a row stands that should have been vouched for. */
export type Standing = 'fits' | 'differs' | 'other-key' | 'of-before'

/**
 * Weighs rows in the order in which they were written. What has no digest is of before there were any, and what has one
 * of another key is of before this key: both stand before what this key has vouched for, and never after it.
 */
export function inOrderOfTrust(keyring: Keyring) {
  let reached: 'nothing' | 'another' | 'own' = 'nothing'
  return (row: Vouched, said: string | null): Standing => {
    const weighed = said === null ? 'of-before' : weigh(keyring, row, said)
    if (weighed === 'fits') reached = 'own'
    if (weighed === 'other-key' && reached !== 'own') reached = 'another'
    else if (weighed === 'other-key') return 'differs'
    if (weighed === 'of-before' && reached !== 'nothing') return 'differs'
    return weighed
  }
}

/** Counts what cannot be weighed here, by the key that could. */
export function otherKeys() {
  const counts = new Map<string, number>()
  return {
    add: (said: string | null) => {
      const key = keyOf(said ?? '')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    },
    all: () => [...counts].map(([key, count]) => ({ key, count })),
  }
}
