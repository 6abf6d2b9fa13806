import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { dayOf, later } from '../../../platform/calendar.ts'
import { no } from '../../../platform/result.ts'
import { countryOf, regions } from '../../organisation/index.ts'
import { may } from '../rules.ts'
import { regionOf, SILENT_MS, type Step } from './import.ts'
import type { runImport } from './jobs.ts'
import { digestOf } from './plan/digest.ts'
import { inLocalLanguage } from './plan/local-language.ts'
import { type CheckedFile, planFor } from './read.ts'
import * as rules from './rules.ts'
import { importWith, lastImport, lockImport, moveImport, otherRunning } from './store/imports.ts'
import { holdDirectory } from './store/known.ts'
import { noteProgress, progressOf } from './store/progress.ts'
import { markUndone, touchedSince, undoChanges } from './store/undo.ts'
import { finishImport, writePlan } from './store/write.ts'

const One = z.object({ id: z.uuid() })
const tick = z
  .literal('yes')
  .optional()
  .transform((ticked) => ticked === 'yes')
const Confirmation = One.extend({
  goneLeave: tick,
  goneSure: tick,
  createEstablishments: tick,
  regions: z.record(z.string(), z.enum(regions)).default({}),
})

type RunImport = typeof runImport

/** Yes to what the preview shows; the work itself is a job. */
export const confirmImport = (job: RunImport) =>
  action({
    name: 'people.confirm-import',
    input: Confirmation,
    load: async (tx, { id }, { who, now }) => {
      const other = await otherRunning(tx, id, later(now, -SILENT_MS))
      const row = await lockImport(tx, id)
      return row?.madeBy === who.id ? { row, other } : undefined
    },
    who: (who) => may.changePeople(who),
    decide: ({ row, other }, ticked) => rules.confirmImport(row, ticked, { otherRunning: other }),
    save: async (tx, { facts }, { thing: { row }, input, who, now, later: enqueue }) => {
      const { goneLeave, createEstablishments } = input
      const digest = row.preview?.digest ?? null
      const choices = {
        goneLeave,
        createEstablishments,
        regions: input.regions,
        region: null,
        digest,
        asOwner: may.giveRoles(who),
      }
      const to = { state: 'waiting' as const, attempt: facts.attempt, choices, fault: null }
      if (!(await moveImport(tx, row, ['preview'], to))) return no('notWaiting')
      await noteProgress(tx, row.id, { step: 'waiting', done: 0, total: 0 }, now)
      await enqueue(job, { importId: row.id, attempt: facts.attempt })
    },
  })

export const startAgain = (job: RunImport) =>
  action({
    name: 'people.start-import-again',
    input: One,
    load: async (tx, { id }, { now }) => {
      const since = later(now, -SILENT_MS)
      const other = await otherRunning(tx, id, since)
      const row = await lockImport(tx, id)
      const progress = await progressOf(tx, id)
      return row && { row, other, silent: !progress || progress.beatAt < since }
    },
    who: (who) => may.changePeople(who),
    decide: ({ row, other, silent }) => rules.startAgain(row, { silent, otherRunning: other }),
    save: async (tx, { facts }, { thing: { row }, now, later: enqueue }) => {
      const to = { state: 'waiting' as const, attempt: facts.attempt, fault: null }
      if (!(await moveImport(tx, row, ['waiting', 'running', 'stopped'], to)))
        return no('notWaiting')
      await noteProgress(tx, row.id, { step: 'waiting', done: 0, total: 0 }, now)
      await enqueue(job, { importId: row.id, attempt: facts.attempt })
    },
  })

export type Report = (step: Step, done?: number, total?: number) => void

/** The import itself: one change, however many people. The file was read before; the directory is read here. */
export const importFile = (file: CheckedFile, report: Report) =>
  action({
    name: 'people.import',
    input: z.object({ id: z.uuid(), attempt: z.int() }),
    load: async (tx, { id, attempt }, { who, now }) => {
      await holdDirectory(tx)
      report('comparing')
      const row = await importWith(tx, id)
      if (row?.state !== 'running' || row.attempt !== attempt) return undefined
      const importer = { id: who.id, asOwner: row.choices.asOwner }
      return { row, ...(await planFor(tx, file, { importer, today: dayOf(now) })) }
    },
    who: (who) => may.changePeople(who),
    decide: ({ row, plan, faults }) =>
      rules.importPeople(row.id, plan, faults.length, {
        choices: row.choices,
        digest: digestOf(plan),
      }),
    save: async (tx, _imported, { thing: { row, plan }, now }) => {
      const { goneLeave } = row.choices
      report('writing')
      const added = inLocalLanguage(plan, row.choices)
      const counts = await writePlan(
        tx,
        { ...plan, added },
        {
          importId: row.id,
          now,
          placeOf: (id) => {
            const region = regionOf(row.choices, id) ?? 'nl'
            return { region, country: countryOf(region) }
          },
          goneLeave,
          wrote: (done, total) => report('writing', done, total),
        },
      )
      report('finishing')
      const newEstablishments = plan.newEstablishments.map(({ name }) => name)
      const saved = { ...counts, unchanged: plan.unchanged, newEstablishments }
      return (await finishImport(tx, row, counts, now)) ? saved : no('notWaiting')
    },
  })

export const undoImport = action({
  name: 'people.undo-import',
  input: One,
  load: async (tx, { id }) => {
    await holdDirectory(tx)
    const row = await importWith(tx, id)
    if (!row) return undefined
    const touched = row.appliedAt ? await touchedSince(tx, id, row.appliedAt) : undefined
    return { row, lastId: (await lastImport(tx))?.id, touched: touched?.count ?? 0 }
  },
  who: (who) => may.changePeople(who),
  decide: ({ row, ...rest }) => rules.undoImport(row, rest),
  save: async (tx, _undone, { thing: { row }, now }) => {
    const undone = await undoChanges(tx, row.id, now)
    return (await markUndone(tx, row.id)) ? undone : no('notDone')
  },
})
