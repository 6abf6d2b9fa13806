/** Chance that is the same every time, from a seed. */
export type Random = () => number

/** Mulberry32: small, and the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export const oneOf = <T>(items: readonly T[], random: Random) =>
  items[Math.floor(random() * items.length)] as T

export function byShare<T extends { share: number }>(items: readonly T[], random: Random): T {
  let left = random() * items.reduce((sum, { share }) => sum + share, 0)
  for (const item of items) {
    left -= item.share
    if (left < 0) return item
  }
  return items[0] as T
}
