import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import { newId } from '../../../platform/ids.ts'
import { no } from '../../../platform/result.ts'
import { isHouse } from '../../../platform/who.ts'
import { contractsEnded } from '../events.ts'
import { holdPeople } from '../person/store.ts'
import { letGo } from './let-go.ts'
import { lockEnded } from './store.ts'

/** So many at a time: pages that change people meanwhile wait a moment, and not until all are gone. */
const BATCH = 5_000

/** The house lets go of everybody whose end date has passed, some thousands at a time. */
export const endContracts = action({
  name: 'people.end-contracts',
  who: isHouse,
  input: z.object({}),
  load: async (tx, _, { now }) => {
    await holdPeople(tx)
    return { id: newId(), ended: await lockEnded(tx, dayOf(now), { most: BATCH }) }
  },
  decide: ({ id, ended }) =>
    ended.length ? contractsEnded(id, { count: ended.length }) : no('nobodyEnded'),
  save: (tx, _, { thing: { ended }, ...saving }) => letGo(tx, ended, saving),
  summary: 'Lets go of everybody whose end date has passed, except the last owner who can come in.',
})
