// kill -9 of the application and of the database, while people sign and while a file is imported: nothing that was
// acknowledged is lost, nothing is half done. Run: npm run bench -- crash [ROUNDS], 20 of each unless told
import type { Crash, Victim } from './ground/crash.ts'
import { crashingImports } from './ground/crash-import.ts'
import { crashingSignatures } from './ground/crash-signing.ts'
import { report, rounded, say } from './ground/figures.ts'

const rounds = Number(process.argv[2] ?? 20)
const SHARE = 2_000
const ROWS = 3_000
const victims: Victim[] = ['application', 'database']

const between = (from: number, to: number) => from + Math.random() * (to - from)
const crashes: Crash[] = []
const told = (what: string, crash: Crash) => {
  crashes.push(crash)
  say(
    `${what}: the ${crash.victim} was killed after ${crash.after}; ${crash.broken.join(', ') || 'all is well'}`,
  )
}

const signing = await crashingSignatures(SHARE * rounds * victims.length)
for (let round = 0; round < rounds; round++)
  for (const victim of victims)
    told('signing', await signing.crash(victim, between(50, 1_200), SHARE))
await signing.close()
const acknowledged = signing.acknowledged()

const imports = await crashingImports(ROWS)
const whole = await imports.whole()
say(`an import of ${ROWS} that nobody disturbs takes ${rounded(whole, 0)} ms`)
for (let round = 0; round < rounds; round++)
  for (const victim of victims)
    told('import', await imports.crash(victim, between(0.4 * whole, 1.2 * whole)))
await imports.close()

const broken = crashes.flatMap((crash) => crash.broken)
report('crash', broken.length, { rounds, crashes: crashes.length, acknowledged, broken })
if (broken.length) process.exitCode = 1
