import { z } from 'zod'
import { read } from '../../platform/read.ts'
import { NotFound } from '../../platform/result.ts'
import { isPerson } from '../../platform/who.ts'
import { establishmentsOf } from './establishments/store.ts'
import { profileOf } from './profile/store.ts'
import { may } from './rules.ts'
import { spokespersonsOf } from './spokespersons/store.ts'

/** There is one organisation, so there is nothing to ask for. */
const nothing = z.object({})

export const profile = read({
  name: 'organisation.profile',
  who: may.readSettings,
  query: nothing,
  read: async (db) => {
    const found = await profileOf(db)
    if (!found) throw new NotFound('organisation.profile')
    return found
  },
  summary: 'Who the organisation is: name, sector, languages, values, contact point and places.',
})

export const establishments = read({
  name: 'organisation.establishments',
  who: may.readSettings,
  query: nothing,
  read: establishmentsOf,
  summary: 'Every place where people work, with its region and who speaks for the staff, by name.',
})

export const spokespersons = read({
  name: 'organisation.spokespersons',
  who: isPerson,
  query: nothing,
  read: spokespersonsOf,
  summary: 'Who speaks for the organisation and on what, in the order in which they are named.',
})
