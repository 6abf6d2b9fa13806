import type { Saving } from '../../platform/action.ts'
import { addDays, dayOf } from '../../platform/calendar.ts'
import type { WriteTx } from '../../platform/db/connect.ts'
import { on } from '../../platform/event.ts'
import {
  contractsEnded,
  imported,
  importUndone,
  personAdded,
  personChanged,
  personLeft,
  personReturned,
} from '../people/index.ts'
import { published } from '../policies/index.ts'
import { ask, letGo } from './asking.ts'
import { openOfLeavers, openOnOlder } from './store/closing.ts'
import {
  holdRounds,
  inviteAgain,
  inviteAsked,
  moveRoundsToCurrent,
  runningRounds,
} from './store/rounds.ts'

/** Who joins is asked in every running round that is for them, with days of their own to read and sign. */
async function askJoiners(tx: WriteTx, _: unknown, { now, services, tell }: Saving) {
  await holdRounds(tx)
  for (const round of await runningRounds(tx)) {
    const dueOn = laterOf(round.dueOn, addDays(dayOf(now), round.joinerDays))
    const asked = await ask(tx, round, dueOn, { services, tell })
    if (asked) await inviteAsked(tx, round.id, now)
  }
}

const laterOf = (a: string, b: string) => (a > b ? a : b)

/** Who leaves is not asked any more; what they signed stays. */
async function closeLeavers(tx: WriteTx, _: unknown, saving: Saving) {
  await holdRounds(tx)
  await letGo(tx, openOfLeavers, saving)
}

export const signingFollows = [
  on(personAdded, askJoiners),
  on(personReturned, askJoiners),
  on(personLeft, closeLeavers),
  on(contractsEnded, closeLeavers),
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
  on(published, async function followVersion(tx, { facts }, saving) {
    await holdRounds(tx)
    if (facts.material) await letGo(tx, openOnOlder(facts.document), saving)
    else await moveRoundsToCurrent(tx, facts.document)
  }),
]
