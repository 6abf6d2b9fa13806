import { action } from '../../../platform/action.ts'
import { newId } from '../../../platform/ids.ts'
import { EstablishmentForm, One } from '../forms.ts'
import { addEstablishment, changedProfile, may } from '../rules.ts'
import {
  countEstablishments,
  deleteEstablishment,
  insertEstablishment,
  keepEstablishment,
  lockEstablishment,
} from './store.ts'

export const addEstablishmentAction = action({
  name: 'organisation.add-establishment',
  input: EstablishmentForm,
  load: async (tx) => ({ id: newId(), count: await countEstablishments(tx) }),
  who: may.changeOrganisation,
  decide: ({ count, id }) => addEstablishment(count, id),
  save: (tx, _, { thing, input, now }) => insertEstablishment(tx, { ...input, id: thing.id }, now),
})

export const changeEstablishment = action({
  name: 'organisation.change-establishment',
  input: One.and(EstablishmentForm),
  load: (tx, { id }) => lockEstablishment(tx, id),
  who: may.changeOrganisation,
  decide: ({ id }) => changedProfile(['establishments'], { id, how: 'changed' }),
  save: (tx, _, { input }) => keepEstablishment(tx, input),
})

export const removeEstablishment = action({
  name: 'organisation.remove-establishment',
  input: One,
  load: (tx, { id }) => lockEstablishment(tx, id),
  who: may.changeOrganisation,
  decide: ({ id }) => changedProfile(['establishments'], { id, how: 'removed' }),
  objections: ['inUse'],
  save: (tx, _, { thing }) => deleteEstablishment(tx, thing.id),
})
