/*
 * Tells the story on the version that this folder is named after, in the data folder LEIDRAAD_DATA, and leaves
 * what the tests keep (backup, facts.json, queue.sql) in the folder that is named on the command line.
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
import { actsOf } from './acts.mjs'
import { factsOf } from './facts.mjs'
import { found } from './found.mjs'
import { END, lastDay } from './last-day.mjs'
import { queueOf } from './queue.mjs'
import { rounds } from './rounds.mjs'
import { daysOf, HOME, mailServer, momentOf, turnedClock } from './stage.mjs'

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
  const compose = (url, now) => composeHouse(applicationUrl(url, settings), { settings, log, now })
  const kept = await tell(compose)
  const end = momentOf(...END)
  await mkdir(folder, { recursive: true })
  await backupToFile(postgres.url, join(folder, 'backup'), { now: end })
  await writeFile(join(folder, 'queue.sql'), await queueOf(postgres.url))
  const facts = await factsOf(postgres.url, { compose, kept, end })
  await writeFile(join(folder, 'facts.json'), asText(facts))
  console.log(`The data are in ${dataFolder}, what the tests keep in ${folder}.`)
} finally {
  await postgres.stop()
}

async function tell(compose) {
  const clock = turnedClock('2026-09-21', '09:00')
  const house = compose(postgres.url, clock.now)
  const server = mailServer(clock.now)
  const kept = { rounds: {}, links: [], sessions: [] }
  const acts = actsOf({ house, clock, server, kept })
  const stage = { house, clock, server, kept, acts, days: daysOf(house, clock, server) }
  try {
    await house.jobs.start(house.services)
    await found(stage)
    await rounds(stage)
    await lastDay(stage)
    return { ...kept, letters: server.letters }
  } finally {
    await house.jobs.stop()
    await house.close()
  }
}

/** A line for each thing of a list, so that a difference is one line. */
function asText(facts) {
  const list = (items) => `[\n${items.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`
  const lines = Object.entries(facts).map(
    ([key, value]) => `  "${key}": ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}
