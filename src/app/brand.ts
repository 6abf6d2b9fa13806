import { type Brand, brandOf } from '../modules/organisation/index.ts'
import type { ReadDb } from '../platform/db/connect.ts'
import { type AccentSet, accentFor } from '../ui/colour.ts'

/** Another node may have changed the organisation; so long may this one still show the old colour. */
const FRESH_MS = 5_000

/** With its colour made readable, which takes a moment. */
export interface PageBrand extends Brand {
  accents: AccentSet
}

/** The organisation for every page: read at most once in a while, and at once after a change made here. */
export function rememberBrand(read: ReadDb) {
  let known: Promise<PageBrand | undefined> | undefined
  let readAt = 0
  return {
    get(): Promise<PageBrand | undefined> {
      if (!known || Date.now() - readAt > FRESH_MS) {
        readAt = Date.now()
        known = brandOf(read).then(
          (brand) => brand && { ...brand, accents: accentFor(brand.accent) },
        )
        known.catch(() => {
          known = undefined
        })
      }
      return known
    },
    forget() {
      known = undefined
    },
  }
}
export type RememberedBrand = ReturnType<typeof rememberBrand>
