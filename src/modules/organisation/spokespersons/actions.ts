import { action } from '../../../platform/action.ts'
import { newId } from '../../../platform/ids.ts'
import { no } from '../../../platform/result.ts'
import { Move, One, SpokespersonForm } from '../forms.ts'
import { addSpokesperson, changedProfile, may, moved } from '../rules.ts'
import {
  deleteSpokesperson,
  insertSpokesperson,
  keepOrder,
  keepSpokesperson,
  lockOrder,
  lockSpokesperson,
} from './store.ts'

export const addSpokespersonAction = action({
  name: 'organisation.add-spokesperson',
  input: SpokespersonForm,
  load: async (tx) => ({ id: newId(), count: (await lockOrder(tx)).length }),
  who: may.changeOrganisation,
  decide: ({ count, id }) => addSpokesperson(count, id),
  save: async (tx, _, { thing, input }) => {
    await insertSpokesperson(tx, { ...input, id: thing.id })
  },
})

export const changeSpokesperson = action({
  name: 'organisation.change-spokesperson',
  input: One.and(SpokespersonForm),
  load: (tx, { id }) => lockSpokesperson(tx, id),
  who: may.changeOrganisation,
  decide: ({ id }) => changedProfile(['spokespersons'], { id, how: 'changed' }),
  save: async (tx, _, { input }) => {
    await keepSpokesperson(tx, input)
  },
})

export const removeSpokesperson = action({
  name: 'organisation.remove-spokesperson',
  input: One,
  load: (tx, { id }) => lockSpokesperson(tx, id),
  who: may.changeOrganisation,
  decide: ({ id }) => changedProfile(['spokespersons'], { id, how: 'removed' }),
  save: async (tx, _, { thing }) => {
    await deleteSpokesperson(tx, thing.id)
  },
})

export const moveSpokesperson = action({
  name: 'organisation.move-spokesperson',
  input: Move,
  load: async (tx, { id }) => {
    const order = await lockOrder(tx)
    return order.includes(id) ? order : undefined
  },
  who: may.changeOrganisation,
  decide: (order, { id, way }) =>
    moved(order, id, way)
      ? changedProfile(['spokespersons'], { id, how: 'moved' })
      : no('unchanged'),
  save: async (tx, _, { thing, input }) => {
    await keepOrder(tx, moved(thing, input.id, input.way) ?? thing)
  },
})
