import { on } from '../../platform/event.ts'
import { imported, importUndone, personAdded, personChanged } from './events.ts'
import { tellAddresses } from './person/addresses.ts'
import { letGoEnded } from './presence/let-go.ts'

export const peopleFollows = [
  /** Whatever changes dates: nobody who is gone by then is asked anything, so this goes first. */
  on(personAdded, letGoEnded),
  on(personChanged, letGoEnded),
  on(imported, letGoEnded),
  on(importUndone, letGoEnded),

  /** Whatever changes addresses: the history tells of it, and the old address hears of it. */
  on(personChanged, tellAddresses),
  on(imported, tellAddresses),
  on(importUndone, tellAddresses),
]
