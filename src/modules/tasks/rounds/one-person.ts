import { z } from 'zod'
import { action, faultWords, type Saving } from '../../../platform/action.ts'
import { type Day, dayOf, later } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { vouch } from '../../../platform/evidence/index.ts'
import { newId } from '../../../platform/ids.ts'
import { no } from '../../../platform/result.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { makeLinks } from '../../identity/index.ts'
import type { Audience } from '../audience/rules.ts'
import { peopleAsked, roundOpened } from '../events.ts'
import { ownDate } from '../follows/rules.ts'
import { queueNow } from '../letters/now-store.ts'
import * as rules from '../rules.ts'
import { letGo } from './asking.ts'
import {
  askAgain as askTaskAgain,
  extendTasks,
  type LockedTask,
  lockTask,
  openWith,
} from './asking-store.ts'
import { due, note, noteFaults, roundFaults, some, someFaults } from './forms.ts'
import { openFor, vouchedOpening } from './opening.ts'
import { vouchedAsked } from './round-row-store.ts'
import { holdRounds, roundWith } from './store.ts'

const One = z.object({ roundId: z.uuid(), taskId: z.uuid() })

/** Somebody need not do it, and why is kept with their task. */
export const exempt = (kind: TaskKind) =>
  action({
    name: `${kind.name}.exempt`,
    who: kind.may.ask,
    proof: 'fresh',
    input: One.extend({ note }),
    faults: noteFaults,
    load: async (tx, one) => {
      await holdRounds(tx)
      return lockTask(tx, kind.name, one)
    },
    decide: (task) => rules.exempt(task),
    save: async (tx, _, { thing, input, services, tell }) => {
      await letGo(tx, openWith([thing.id]), 'exempt', { services, tell }, input.note)
    },
  })

/** Asks somebody again who was let go, with days of their own. */
export const askAgain = (kind: TaskKind) =>
  action({
    name: `${kind.name}.ask-again`,
    who: kind.may.ask,
    proof: 'fresh',
    input: One,
    load: async (tx, one) => {
      await holdRounds(tx)
      return lockTask(tx, kind.name, one)
    },
    decide: (task, _, { now }) =>
      rules.askAgain(task, kind, ownDate({ ...task, dueOn: task.roundDueOn }, dayOf(now))),
    save: async (tx, { facts }, { thing, input: _, ...saving }) => {
      const { services, tell } = saving
      if (thing.state === 'done') return askAfresh(tx, kind, thing, facts.dueOn, saving)
      const batch = newId()
      const asked = await askTaskAgain(tx, { id: thing.id, dueOn: facts.dueOn, batch })
      if (!asked.count) return no('notLetGo')
      const { roundId } = thing
      const evidence = vouch(services.keyring, vouchedAsked(roundId, batch, asked))
      await tell(peopleAsked(roundId, { batch, count: asked.count, evidence }))
    },
  })

/** Somebody who did it does it once more, in a round of their own: what they did stays as it was. */
async function askAfresh(
  tx: WriteTx,
  kind: TaskKind,
  { thingId, personId, joinerDays }: LockedTask,
  dueOn: Day,
  saving: Saving,
) {
  const id = newId()
  const audience: Audience = { kind: 'people', ids: [personId] }
  const round = { id, thingId, audience, dueOn, joinerDays, yearly: false, afresh: true }
  const evidence = vouch(saving.services.keyring, vouchedOpening(kind, round, saving))
  await openFor(tx, kind, round, saving)
  await saving.tell(
    roundOpened(id, { kind: kind.name, thingId, audience: 'people', dueOn, evidence }),
  )
}

/** More time for some who have it open. */
export const giveTime = (kind: TaskKind) =>
  action({
    name: `${kind.name}.give-time`,
    who: kind.may.ask,
    proof: 'fresh',
    input: z.object({ roundId: z.uuid(), tasks: some, dueOn: due }),
    faults: faultWords(someFaults.nobodyChosen, roundFaults.dueOnMissing, roundFaults.dueOnYear),
    load: async (tx, { roundId }) => {
      await holdRounds(tx)
      return roundWith(tx, kind.name, roundId)
    },
    decide: (round, { tasks, dueOn }, { now }) =>
      rules.giveTime(round, { count: tasks.length, dueOn }, now),
    save: async (tx, _, { thing, input: { tasks, dueOn } }) =>
      (await extendTasks(tx, { roundId: thing.id, ids: tasks, dueOn })) ? undefined : no('notOpen'),
  })

/** A personal link to hand over, also to somebody whose mail got lost; what is done with it says so. */
export const handLink = (kind: TaskKind) =>
  action({
    name: `${kind.name}.hand-link`,
    who: kind.may.ask,
    proof: 'fresh',
    input: One,
    load: (tx, one) => lockTask(tx, kind.name, one),
    decide: (task) => rules.handLink(task),
    save: async (tx, _, { thing, now }) => {
      const link = {
        personId: thing.personId,
        purpose: 'invitation' as const,
        path: kind.href(thing),
        handed: true,
        expiresAt: later(now, rules.LINK_LASTS),
      }
      const [token] = await makeLinks(tx, [link], now)
      return { token: token as string, name: thing.personName }
    },
  })

/** The letter of today once more, to those whose mail got lost. */
export const resend = (kind: TaskKind) =>
  action({
    name: `${kind.name}.resend`,
    who: kind.may.ask,
    proof: 'fresh',
    input: z.object({ roundId: z.uuid(), tasks: some }),
    faults: faultWords(someFaults.nobodyChosen),
    load: (tx, { roundId }) => roundWith(tx, kind.name, roundId),
    decide: (round) => rules.remindNow(round),
    save: async (tx, _, { thing, input, now }) => {
      const which = { roundId: thing.id, only: input.tasks }
      return { letters: await queueNow(tx, kind, which, now) }
    },
  })
