import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { no } from '../../../platform/result.ts'
import { ColourInput, said } from '../forms.ts'
import { keepCore, keepLogo, lockCore, logoOf } from '../profile/store.ts'
import { changedFields, changedProfile, may } from '../rules.ts'
import type { Logo } from './logo/logo.ts'

export const changeColour = action({
  name: 'organisation.change-colour',
  who: may.changeOrganisation,
  input: ColourInput,
  faults: said,
  load: lockCore,
  decide: (core, input) => changedFields(core, { ...core, ...input }, ['accent']),
  save: async (tx, _, { input, now }) => {
    await keepCore(tx, input, now)
  },
})

/** The logo comes read and cleaned (logo/logo.ts): reading it is slow, and a transaction should not wait for it. */
export const changeLogo = action({
  name: 'organisation.change-logo',
  who: may.changeOrganisation,
  input: z.object({ logo: z.custom<Logo>() }),
  faults: said,
  load: lockCore,
  decide: () => changedProfile(['logo'], { how: 'changed' }),
  save: async (tx, _, { input, now }) => {
    await keepLogo(tx, input.logo, now)
  },
})

export const removeLogo = action({
  name: 'organisation.remove-logo',
  who: may.changeOrganisation,
  input: z.object({}),
  faults: said,
  load: async (tx) => (await lockCore(tx)) && { logo: await logoOf(tx) },
  decide: ({ logo }) => (logo ? changedProfile(['logo'], { how: 'removed' }) : no('unchanged')),
  save: async (tx, _, { now }) => {
    await keepLogo(tx, null, now)
  },
})
