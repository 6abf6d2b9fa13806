import { action } from '../../platform/action.ts'
import { newId } from '../../platform/ids.ts'
import { no } from '../../platform/result.ts'
import { hashOf } from '../../platform/secrets.ts'
import { everyone } from '../../platform/who.ts'
import { createCredentials } from '../identity/index.ts'
import { insertOrganisation, isClaimed } from '../organisation/index.ts'
import { ClaimForm, type ClaimInput } from './forms.ts'
import { claim } from './rules.ts'
import { insertOwner, lockLink, useLink } from './store.ts'

const ownerFrom = ({ name, email, language }: ClaimInput, id: string) => ({
  id,
  name,
  email,
  language,
})

/** Organisation, owner and password in one go: there is no moment in which a half of it exists. */
export const claimInstallation = action({
  name: 'setup.claim',
  who: everyone,
  input: ClaimForm,
  load: async (tx, { token }) => ({
    link: await lockLink(tx, hashOf(token)),
    claimed: await isClaimed(tx),
    ownerId: newId(),
  }),
  may: (_, { claimed }) => !claimed,
  decide: claim,
  save: async (tx, _, { thing: { ownerId }, input, now }) => {
    const organisation = { name: input.organisation, languages: input.languages }
    const first =
      (await useLink(tx, hashOf(input.token), now)) &&
      (await insertOrganisation(tx, organisation, now))
    if (!first) return no('linkOver')
    await insertOwner(tx, ownerFrom(input, ownerId), now)
    await createCredentials(tx, ownerId, input.password, now)
    return { ownerId }
  },
})
