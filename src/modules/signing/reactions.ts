import type { Reaction } from '../../platform/action.ts'
import { addDays, dayOf } from '../../platform/calendar.ts'
import { closeRequestsOfLeavers, closeRequestsOnOlder } from './store/requests.ts'
import { askAudience, inviteAsked, runningRounds } from './store/rounds.ts'

/** Who joins is asked in every running round that is for them, with days of their own to read and sign. */
export const askJoiners: Reaction = async (tx, _event, { now }) => {
  for (const round of await runningRounds(tx)) {
    const asked = await askAudience(
      tx,
      round,
      later(round.dueOn, addDays(dayOf(now), round.joinerDays)),
    )
    if (asked) await inviteAsked(tx, round.id, now)
  }
}

const later = (a: string, b: string) => (a > b ? a : b)

/** Who leaves is not asked any more; what they signed stays. */
export const closeLeavers: Reaction = (tx) => closeRequestsOfLeavers(tx)

/** A new version takes the place of the older one, also in what is still to be signed. */
export const closeOlderRequests: Reaction<{
  name: string
  thing: { kind: string; id: string }
  facts: { document: string }
}> = (tx, published) => closeRequestsOnOlder(tx, published.facts.document)
