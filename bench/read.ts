// The page on which somebody reads the policy, signed in: requests a second, against a bare Hono server that sends
// the same bytes under the same headers. Run: npm run bench -- read
import { request } from 'node:http'
import type { BareAnswer } from './ground/bare-hono.ts'
import { people, signers } from './ground/crowd.ts'
import { inTurns, report, rounded, say } from './ground/figures.ts'
import { generator, helper } from './ground/helper.ts'
import { openGround } from './ground/house.ts'
import { get, HOME } from './ground/wire.ts'

const READERS = 200
const TURNS = 5
const SLICE = 8_000
const CONNECTIONS = 32

const ground = await openGround()
const port = await ground.listen()
await ground.given.organisation()
const publication = await ground.given.published()
await people(ground, READERS)
const { id } = await ground.given.round(publication, { dueOn: '2099-12-31' })
await ground.sql('vacuum analyze')
const readers = await signers(ground, [id], READERS)
const requests = readers.map(({ requestId, token }) => get(`/sign/${requestId}`, token))

const answer = await answerTo(readers[0])
say(`${answer.bytes.length} bytes, ${answer.headers['content-encoding'] ?? 'not compressed'}`)
const load = generator()
const bare = helper<BareAnswer, number>('bare-hono.ts')
const barePort = await bare.ask({ headers: answer.headers, body: answer.bytes.toString('base64') })

let p50 = 0
const ours = async () => {
  const loaded = await load.ask({
    port,
    requests,
    count: SLICE,
    connections: CONNECTIONS,
    expect: 200,
  })
  p50 = loaded.p50
  return loaded.perSecond
}
const theirs = async () => {
  const given = { requests, count: SLICE, connections: CONNECTIONS, expect: 200 }
  return (await load.ask({ port: barePort, ...given })).perSecond
}
// A server that has just begun is slower: both sides warm up first.
for (let warm = 0; warm < 3; warm++) {
  await ours()
  await theirs()
}
const found = await inTurns(TURNS, { ours, bare: theirs }, '/s')
await Promise.all([load.close(), bare.close()])
await ground.close()
report('read', found.ours / found.bare, {
  perSecond: Math.round(found.ours),
  barePerSecond: Math.round(found.bare),
  bytes: answer.bytes.length,
  p50ms: rounded(p50),
})

/** The answer as it goes over the wire, still compressed. */
function answerTo(reader?: { requestId: string; token: string }) {
  const [line = '', ...heads] = get(`/sign/${reader?.requestId}`, reader?.token)
    .trim()
    .split('\r\n')
  const headers = Object.fromEntries(heads.map((head) => head.split(/: (.*)/s).slice(0, 2)))
  return new Promise<{ headers: Record<string, string>; bytes: Buffer }>((resolve, reject) => {
    const path = line.split(' ')[1]
    request({ port, host: '127.0.0.1', path, headers }, async (reply) => {
      const bytes = Buffer.concat(await Array.fromAsync<Buffer>(reply))
      if (reply.statusCode !== 200) return reject(new Error(`${HOME}${path}: ${reply.statusCode}`))
      const { date: _, connection: __, 'keep-alive': ___, ...kept } = reply.headers
      delete kept['transfer-encoding']
      resolve({ headers: kept as Record<string, string>, bytes })
    }).end()
  })
}
