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
  let last: PageBrand | undefined
  let readAt = 0

  async function readNow() {
    const brand = await brandOf(read)
    last = brand && { ...brand, accents: accentFor(brand.accent) }
    return last
  }

  function get(): Promise<PageBrand | undefined> {
    if (!known || Date.now() - readAt > FRESH_MS) {
      readAt = Date.now()
      known = readNow()
      known.catch(() => {
        known = undefined
      })
    }
    return known
  }

  return {
    get,
    /** For a page that says that the database is away: as it was when last read. */
    getOrLast: () => get().catch(() => last),
    forget() {
      known = undefined
    },
  }
}
export type RememberedBrand = ReturnType<typeof rememberBrand>
