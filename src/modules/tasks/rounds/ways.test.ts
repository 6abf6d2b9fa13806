import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharesOf } from './ways.tsx'

const count = fc.oneof(fc.constantFrom(0, 1), fc.nat(200_000))

test('every way that there is can be seen in the bar, none sticks out, and the widest are those with most', () => {
  fc.assert(
    fc.property(count, count, count, (byMail, byHand, unreached) => {
      const reach = { byMail, byHand, unreached }
      const parts = sharesOf(reach)
      expect(parts.map(({ way }) => reach[way]).filter((n) => n > 0)).toHaveLength(parts.length)
      const end = parts.at(-1)
      expect((end?.from ?? 0) + (end?.width ?? 0)).toBeCloseTo(parts.length ? 100 : 0)
      for (const [at, part] of parts.entries()) {
        expect(part.width).toBeGreaterThanOrEqual(2)
        const before = parts[at - 1]
        if (before) expect(part.from).toBeGreaterThan(before.from + before.width)
        for (const other of parts)
          if (reach[part.way] > reach[other.way])
            expect(part.width + 1e-9).toBeGreaterThanOrEqual(other.width)
      }
    }),
    { examples: [[50, 2376, 1]] },
  )
})
