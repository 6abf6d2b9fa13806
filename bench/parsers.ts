// What strangers and files may make us read, at its nastiest: the time for the largest that is let in ÷ the time for a
// tenth of it, each the fastest of five; of the processor, so that what else runs on the machine does not count. Where that is far above ten, work grows with the square of what is sent.
// Run: npm run bench -- parsers [PARSER]
import { report, rounded, say } from './ground/figures.ts'
import { nasty } from './ground/nasty.ts'

const TURNS = 5
/** Less than this says more about the machine than about the parser. */
const LEAST_MS = 1

const [only] = process.argv.slice(2)
const found: { parser: string; what: string; ms: number; ratio: number }[] = []
for (const { parser, what, most, made, read } of nasty) {
  if (only && parser !== only) continue
  const fastest = async (size: number) => {
    const given = made(size) as never
    const turns: number[] = []
    for (let turn = 0; turn < TURNS; turn++) {
      const from = process.cpuUsage()
      await read(given)
      const { user, system } = process.cpuUsage(from)
      turns.push((user + system) / 1000)
    }
    return Math.min(...turns)
  }
  const once = await fastest(most / 10)
  const tenfold = await fastest(most)
  const ratio = tenfold / Math.max(once, LEAST_MS)
  found.push({ parser, what, ms: tenfold, ratio })
  say([
    parser.padEnd(16),
    what.padEnd(32),
    `${rounded(tenfold, 1)} ms`.padStart(10),
    `× ${rounded(ratio, 1)}`,
  ])
}
const worst = found.reduce((one, next) => (next.ratio > one.ratio ? next : one))
const slowest = found.reduce((one, next) => (next.ms > one.ms ? next : one))
report('parsers', worst.ratio, {
  inputs: found.length,
  worst: `${worst.parser}: ${worst.what}`,
  slowestMs: rounded(slowest.ms, 0),
  slowest: `${slowest.parser}: ${slowest.what}`,
})
