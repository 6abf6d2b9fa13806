import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { no } from '../../../platform/result.ts'
import { ColourInput, said } from '../forms.ts'
import { keepCore, keepLogo, lockCore, logoOf } from '../profile/store.ts'
import { changedFields, changedProfile, may } from '../rules.ts'
import type { ReadLogo } from './logo/logo.ts'

/** The logo comes read and cleaned (logo/logo.ts): reading it is slow, and a transaction should not wait for it. */
export const changeLook = action({
  name: 'organisation.change-look',
  who: may.changeOrganisation,
  input: ColourInput.extend({ logo: z.custom<ReadLogo>().optional() }),
  faults: said,
  load: lockCore,
  decide: (core, { accent, logo }) =>
    changedFields({ accent: core.accent, logo: undefined }, { accent, logo: logo && 'another' }, [
      'accent',
      'logo',
    ]),
  save: async (tx, _, { input: { accent, logo }, now }) => {
    await keepCore(tx, { accent }, now)
    if (logo) await keepLogo(tx, logo, now)
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
