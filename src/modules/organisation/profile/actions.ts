import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { no } from '../../../platform/result.ts'
import { ColourForm, ContactForm, OrganisationForm, ValuesForm } from '../forms.ts'
import type { Logo } from '../look/logo/logo.ts'
import { changedFields, changedProfile, may } from '../rules.ts'
import { type Core, keepCore, keepLogo, lockCore, logoOf } from './store.ts'

export const changeOrganisation = action({
  name: 'organisation.change',
  input: OrganisationForm,
  load: (tx) => lockCore(tx),
  who: may.changeOrganisation,
  decide: (core, input) =>
    changedFields(core, { ...core, ...input }, ['name', 'sector', 'languages']),
  save: async (tx, _, { input, now }) => {
    await keepCore(tx, input, now)
  },
})

export const changeColour = action({
  name: 'organisation.change-colour',
  input: ColourForm,
  load: (tx) => lockCore(tx),
  who: may.changeOrganisation,
  decide: (core, input) => changedFields(core, { ...core, ...input }, ['accent']),
  save: async (tx, _, { input, now }) => {
    await keepCore(tx, input, now)
  },
})

/** The logo comes read and cleaned (logo/logo.ts): reading it is slow, and a transaction should not wait for it. */
export const changeLogo = action({
  name: 'organisation.change-logo',
  input: z.object({ logo: z.custom<Logo>() }),
  load: (tx) => lockCore(tx),
  who: may.changeOrganisation,
  decide: () => changedProfile(['logo'], { how: 'changed' }),
  save: async (tx, _, { input, now }) => {
    await keepLogo(tx, input.logo, now)
  },
})

export const removeLogo = action({
  name: 'organisation.remove-logo',
  input: z.object({}),
  load: async (tx) => (await lockCore(tx)) && { logo: await logoOf(tx) },
  who: may.changeOrganisation,
  decide: ({ logo }) => (logo ? changedProfile(['logo'], { how: 'removed' }) : no('unchanged')),
  save: async (tx, _, { now }) => {
    await keepLogo(tx, null, now)
  },
})

/** A language that the form did not show keeps its values: it may be chosen again. */
const withValues = (core: Core, typed: Partial<Core['coreValues']>): Core['coreValues'] => ({
  ...core.coreValues,
  ...Object.fromEntries(Object.entries(typed).filter(([, values]) => values)),
})

export const changeValues = action({
  name: 'organisation.change-values',
  input: ValuesForm,
  load: (tx) => lockCore(tx),
  who: may.changeOrganisation,
  decide: (core, input) =>
    changedFields({ values: core.coreValues }, { values: withValues(core, input) }, ['values']),
  save: async (tx, _, { thing, input, now }) => {
    await keepCore(tx, { coreValues: withValues(thing, input) }, now)
  },
})

export const changeContact = action({
  name: 'organisation.change-contact',
  input: ContactForm,
  load: (tx) => lockCore(tx),
  who: may.changeOrganisation,
  decide: (core, input) =>
    changedFields({ contact: core.contact }, { contact: input }, ['contact']),
  save: async (tx, _, { input, now }) => {
    await keepCore(tx, { contact: input }, now)
  },
})
