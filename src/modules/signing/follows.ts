import type { Saving } from '../../platform/action.ts'
import { addDays, dayOf } from '../../platform/calendar.ts'
import type { WriteTx } from '../../platform/db/connect.ts'
import { on } from '../../platform/event.ts'
import {
  imported,
  importUndone,
  personAdded,
  personChanged,
  personLeft,
  personReturned,
} from '../people/index.ts'
import { published } from '../policies/index.ts'
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
async function askJoiners(tx: WriteTx, _: unknown, { now }: Saving) {
  await holdRounds(tx)
  for (const round of await runningRounds(tx)) {
    const asked = await askAudience(
      tx,
      round,
      laterOf(round.dueOn, addDays(dayOf(now), round.joinerDays)),
    )
    if (asked) await inviteAsked(tx, round.id, now)
  }
}

const laterOf = (a: string, b: string) => (a > b ? a : b)

/** Who leaves is not asked any more; what they signed stays. */
async function closeLeavers(tx: WriteTx) {
  await holdRounds(tx)
  await closeRequestsOfLeavers(tx)
}

export const signingFollows = [
  on(personAdded, askJoiners),
  on(personReturned, askJoiners),
  on(personLeft, closeLeavers),
  on(imported, askJoiners),
  on(imported, closeLeavers),
  on(importUndone, askJoiners),
  on(importUndone, closeLeavers),

  /** The links in mails to an older address open nothing any more. */
  on(personChanged, async function followAddress(tx, { thing, facts }, { now }) {
    if (facts.fields.includes('email')) await inviteAgain(tx, thing.id, now)
  }),

  /**
   * A new version takes the place of the older one, also in what is still to be signed. After a material change
   * people are asked anew; after small improvements what was asked and signed goes on.
   */
  on(published, async function followVersion(tx, { facts }) {
    await holdRounds(tx)
    if (facts.material) await closeRequestsOnOlder(tx, facts.document)
    else await moveRoundsToCurrent(tx, facts.document)
  }),
]
