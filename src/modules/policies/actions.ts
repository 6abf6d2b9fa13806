import { action } from '../../platform/action.ts'
import { newSilentId } from '../../platform/ids.ts'
import { no } from '../../platform/result.ts'
import { OneDocument, Seen } from './forms.ts'
import * as rules from './rules.ts'
import { insertPolicy, keepProfileSeen, policyOf } from './store.ts'

export const beginPolicy = action({
  name: 'policies.begin',
  who: rules.may.changeDrafts,
  input: OneDocument,
  load: async (tx, { document }): Promise<rules.Beginning> => ({
    begun: (await policyOf(tx, document)) !== undefined,
    id: newSilentId(),
  }),
  decide: (beginning, { document }) => rules.begin(beginning, document),
  save: async (tx, { thing }, { input, now }) => {
    const { numInsertedOrUpdatedRows } = await insertPolicy(tx, thing.id, input.document, now)
    return numInsertedOrUpdatedRows ? undefined : no('already-begun')
  },
  summary: 'Begins a document, so that the interview can fill it.',
})

/** Somebody looked at what a change of the profile did to a draft. */
export const seeProfileChange = action({
  name: 'policies.see-profile-change',
  who: rules.may.changeDrafts,
  input: Seen,
  faults: {},
  load: (tx, { document }) => policyOf(tx, document),
  decide: rules.seeProfileChange,
  save: async (tx, { thing }, { input }) => {
    await keepProfileSeen(tx, thing.id, input.changedAt)
  },
  summary: 'Says that somebody looked at what the changed profile did to a draft.',
})
