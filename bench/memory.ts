// What a Leidraad has in memory, PostgreSQL included (PSS of all its processes): at rest, at the peak of a load
// (readers, signers, receipts, drafts, and a list of 40 MB that is brought in from a page), and some time after it.
// Run: npm run bench -- memory [MINUTES], ten after the load unless told
import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { openSession } from '../src/modules/identity/index.ts'
import { upkeep } from '../src/platform/action.ts'
import { people, type Signer, signers } from './ground/crowd.ts'
import { median, report, rounded, say } from './ground/figures.ts'
import { type Ground, newFolder, openGround } from './ground/house.ts'
import { bringIn, fetched } from './ground/import-page.ts'
import { postmasterOf, running } from './ground/installation.ts'
import { memoryOf, watching } from './ground/memory.ts'
import { signAll } from './ground/signing-clients.ts'

const AIMS = { rest: 200, after: 400, peak: 1000 }
const PEOPLE = 3_000
const DRAFTS = 80
const RECEIPTS = 200
const WARM_MS = 30_000
const minutes = Number(process.argv[2] ?? 10)

const dataFolder = await newFolder()
const { owner, waiting, seenSha256 } = await stage()
const house = await running(dataFolder)
const postmaster = await postmasterOf(dataFolder)
const pids = [house.child.pid ?? 0, postmaster ?? 0]

await wait(WARM_MS)
const rest = await lookedAt()
say(`at rest ${rounded(rest, 0)} MB`)

const watch = watching(pids)
const from = performance.now()
const loads = {
  readers: () => readers(waiting.slice(0, 400)),
  signers: () => signed(waiting.slice(400)),
  drafts: () => inTurn(DRAFTS, () => fetched(house.port, '/policies/everyone/draft.pdf', owner)),
  import: () => bringIn(house.port, owner),
}
const told: Record<string, number> = {}
for (const [name, load] of Object.entries(loads)) {
  await load()
  told[name] = rounded(watch.most(), 0)
  say(`${name}: ${told[name]} MB at most`)
}
await Promise.all([loads.readers(), loads.drafts(), loads.import()])
told.together = rounded(watch.most(), 0)
say(`together: ${told.together} MB at most`)
await watch.stop()
const peak = Math.max(...Object.values(told))
say(`a load of ${rounded((performance.now() - from) / 1000, 0)} s`)

await wait(minutes * 60_000)
const after = await lookedAt()
say(`${minutes} minutes later ${rounded(after, 0)} MB`)
await house.end('SIGTERM')
await rm(dataFolder, { recursive: true, force: true })
report('memory', Math.max(rest / AIMS.rest, after / AIMS.after, peak / AIMS.peak), {
  restMB: rounded(rest, 0),
  peakMB: peak,
  afterMB: rounded(after, 0),
  minutes,
  peaks: told,
})

/** An organisation with a published policy, people who are asked to sign it, and its owner at a browser. */
async function stage() {
  const ground = await openGround({ dataFolder })
  await ground.given.organisation()
  await ground.given.establishment()
  const { id: ownerId } = await ground.given.person('Ine Peeters', {
    roles: ['owner'],
    number: '1',
  })
  const publication = await ground.given.published()
  await people(ground, PEOPLE)
  const { id } = await ground.given.round(publication, { dueOn: '2099-12-31' })
  const waiting = await signers(ground, [id], PEOPLE)
  const [text] = await ground.sql<{ sha: string }>(
    "select html_sha256 as sha from publication_texts where language = 'nl'",
  )
  const owner = await signedIn(ground, ownerId)
  await ground.close({ keepFolder: true })
  return { owner, waiting, seenSha256: text?.sha ?? '' }
}

/** The token of somebody who just gave a password. */
async function signedIn({ services }: Ground, personId: string) {
  const { token } = await upkeep(services.db, (tx) =>
    openSession(tx, { personId, identifiedBy: 'password', device: 'Bench', now: services.now() }),
  )
  return token
}

/** The middle of five looks. */
async function lookedAt() {
  const looks: number[] = []
  for (let look = 0; look < 5; look++) {
    looks.push(await memoryOf(pids))
    await wait(1000)
  }
  return median(looks)
}

async function readers(some: Signer[]) {
  for (let round = 0; round < 10; round++)
    await inTurn(some.length, (n) => {
      const { requestId, token } = some[n] as Signer
      return fetched(house.port, `/sign/${requestId}`, token)
    })
}

/** They sign, and some of them take their receipt along. */
async function signed(some: Signer[]) {
  const clients = signAll(house.port, some, seenSha256)
  while (clients.count() < some.length) await wait(100)
  await clients.stop()
  await inTurn(RECEIPTS, async (n) => {
    const { token } = some[n] as Signer
    const page = (await fetched(house.port, '/proofs', token)).toString()
    const [receipt] = /\/proofs\/[0-9a-f-]{36}/.exec(page) ?? []
    return fetched(house.port, `${receipt}.pdf`, token)
  })
}

/** Eight at a time, until so many are done. */
async function inTurn(count: number, work: (n: number) => Promise<unknown>) {
  let next = 0
  const client = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: 8 }, client))
}
