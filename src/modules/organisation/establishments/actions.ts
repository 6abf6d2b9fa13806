import { action } from '../../../platform/action.ts'
import { newId } from '../../../platform/ids.ts'
import { EstablishmentForm, EstablishmentInput, One, said } from '../forms.ts'
import { changedProfile, may, oneMore } from '../rules.ts'
import {
  countEstablishments,
  deleteEstablishment,
  insertEstablishment,
  keepEstablishment,
  lockEstablishment,
} from './store.ts'

export const addEstablishment = action({
  name: 'organisation.add-establishment',
  who: may.changeOrganisation,
  input: EstablishmentInput,
  form: EstablishmentForm,
  faults: said,
  load: async (tx) => ({ id: newId(), count: await countEstablishments(tx) }),
  decide: ({ id, count }) => oneMore('establishments', id, count),
  save: (tx, _, { thing, input, now }) => insertEstablishment(tx, { ...input, id: thing.id }, now),
})

export const changeEstablishment = action({
  name: 'organisation.change-establishment',
  who: may.changeOrganisation,
  input: One.and(EstablishmentInput),
  form: One.and(EstablishmentForm),
  faults: said,
  load: (tx, { id }) => lockEstablishment(tx, id),
  decide: ({ id }) => changedProfile(['establishments'], { id, how: 'changed' }),
  save: (tx, _, { input }) => keepEstablishment(tx, input),
})

export const removeEstablishment = action({
  name: 'organisation.remove-establishment',
  who: may.changeOrganisation,
  input: One,
  faults: said,
  load: (tx, { id }) => lockEstablishment(tx, id),
  decide: ({ id }) => changedProfile(['establishments'], { id, how: 'removed' }),
  objections: ['inUse'],
  save: (tx, _, { thing }) => deleteEstablishment(tx, thing.id),
})
