import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { no } from '../../../platform/result.ts'
import type { Who } from '../../../platform/who.ts'
import { countryOf } from '../../organisation/index.ts'
import { may } from '../rules.ts'
import { type CheckedFile, planFor } from './compare.ts'
import { type Import, regionOf, type Step } from './import.ts'
import { digestOf } from './plan/digest.ts'
import { inLocalLanguage } from './plan/local-language.ts'
import * as rules from './rules.ts'
import { importWith, insertImport, moveImport } from './store/imports.ts'
import { holdDirectory } from './store/known.ts'
import { finishImport, writePlan } from './store/write.ts'

/** Tells how far it is, while it is at it. */
export type Report = (step: Step, done?: number, total?: number) => void

/** A run of an import that somebody said yes to on a page. */
export type RunOf = Pick<Import, 'id' | 'attempt'>
/** One that begins here, and of which nothing is left when it does not come to its end. */
export type NewRun = Pick<Import, 'fileName' | 'header' | 'mapping' | 'choices'>

async function begin(tx: WriteTx, { choices, ...file }: NewRun, who: Who, now: Date) {
  const run = { attempt: 1, state: 'running' as const }
  const id = await insertImport(tx, { ...file, ...run, madeBy: who.id, now })
  await moveImport(tx, { id, attempt: 1 }, ['running'], { state: 'running', choices })
  return { id, attempt: 1 }
}

/** The import itself: one change, however many people. The file was read before; the directory is read here. */
export const importFile = action({
  name: 'people.import',
  who: may.changePeople,
  input: z.object({
    of: z.custom<RunOf | NewRun>(),
    file: z.custom<CheckedFile>(),
    report: z.custom<Report>(),
  }),
  load: async (tx, { of, file, report }, { who, now }) => {
    await holdDirectory(tx)
    report('comparing')
    const { id, attempt } = 'id' in of ? of : await begin(tx, of, who, now)
    const row = await importWith(tx, id)
    if (row?.state !== 'running' || row.attempt !== attempt) return undefined
    const importer = { id: who.id, asOwner: row.choices.asOwner }
    return { row, ...(await planFor(tx, file, { importer, today: dayOf(now) })) }
  },
  decide: ({ row, plan, faultCount }) =>
    rules.importPeople(row.id, plan, faultCount, {
      choices: row.choices,
      digest: digestOf(plan),
    }),
  save: async (tx, _imported, { thing: { row, plan }, input: { report }, now }) => {
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
