import { upkeep } from '../../../platform/action.ts'
import { DAY, later, MINUTE } from '../../../platform/calendar.ts'
import { job } from '../../../platform/jobs.ts'
import { isNo, type No, NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Who } from '../../../platform/who.ts'
import { whoWith } from '../person/store.ts'
import { importFile, type Report, startAgain } from './actions.ts'
import { readPeople } from './file/index.ts'
import type { Import, Step } from './import.ts'
import { look } from './preview.ts'
import { checkTable } from './read.ts'
import { fileOf, forgetImports, importWith, moveImport } from './store/imports.ts'
import { lostImports, noteProgress } from './store/progress.ts'

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
      const who = row.madeBy ? await whoWith(read, row.madeBy) : undefined
      const why = who
        ? await carryOut(services, who, row, work.report)
        : { refused: 'noLongerYours' }
      if (why) await stop(services, row, why, who)
    } catch (error) {
      log.error({ event: 'import-failed', import: importId, err: error })
      await stop(services, row, { refused: 'broken' })
    } finally {
      await work.end()
    }
  },
  { expireInSeconds: 3600 },
)

async function carryOut(
  services: Services,
  who: Who,
  row: Import,
  report: Report,
): Promise<No | undefined> {
  report('reading')
  const bytes = await fileOf(services.read, row.id)
  if (!bytes) return { refused: 'fileGone' }
  const table = await readPeople(bytes)
  if (isNo(table)) return table
  report('checking')
  const file = await checkTable(services.read, table, row.mapping)
  if (isNo(file)) return file
  try {
    const outcome = await services.perform(importFile(file, report), who, {
      id: row.id,
      attempt: row.attempt,
    })
    if (outcome.ok) return
    return 'refused' in outcome ? outcome : { refused: 'broken' }
  } catch (error) {
    if (error instanceof NotFound) return { refused: 'noLongerYours' }
    throw error
  }
}

/** What the directory says against it, a person must see; anything else they may try again. */
const SEE_AGAIN = new Set([
  'hasFaults',
  'changedMeanwhile',
  'establishmentsUnknown',
  'regionMissing',
])

async function stop(services: Services, row: Import, { refused }: No, who?: Who) {
  const again = SEE_AGAIN.has(refused)
  const state = again ? 'preview' : 'stopped'
  await upkeep(services.db, (tx) => moveImport(tx, row, ['running'], { state, fault: { refused } }))
  if (again && who) await look(services, who, row)
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

/** A run that was lost with its machine is begun again by itself, a few times. */
const MOST_ATTEMPTS = 3

export const reviveImports = job('people.revive-imports', async (_: object, services: Services) => {
  const { read, db, now, perform } = services
  for (const { id, attempt, madeBy } of await lostImports(read, later(now(), -MINUTE))) {
    const who = madeBy ? await whoWith(read, madeBy) : undefined
    if (who && attempt < MOST_ATTEMPTS) await perform(startAgain(runImport), who, { id })
    else
      await upkeep(db, (tx) =>
        moveImport(tx, { id, attempt }, ['waiting', 'running'], {
          state: 'stopped',
          fault: { refused: 'broken' },
        }),
      )
  }
})

export const forgetFiles = job('people.forget', async (_: object, { db, now }: Services) => {
  await upkeep(db, (tx) => forgetImports(tx, later(now(), -DAY)))
})
