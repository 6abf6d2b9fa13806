import { type Brand, brandOf } from '../modules/organisation/index.ts'
import type { ReadDb } from '../platform/db/connect.ts'

/** Another node may have changed the organisation; so long may this one still show the old colour. */
const FRESH_MS = 5_000

/** The organisation for every page: read at most once in a while, and at once after a change made here. */
export function rememberBrand(read: ReadDb) {
  let known: Promise<Brand | undefined> | undefined
  let readAt = 0
  return {
    get(): Promise<Brand | undefined> {
      if (!known || Date.now() - readAt > FRESH_MS) {
        readAt = Date.now()
        known = brandOf(read)
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
