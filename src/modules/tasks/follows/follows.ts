import type { Saving } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { on } from '../../../platform/event.ts'
import {
  contractsEnded,
  imported,
  importUndone,
  personAdded,
  personChanged,
  personLeft,
  personReturned,
  rolesChanged,
} from '../../people/index.ts'
import { namedOf } from '../letters/kinds.ts'
import { letterDays } from '../letters/moments.ts'
import { tellAgain } from '../letters/store.ts'
import { ask, letGo } from '../rounds/asking.ts'
import { movePlaces, openOfLeaver, openOfLeavers } from '../rounds/asking-store.ts'
import { holdRounds, runningRounds } from '../rounds/store.ts'
import { ownDate } from './rules.ts'

/** Who joins or moves is asked in every running round that is for them, with days of their own. */
export async function askJoiners(tx: WriteTx, whom: string | undefined, saving: Saving) {
  await holdRounds(tx)
  await movePlaces(tx, whom)
  const today = dayOf(saving.now)
  for (const round of await runningRounds(tx))
    await ask(tx, round, { dueOn: ownDate(round, today), ownTime: true, whom }, saving)
}

/** Who leaves is not asked any more; what they did stays. */
async function closeLeavers(tx: WriteTx, whom: string | undefined, saving: Saving) {
  await holdRounds(tx)
  await letGo(tx, whom ? openOfLeaver(whom) : openOfLeavers, 'left', saving)
}

export const tasksFollow = [
  on(personAdded, async function askJoiner(tx, { thing }, saving) {
    await askJoiners(tx, thing.id, saving)
  }),
  on(personReturned, async function askJoiner(tx, { thing }, saving) {
    await askJoiners(tx, thing.id, saving)
  }),
  on(personChanged, async function askMover(tx, { thing }, saving) {
    await askJoiners(tx, thing.id, saving)
  }),
  on(rolesChanged, async function askMover(tx, { thing }, saving) {
    await askJoiners(tx, thing.id, saving)
  }),
  on(imported, async function askEverybodyNew(tx, _, saving) {
    await closeLeavers(tx, undefined, saving)
    await askJoiners(tx, undefined, saving)
  }),
  on(importUndone, async function askEverybodyNew(tx, _, saving) {
    await closeLeavers(tx, undefined, saving)
    await askJoiners(tx, undefined, saving)
  }),
  on(personLeft, async function letLeaverGo(tx, { thing }, saving) {
    await closeLeavers(tx, thing.id, saving)
  }),

  on(contractsEnded, async function letLeaversGo(tx, _, saving) {
    await closeLeavers(tx, undefined, saving)
  }),

  /** The links in mails to an older address open nothing any more. */
  on(personChanged, async function followAddress(tx, { thing, facts }, { services, now }) {
    if (!facts.fields.includes('email')) return
    const named = namedOf(services.kinds)
    await tellAgain(tx, thing.id, { named, days: await letterDays(tx, now), now })
  }),
]
