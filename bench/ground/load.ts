// The load generator: bare sockets that send requests made beforehand, and read just enough of the answers.
import { connect } from 'node:net'
import type { Load, Loaded } from './helper.ts'
import { whole } from './wire.ts'

process.on('message', async (load: Load) => process.send?.(await run(load)))

async function run({ port, requests, count = requests.length, connections, expect }: Load) {
  const waits: number[] = []
  let next = 0
  let bytes = 0
  const from = performance.now()
  await Promise.all(Array.from({ length: Math.min(connections, count) }, () => client()))
  const seconds = (performance.now() - from) / 1000
  waits.sort((a, b) => a - b)
  const at = (share: number) => waits[Math.floor(share * (waits.length - 1))] ?? 0
  return { perSecond: count / seconds, p50: at(0.5), p99: at(0.99), bytes } satisfies Loaded

  function client() {
    return new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1').setNoDelay()
      let sentAt = 0
      let held: Buffer = Buffer.alloc(0)
      const send = () => {
        if (next >= count) return socket.end(resolve)
        sentAt = performance.now()
        socket.write(requests[next++ % requests.length] as string)
      }
      socket.on('connect', send).on('error', reject)
      socket.on('data', (chunk: Buffer) => {
        held = held.length ? Buffer.concat([held, chunk]) : chunk
        const answer = whole(held)
        if (!answer) return
        if (answer.status !== expect)
          return reject(new Error(`answered: ${held.subarray(0, 2000)}`))
        waits.push(performance.now() - sentAt)
        bytes = answer.body
        held = Buffer.alloc(0)
        send()
      })
    })
  }
}
