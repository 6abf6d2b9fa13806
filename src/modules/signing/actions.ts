import { z } from 'zod'
import { action } from '../../platform/action.ts'
import { later } from '../../platform/calendar.ts'
import { inOrder, momentOf } from '../../platform/evidence/index.ts'
import { newId } from '../../platform/ids.ts'
import { no } from '../../platform/result.ts'
import { isHouse, isPerson } from '../../platform/who.ts'
import { makeLinks } from '../identity/index.ts'
import { publicationById } from '../publications/index.ts'
import { ask, letGo } from './asking.ts'
import { OpenRound, OpenRoundForm, roundFaults, Sign, signFaults } from './forms.ts'
import * as rules from './rules.ts'
import { namedAudience } from './store/audience.ts'
import { endRound, openOfRound } from './store/closing.ts'
import { lockRequest, saveSignature } from './store/requests.ts'
import { vouchedRound } from './store/round-row.ts'
import { holdRounds, insertRound, inviteAsked, roundById } from './store/rounds.ts'
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

/** Opens a round: everyone in the audience is asked, and everyone with a mailbox is invited, in one go. */
export const openSigningRound = action({
  name: 'signing.open-round',
  who: (who) => rules.may.openRound(who) || isHouse(who),
  proof: 'fresh',
  input: OpenRound,
  form: OpenRoundForm,
  faults: roundFaults,
  load: async (tx, input) => {
    await holdRounds(tx)
    const publication = await publicationById(tx, input.publicationId)
    return publication && { id: newId(), publication, ...(await namedAudience(tx, input.audience)) }
  },
  decide: ({ id, publication, audience, unknown }, input, moment) =>
    unknown.length
      ? no('peopleUnknown', { names: unknown.slice(0, 5).join(', ') })
      : rules.openRound(
          { id: publication.id, superseded: publication.supersededAt !== null },
          { id, dueOn: input.dueOn, audience },
          moment,
        ),
  save: async (tx, _opened, { thing, input, who, now, services, tell }) => {
    const { id, publication, audience } = thing
    const round = { id, publicationId: publication.id, audience }
    await insertRound(tx, {
      ...round,
      dueOn: input.dueOn,
      joinerDays: input.joinerDays,
      openedBy: who.id,
      now,
    })
    const asked = await ask(tx, round, input.dueOn, { services, tell })
    return { id, asked, invited: await inviteAsked(tx, id, now) }
  },
  evidence: (_tx, { thing: { id, publication, audience }, input, who, now }) =>
    vouchedRound({
      id,
      audience: inOrder(audience),
      due_on: input.dueOn,
      joiner_days: String(input.joinerDays),
      opened_by: who.id,
      opened_at: momentOf(now),
      publication_id: publication.id,
    }),
})

/** HR hands a personal link to somebody without a mailbox; a signature given with it says so. */
export const handLink = action({
  name: 'signing.hand-link',
  who: rules.may.openRound,
  proof: 'fresh',
  input: z.object({ roundId: z.uuid(), requestId: z.uuid() }),
  load: async (tx, { roundId, requestId }, { who }) => {
    const request = await lockRequest(tx, requestId, who.language, null)
    return request?.roundId === roundId ? request : undefined
  },
  decide: (request) => rules.handLink(request),
  save: async (tx, _, { thing, now }) => {
    const link = {
      personId: thing.personId,
      purpose: 'invitation' as const,
      path: `/sign/${thing.id}`,
      handed: true,
      expiresAt: later(now, rules.LINK_LASTS),
    }
    const [token] = await makeLinks(tx, [link], now)
    return { token: token as string, name: thing.personName }
  },
})

/** Ends a round: who has not signed is not asked any more. */
export const closeRound = action({
  name: 'signing.close-round',
  who: rules.may.openRound,
  proof: 'fresh',
  input: z.object({ roundId: z.uuid() }),
  load: async (tx, { roundId }) => {
    await holdRounds(tx)
    return roundById(tx, roundId)
  },
  decide: (round) => rules.closeRound(round),
  save: async (tx, _, { thing, now, services, tell }) => {
    if (!(await endRound(tx, thing.id, now))) return no('roundClosed')
    await letGo(tx, openOfRound(thing.id), { services, tell })
  },
})
