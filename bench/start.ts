// From `leidraad start` on an existing data folder to the first page (embedded PostgreSQL started, migrations looked
// at, everything composed), beside `node -e 0`. Run: npm run bench -- start
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { inTurns, report, rounded, took } from './ground/figures.ts'
import { newFolder, openGround } from './ground/house.ts'
import { running } from './ground/installation.ts'

const TURNS = 7

const dataFolder = await newFolder()
const ground = await openGround({ dataFolder })
await ground.given.organisation()
await ground.close({ keepFolder: true })

const started = async () => {
  const from = performance.now()
  const leidraad = await running(dataFolder)
  const ms = performance.now() - from
  await leidraad.end('SIGTERM')
  return ms
}
const bareNode = () =>
  took(() => once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit'))

await started()
const found = await inTurns(TURNS, { started, node: bareNode }, ' ms')
await rm(dataFolder, { recursive: true, force: true })
report('start', found.started / found.node, {
  firstPageMs: rounded(found.started, 0),
  bareNodeMs: rounded(found.node, 0),
})
