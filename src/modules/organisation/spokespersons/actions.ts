import { action } from '../../../platform/action.ts'
import { newId } from '../../../platform/ids.ts'
import { no } from '../../../platform/result.ts'
import { Move, One, SpokespersonInput, said } from '../forms.ts'
import { changedProfile, may, moved, oneMore } from '../rules.ts'
import {
  deleteSpokesperson,
  insertSpokesperson,
  keepOrder,
  keepSpokesperson,
  lockOrder,
  lockSpokesperson,
} from './store.ts'

export const addSpokesperson = action({
  name: 'organisation.add-spokesperson',
  who: may.changeOrganisation,
  input: SpokespersonInput,
  faults: said,
  load: async (tx) => ({ id: newId(), count: (await lockOrder(tx)).length }),
  decide: ({ id, count }) => oneMore('spokespersons', id, count),
  save: async (tx, _, { thing, input }) => {
    await insertSpokesperson(tx, { ...input, id: thing.id })
  },
})

export const changeSpokesperson = action({
  name: 'organisation.change-spokesperson',
  who: may.changeOrganisation,
  input: One.and(SpokespersonInput),
  faults: said,
  load: (tx, { id }) => lockSpokesperson(tx, id),
  decide: ({ id }) => changedProfile(['spokespersons'], { id, how: 'changed' }),
  save: async (tx, _, { input }) => {
    await keepSpokesperson(tx, input)
  },
})

export const removeSpokesperson = action({
  name: 'organisation.remove-spokesperson',
  who: may.changeOrganisation,
  input: One,
  faults: said,
  load: (tx, { id }) => lockSpokesperson(tx, id),
  decide: ({ id }) => changedProfile(['spokespersons'], { id, how: 'removed' }),
  save: async (tx, _, { thing }) => {
    await deleteSpokesperson(tx, thing.id)
  },
})

export const moveSpokesperson = action({
  name: 'organisation.move-spokesperson',
  who: may.changeOrganisation,
  input: Move,
  faults: said,
  load: async (tx, { id }) => {
    const order = await lockOrder(tx)
    return order.includes(id) ? order : undefined
  },
  decide: (order, { id, way }) =>
    moved(order, id, way)
      ? changedProfile(['spokespersons'], { id, how: 'moved' })
      : no('unchanged'),
  save: async (tx, _, { thing, input }) => {
    await keepOrder(tx, moved(thing, input.id, input.way) ?? thing)
  },
})
