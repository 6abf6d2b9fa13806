// Signatures a second over HTTP, the whole path (session, origin, perform, history, receipt mail queued), against
// the same rows written by bare `pg` transactions; against the version before from the history; and whether a round of
// 100,000 people is as fast as one of 100.
// Run: npm run bench -- sign
import type { BareSigning } from './ground/bare-signing.ts'
import { people, type Signer, signers } from './ground/crowd.ts'
import { inTurns, report, rounded, say } from './ground/figures.ts'
import { generator, helper } from './ground/helper.ts'
import { openGround } from './ground/house.ts'
import type { Invited } from './ground/stand.ts'
import { standOfBefore } from './ground/stands.ts'
import { post } from './ground/wire.ts'

const CONNECTIONS = 32
const LARGE = 100_000
const SMALL = 100
const TURNS = 9
const SLICE = 1_000

const ground = await openGround()
const port = await ground.listen()
const load = generator()
const bare = helper<BareSigning, number>('bare-signing.ts')
const stand = standOfBefore()

const publication = await prepare()
const large = await round('large0')
const small: string[] = []
for (let n = 0; n < (SLICE * (TURNS + 1)) / SMALL; n++) small.push((await round(`small${n}`)).id)
await ground.sql('vacuum analyze')
const inLarge = await signers(ground, [large.id], SLICE * (2 * TURNS + 2))
const inSmall = await signers(ground, small, SLICE * (TURNS + 1))
const before = await stand.ask({ people: LARGE, invited: SLICE * (TURNS + 1) })
say(`a round of ${LARGE}, ${small.length} rounds of ${SMALL}; ${CONNECTIONS} connections`)

let p50 = 0
let p99 = 0
await overHttp(inLarge)
await bareRows()
await overHttp(inSmall)
await onBefore()
const found = await inTurns(
  TURNS,
  {
    large: () => overHttp(inLarge),
    bare: bareRows,
    before: onBefore,
    small: () => overHttp(inSmall),
  },
  '/s',
)
const [kept] = await ground.sql<{ signatures: number; history: number; mails: number }>(`select
  (select count(*)::int from signatures) as signatures,
  (select count(*)::int from history where name = 'signing.signed') as history,
  (select count(*)::int from mails where kind = 'signing.receipt') as mails`)
await Promise.all([load.close(), bare.close(), stand.close()])
await ground.close()
report('sign', found.large / found.bare, {
  perSecond: Math.round(found.large),
  barePerSecond: Math.round(found.bare),
  before: rounded(found.large / found.before),
  beforePerSecond: Math.round(found.before),
  flat: rounded(found.large / found.small),
  inRoundsOf100: Math.round(found.small),
  p50ms: rounded(p50),
  p99ms: rounded(p99),
  kept,
})

async function prepare() {
  await ground.given.organisation()
  const published = await ground.given.published()
  await people(ground, LARGE, { prefix: 'large' })
  await people(ground, SLICE * (TURNS + 1), { prefix: 'small', perDepartment: SMALL })
  const [text] = await ground.sql<{ sha: string }>(
    "select html_sha256 as sha from publication_texts where language = 'nl'",
  )
  return { ...published, sha: text?.sha ?? '' }
}

function round(department: string) {
  const audience = { kind: 'department', names: [department] }
  return ground.given.round(publication, { dueOn: '2099-12-31', audience })
}

async function overHttp(waiting: Signer[]) {
  const requests = waiting
    .splice(0, SLICE)
    .map(({ token, ...signer }) => signing({ ...signer, session: token }, publication.sha))
  const loaded = await load.ask({ port, requests, connections: CONNECTIONS, expect: 303 })
  p50 = loaded.p50
  p99 = loaded.p99
  return loaded.perSecond
}

function signing({ requestId, session, name }: Omit<Invited, 'link'>, sha: string) {
  return post(`/sign/${requestId}/signature`, session, {
    language: 'nl',
    seenSha256: sha,
    typedName: name,
  })
}

async function onBefore() {
  const { port, sha, invited } = before
  const requests = invited.splice(0, SLICE).map((person) => signing(person, sha))
  return (await load.ask({ port, requests, connections: CONNECTIONS, expect: 303 })).perSecond
}

function bareRows() {
  const signers = inLarge.splice(0, SLICE)
  return bare.ask({ url: ground.url, connections: CONNECTIONS, signers, language: 'nl' })
}
