// Builds on every change and starts Leidraad anew: an edit is served within half a second.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import esbuild from 'esbuild'
import { clientOptions, serverOptions, styleSheets, work } from './build/options.mjs'
import { publish } from './build/publish.mjs'
import { compile, styles } from './build/styles.mjs'
import { root } from './setup/node.mjs'

let leidraad
let soon
let last = Promise.resolve()
let stopping = false

/** Several files change at once when a branch is switched: one new start for all. */
const changed = () => {
  clearTimeout(soon)
  soon = setTimeout(() => {
    last = last.then(serve).catch((error) => console.error(error.message))
  }, 60)
}

async function serve() {
  await publish({ packed: false })
  await end()
  if (stopping) return
  leidraad = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js', 'start'], {
    cwd: root,
    stdio: 'inherit',
  })
}

async function end() {
  if (!leidraad || leidraad.exitCode !== null || leidraad.signalCode) return
  leidraad.kill('SIGTERM')
  await once(leidraad, 'exit')
}

/** esbuild prints what is wrong; what ran goes on until an edit mends it. */
const tell = {
  name: 'tell',
  setup: ({ onEnd }) => onEnd(({ errors }) => void (errors.length || changed())),
}

await mkdir(join(root, 'dist/client'), { recursive: true })
await rm(join(root, 'dist/.leidraad'), { force: true }) // the next `npm start` builds again
await styles()
for (const options of [serverOptions(), clientOptions()])
  await (await esbuild.context({ ...options, plugins: [tell] })).watch()
const compilers = styleSheets().map((name) => compile(name, ['--watch=always']))
for (const { ended } of compilers) ended.catch((error) => console.error(error.message))
watch(work, changed)

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    stopping = true
    clearTimeout(soon)
    await last
    for (const { child } of compilers) child.kill(signal)
    await end()
    await rm(work, { recursive: true, force: true })
    process.exit(0)
  })
