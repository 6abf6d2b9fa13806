import { on } from '../../platform/event.ts'
import { imported, importUndone, personChanged } from './events.ts'
import { tellAddresses } from './person/addresses.ts'

/** Whatever changes addresses: the history tells of it, and the old address hears of it. */
export const peopleFollows = [
  on(personChanged, tellAddresses),
  on(imported, tellAddresses),
  on(importUndone, tellAddresses),
]
