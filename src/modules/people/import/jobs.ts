import { upkeep } from '../../../platform/action.ts'
import { DAY, dayOf, later } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { job } from '../../../platform/jobs.ts'
import { isNo, NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Who } from '../../../platform/who.ts'
import { whoWith } from '../person/store.ts'
import { checkTable } from './compare.ts'
import type { Import, Step, Stop } from './import.ts'
import { importFile, type Report } from './import-action.ts'
import { lookAgain } from './preview.ts'
import { readFile } from './read-file.ts'
import { fileOf, forgetImports, importWith, moveImport } from './store/imports.ts'
import { noteProgress } from './store/progress.ts'

/** Runs an import that somebody said yes to. A run that was lost leaves nothing half done, and may begin again. */
export const runImport = job(
  'people.import',
  async ({ importId, attempt }: { importId: string; attempt: number }, services: Services) => {
    const { db, read, log } = services
    const row = await importWith(read, importId)
    if (row?.attempt !== attempt) return
    const begun = await upkeep(db, (tx) =>
      moveImport(tx, row, ['waiting', 'running'], { state: 'running' }),
    )
    if (!begun) return

    const work = beating(services, importId)
    try {
      const who = row.madeBy ? await whoWith(read, row.madeBy, dayOf(services.now())) : undefined
      const why = who
        ? await services.apart.inTurn(() => carryOut(services, who, row, work.report), {})
        : 'noLongerYours'
      if (why) await stop(services, row, isNo(why) ? 'broken' : why, who)
    } catch (error) {
      log.error({ event: 'import-failed', import: importId, err: error })
      await stop(services, row, 'broken')
    } finally {
      await work.end()
    }
  },
  { expireInSeconds: 3600 },
)

/** Answers why it did not go on. The file was looked at before, so one that cannot be read any more is our fault. */
async function carryOut(
  services: Services,
  who: Who,
  row: Import,
  report: Report,
): Promise<Stop | undefined> {
  report('reading')
  const bytes = await fileOf(services.read, row.id)
  if (!bytes) return 'fileGone'
  const read = await readFile(services, bytes, { mapping: row.mapping })
  if (isNo(read)) return 'broken'
  report('checking')
  const file = await checkTable(services.read, read)
  try {
    const { id, attempt } = row
    const outcome = await services.perform(importFile, who, { of: { id, attempt }, file, report })
    if (outcome.ok) return
    return 'refused' in outcome ? outcome.refused : 'broken'
  } catch (error) {
    if (error instanceof NotFound) return 'noLongerYours'
    throw error
  }
}

/** What the directory says against it, a person must see; anything else they may try again. */
const seenAgain: readonly Stop[] = [
  'hasFaults',
  'changedMeanwhile',
  'establishmentsUnknown',
  'regionMissing',
]

async function stop(services: Services, row: Import, why: Stop, who?: Who) {
  const moved = (tx: WriteTx, state: 'preview' | 'stopped') =>
    moveImport(tx, row, ['running'], { state, stop: why })
  if (!who || !seenAgain.includes(why)) return upkeep(services.db, (tx) => moved(tx, 'stopped'))
  // It is under way until there is something new to look at: whoever says yes to what is old is refused again.
  return lookAgain(services, who, row, { unless: async (tx) => !(await moved(tx, 'preview')) })
}

/** Tells how far it is, and now and then that somebody is at it, beside the transaction of the import. */
function beating({ db, now, log }: Services, importId: string) {
  let latest: { step: Step; done: number; total: number } = { step: 'reading', done: 0, total: 0 }
  let writing: Promise<unknown> = Promise.resolve()
  const tell = () => {
    writing = writing
      .then(() => upkeep(db, (tx) => noteProgress(tx, importId, latest, now())))
      .catch((error) => log.warn({ event: 'progress-not-noted', err: error }))
  }
  const timer = setInterval(tell, 5_000)
  tell()
  const report: Report = (step, done = 0, total = 0) => {
    latest = { step, done, total }
    tell()
  }
  return {
    report,
    async end() {
      clearInterval(timer)
      await writing
    },
  }
}

export const forgetFiles = job('people.forget', async (_: object, { db, now }: Services) => {
  await upkeep(db, (tx) => forgetImports(tx, later(now(), -DAY)))
})
