import type { Reaction } from '../../platform/action.ts'
import { addDays, dayOf } from '../../platform/calendar.ts'
import { closeRequestsOfLeavers, closeRequestsOnOlder } from './store/requests.ts'
import {
  askAudience,
  holdRounds,
  inviteAgain,
  inviteAsked,
  moveRoundsToCurrent,
  runningRounds,
} from './store/rounds.ts'

/** Who joins is asked in every running round that is for them, with days of their own to read and sign. */
export const askJoiners: Reaction = async (tx, _event, { now }) => {
  await holdRounds(tx)
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

/** The links in mails to an older address open nothing any more. */
export const followAddress: Reaction<{
  name: string
  thing: { kind: string; id: string }
  facts: { fields: string[] }
}> = async (tx, { thing, facts }, { now }) => {
  if (facts.fields.includes('email')) await inviteAgain(tx, thing.id, now)
}

/** Who leaves is not asked any more; what they signed stays. */
export const closeLeavers: Reaction = async (tx) => {
  await holdRounds(tx)
  await closeRequestsOfLeavers(tx)
}

/**
 * A new version takes the place of the older one, also in what is still to be signed. After a material change people
 * are asked anew; after small improvements what was asked and signed goes on.
 */
export const followVersion: Reaction<{
  name: string
  thing: { kind: string; id: string }
  facts: { document: string; material: boolean }
}> = async (tx, { facts }) => {
  await holdRounds(tx)
  if (facts.material) await closeRequestsOnOlder(tx, facts.document)
  else await moveRoundsToCurrent(tx, facts.document)
}
