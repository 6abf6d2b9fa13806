import { action } from '../../platform/action.ts'
import { newId } from '../../platform/ids.ts'
import { no } from '../../platform/result.ts'
import { hashOf } from '../../platform/secrets.ts'
import { everyone } from '../../platform/who.ts'
import { createCredentials } from '../identity/index.ts'
import { insertOrganisation, isClaimed } from '../organisation/index.ts'
import { insertOwner } from '../people/index.ts'
import { Claim, ClaimForm, said } from './forms.ts'
import { claim } from './rules.ts'
import { lockLink, useLink } from './store.ts'

/** Organisation, owner and password in one go: there is no moment in which a half of it exists. */
export const claimInstallation = action({
  name: 'setup.claim',
  who: everyone,
  input: Claim,
  form: ClaimForm,
  faults: said,
  load: async (tx, { token }) => ({
    link: await lockLink(tx, hashOf(token)),
    claimed: await isClaimed(tx),
    ownerId: newId(),
  }),
  may: (_, { claimed }) => !claimed,
  decide: claim,
  save: async (tx, _, { thing: { ownerId }, input, now }) => {
    const { name, email, language, password, languages } = input
    const first =
      (await useLink(tx, hashOf(input.token), now)) &&
      (await insertOrganisation(tx, { name: input.organisation, languages }, now))
    if (!first) return no('linkOver')
    await insertOwner(tx, { id: ownerId, name, email, language }, now)
    await createCredentials(tx, ownerId, password, now)
    return { ownerId }
  },
})
