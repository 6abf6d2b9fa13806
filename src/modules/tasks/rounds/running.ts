import { z } from 'zod'
import { action, faultWords } from '../../../platform/action.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { no } from '../../../platform/result.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { queueNow } from '../letters/now-store.ts'
import { notToldYet } from '../letters/store.ts'
import * as rules from '../rules.ts'
import { letGo } from './asking.ts'
import { openOfRound } from './asking-store.ts'
import { due, roundFaults } from './forms.ts'
import { changeRound, endRound, holdRounds, roundWith } from './store.ts'

const One = z.object({ roundId: z.uuid() })

const held = async (tx: WriteTx, kind: TaskKind, roundId: string) => {
  await holdRounds(tx)
  return roundWith(tx, kind.name, roundId)
}

const unlessClosed = async (changed: Promise<boolean>) =>
  (await changed) ? undefined : no('roundClosed')

/** Ends a round: who has not done it is not asked any more. */
export const closeRound = (kind: TaskKind) =>
  action({
    name: `${kind.name}.close-round`,
    who: kind.may.ask,
    proof: 'fresh',
    input: One,
    load: (tx, { roundId }) => held(tx, kind, roundId),
    decide: (round) => rules.closeRound(round),
    save: async (tx, _, { thing, now, services, tell }) => {
      if (!(await endRound(tx, thing.id, 'stopped', now))) return no('roundClosed')
      await letGo(tx, openOfRound(thing.id), 'stopped', { services, tell })
    },
  })

/** Another date for everybody who has none of their own. */
export const changeDate = (kind: TaskKind) =>
  action({
    name: `${kind.name}.change-date`,
    who: kind.may.ask,
    proof: 'fresh',
    input: z.object({ roundId: z.uuid(), dueOn: due }),
    faults: faultWords(roundFaults.dueOnMissing, roundFaults.dueOnYear),
    load: (tx, { roundId }) => held(tx, kind, roundId),
    decide: (round, { dueOn }, moment) => rules.changeDate(round, dueOn, moment),
    save: (tx, _, { thing, input }) =>
      unlessClosed(changeRound(tx, thing.id, { due_on: input.dueOn })),
  })

/** Nobody gets a letter about it until it goes on; it can be done meanwhile. */
export const pauseRound = (kind: TaskKind) =>
  action({
    name: `${kind.name}.pause-round`,
    who: kind.may.ask,
    input: One,
    load: (tx, { roundId }) => held(tx, kind, roundId),
    decide: (round) => rules.pauseRound(round),
    save: async (tx, _, { thing, now }) => {
      await notToldYet(tx, thing.id)
      return unlessClosed(changeRound(tx, thing.id, { paused_at: now }))
    },
  })

export const resumeRound = (kind: TaskKind) =>
  action({
    name: `${kind.name}.resume-round`,
    who: kind.may.ask,
    proof: 'fresh',
    input: One,
    load: (tx, { roundId }) => held(tx, kind, roundId),
    decide: (round) => rules.resumeRound(round),
    save: (tx, _, { thing }) => unlessClosed(changeRound(tx, thing.id, { paused_at: null })),
  })

/** Whether everybody is asked again a year after it opened. */
export const setYearly = (kind: TaskKind) =>
  action({
    name: `${kind.name}.set-yearly`,
    who: kind.may.ask,
    input: z.object({ roundId: z.uuid(), yearly: z.boolean() }),
    form: z.object({
      roundId: z.uuid(),
      yearly: z
        .string()
        .optional()
        .transform((ticked) => ticked === 'yes'),
    }),
    load: (tx, { roundId }) => held(tx, kind, roundId),
    decide: (round, { yearly }) => rules.setYearly(round, yearly, kind),
    save: (tx, _, { thing, input }) =>
      unlessClosed(changeRound(tx, thing.id, { yearly: input.yearly })),
  })

/** A letter to everybody who has it open and heard nothing today, at the next decent hour. */
export const remindNow = (kind: TaskKind) =>
  action({
    name: `${kind.name}.remind-now`,
    who: kind.may.ask,
    proof: 'fresh',
    input: One,
    load: (tx, { roundId }) => held(tx, kind, roundId),
    decide: (round) => rules.remindNow(round),
    save: async (tx, _, { thing, now }) => ({
      letters: await queueNow(tx, kind, { roundId: thing.id }, now),
    }),
  })
