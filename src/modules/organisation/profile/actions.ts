import { action } from '../../../platform/action.ts'
import {
  ContactInput,
  OrganisationForm,
  OrganisationInput,
  said,
  ValuesForm,
  ValuesInput,
} from '../forms.ts'
import { changedFields, may, type ShortNames, shortNamesIn } from '../rules.ts'
import { type Core, keepCore, lockCore } from './store.ts'

/** A language that was not spoken of keeps what it has: it may be chosen again. */
const withValues = (core: Core, given: Partial<Core['coreValues']>): Core['coreValues'] => ({
  ...core.coreValues,
  ...Object.fromEntries(Object.entries(given).filter(([, values]) => values)),
})

const withShort = <T extends { shortNames: ShortNames }>({ shortNames }: Core, input: T) => ({
  ...input,
  shortNames: shortNamesIn((language) => input.shortNames[language] ?? shortNames[language]),
})

export const changeOrganisation = action({
  name: 'organisation.change',
  who: may.changeOrganisation,
  input: OrganisationInput,
  form: OrganisationForm,
  faults: said,
  load: lockCore,
  decide: (core, input) =>
    changedFields(core, { ...core, ...withShort(core, input) }, [
      'name',
      'shortNames',
      'sector',
      'languages',
    ]),
  save: async (tx, _, { thing, input, now }) => {
    await keepCore(tx, withShort(thing, input), now)
  },
})

export const changeValues = action({
  name: 'organisation.change-values',
  who: may.changeOrganisation,
  input: ValuesInput,
  form: ValuesForm,
  faults: said,
  load: lockCore,
  decide: (core, input) =>
    changedFields({ values: core.coreValues }, { values: withValues(core, input) }, ['values']),
  save: async (tx, _, { thing, input, now }) => {
    await keepCore(tx, { coreValues: withValues(thing, input) }, now)
  },
})

export const changeContact = action({
  name: 'organisation.change-contact',
  who: may.changeOrganisation,
  input: ContactInput,
  faults: said,
  load: lockCore,
  decide: (core, input) =>
    changedFields({ contact: core.contact }, { contact: input }, ['contact']),
  save: async (tx, _, { input, now }) => {
    await keepCore(tx, { contact: input }, now)
  },
})
