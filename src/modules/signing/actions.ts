import { action } from '../../platform/action.ts'
import { newId } from '../../platform/ids.ts'
import { isPerson } from '../../platform/who.ts'
import { Sign, signFaults } from './forms.ts'
import * as rules from './rules.ts'
import { lockRequest, saveSignature } from './store/requests.ts'
import { rowOf, vouchedSignature } from './store/signature-row.ts'

/** A person signs what was asked of them. */
export const signPolicy = action({
  name: 'signing.sign',
  who: isPerson,
  input: Sign,
  faults: signFaults,
  load: (tx, input, { who }) => lockRequest(tx, input.requestId, input.language, who.id),
  may: rules.may.sign,
  decide: (request, input, moment) => rules.sign(request, input, moment),
  save: async (tx, signed, { thing, input }) => {
    const row = rowOf(newId(), thing, signed, input.typedName)
    await saveSignature(tx, row, thing.hasMailbox)
    return row
  },
  evidence: (_tx, { saved }) => vouchedSignature(saved),
})
