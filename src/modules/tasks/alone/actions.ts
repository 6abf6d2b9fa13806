import { z } from 'zod'
import { action, faultWords } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import { no } from '../../../platform/result.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { isPerson } from '../../../platform/who.ts'
import { passedOn, taskDone } from '../events.ts'
import { letGo } from '../rounds/asking.ts'
import { openWith } from '../rounds/asking-store.ts'
import { note, noteFaults } from '../rounds/forms.ts'
import { askOne } from './asking.ts'
import { colleagueCalled, finishTask, lockOwnTask } from './store.ts'

/** Whoever was asked says that it is done, and how where that is wanted. */
export const finishHere = (kind: TaskKind) =>
  action({
    name: `${kind.name}.finish`,
    who: isPerson,
    proof: kind.fresh,
    input: z.object({
      taskId: z.uuid(),
      note: kind.proof === 'note' ? note : z.null().or(z.string()).optional(),
    }),
    faults: noteFaults,
    load: async (tx, { taskId }, { who }) => {
      const task = await lockOwnTask(tx, who.id ?? '', taskId)
      return task?.kind === kind.name ? task : undefined
    },
    decide: (task, _, { now }) => {
      if (task.state === 'done') return no('alreadyDone')
      if (task.state === 'closed') return no('notOpen')
      const late = task.dueAt ? now > task.dueAt : dayOf(now) > task.dueOn
      return taskDone(task.id, { kind: kind.name, late })
    },
    save: async (tx, { facts }, { thing, input, now }) => {
      const how = kind.proof === 'note' ? (input.note ?? null) : null
      const given = { id: thing.id, late: facts.late, note: how, now }
      return (await finishTask(tx, given)) ? undefined : no('alreadyDone')
    },
  })

export const passFaults = faultWords('colleagueMissing')

/** Whoever was asked lets a colleague do it. */
export const passOn = (kind: TaskKind) =>
  action({
    name: `${kind.name}.pass-on`,
    who: isPerson,
    input: z.object({
      taskId: z.uuid(),
      to: z.string(passFaults.colleagueMissing).trim().min(1, passFaults.colleagueMissing).max(320),
    }),
    faults: passFaults,
    load: async (tx, { taskId, to }, { who, now }) => {
      const task = await lockOwnTask(tx, who.id ?? '', taskId)
      if (task?.kind !== kind.name || task.roundId || !kind.passedOn) return undefined
      return { task, colleague: await colleagueCalled(tx, to, dayOf(now)) }
    },
    decide: ({ task, colleague }) => {
      if (task.state !== 'open') return no('notOpen')
      if (!colleague) return no('colleagueUnknown')
      if (colleague.id === task.personId) return no('colleagueSelf')
      return passedOn(task.id, { from: task.personId, to: colleague.id })
    },
    save: async (tx, { facts }, { thing: { task }, input: _, ...saving }) => {
      await letGo(tx, openWith([task.id]), 'passed-on', saving)
      const due = task.dueAt ? { at: task.dueAt } : { on: task.dueOn }
      const { id: passedFrom, thingId } = task
      await askOne(tx, kind, { thingId, personId: facts.to, due, passedFrom }, saving)
    },
  })
