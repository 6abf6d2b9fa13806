import { action } from '../../platform/action.ts'
import { newSilentId } from '../../platform/ids.ts'
import { no } from '../../platform/result.ts'
import { DocumentForm, SeenForm } from './forms.ts'
import * as rules from './rules.ts'
import { insertPolicy, keepProfileSeen, policyOf } from './store.ts'

export const beginPolicy = action({
  name: 'policies.begin',
  input: DocumentForm,
  load: async (tx, { document }): Promise<rules.Beginning> => ({
    begun: (await policyOf(tx, document)) !== undefined,
    id: newSilentId(),
  }),
  who: (who) => rules.may.changeDrafts(who),
  decide: (beginning, { document }) => rules.begin(beginning, document),
  save: async (tx, { thing }, { input, now }) => {
    const { numInsertedOrUpdatedRows } = await insertPolicy(tx, thing.id, input.document, now)
    if (!numInsertedOrUpdatedRows) return no('already-begun')
  },
})

/** Somebody looked at what a change of the profile did to a draft. */
export const seeProfileChange = action({
  name: 'policies.see-profile-change',
  input: SeenForm,
  load: (tx, { document }) => policyOf(tx, document),
  who: (who) => rules.may.changeDrafts(who),
  decide: rules.seeProfileChange,
  save: async (tx, { thing }, { input }) => {
    await keepProfileSeen(tx, thing.id, new Date(input.changedAt))
  },
})
