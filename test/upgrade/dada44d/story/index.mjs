/*
 * Tells the story on the version that this folder is named after, in the data folder LEIDRAAD_DATA, and leaves
 * what the tests keep (backup, draft.json) in the folder that is named on the command line.
 * Run by test/upgrade/make.mjs.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { composeHouse } from '../../../../src/app/compose.ts'
import { makeReady } from '../../../../src/app/ready.ts'
import { backupToFile } from '../../../../src/platform/backup/index.ts'
import { applicationUrl } from '../../../../src/platform/db/application.ts'
import { logger } from '../../../../src/platform/log.ts'
import { startPostgres } from '../../../../src/platform/postgres/index.ts'
import { TEST_KEY } from '../../../key.ts'
import { HOME, turnedClock } from './stage.mjs'
import { write } from './writing.mjs'

const dataFolder = resolve(process.env.LEIDRAAD_DATA)
const folder = resolve(process.argv[2])
const log = logger('error')
const settings = {
  port: 0,
  dataFolder,
  url: HOME,
  key: TEST_KEY,
  mailFrom: 'leidraad@leidraad.test',
  logLevel: 'error',
}

const postgres = await startPostgres({ dataFolder, log })
try {
  await makeReady(postgres.url, settings)
  const clock = turnedClock('2026-11-24T09:00:00Z')
  const house = composeHouse(applicationUrl(postgres.url, settings), {
    settings,
    log,
    now: clock.now,
  })
  const kept = await write({ house, clock })
  await house.close()
  await mkdir(folder, { recursive: true })
  await backupToFile(postgres.url, join(folder, 'backup'), { now: clock.now() })
  const facts = { clock: clock.now().toISOString(), ...kept }
  await writeFile(join(folder, 'draft.json'), `${JSON.stringify(facts, null, 2)}\n`)
  console.log(`The data are in ${dataFolder}, what the tests keep in ${folder}.`)
} finally {
  await postgres.stop()
}
