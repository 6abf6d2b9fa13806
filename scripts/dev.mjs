// Builds on every change and starts Leidraad anew: an edit is served within half a second.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import esbuild from 'esbuild'
import { clientOptions, root, serverOptions, styleSheets, work } from './build/options.mjs'
import { publish } from './build/publish.mjs'
import { compile, styles } from './build/styles.mjs'

await mkdir(join(root, 'dist/client'), { recursive: true })
await rm(join(root, 'dist/.leidraad'), { force: true }) // the next `npm start` builds again

let soon
/** The list of assets is written last, and Leidraad starts anew when it is. */
const changed = () => {
  clearTimeout(soon)
  soon = setTimeout(
    () => publish({ packed: false }).catch((error) => console.error(error.message)),
    60,
  )
}
const tell = {
  name: 'tell',
  setup: ({ onEnd }) => onEnd(({ errors }) => void (errors.length || changed())),
}

await styles()
for (const options of [serverOptions(), clientOptions()]) {
  const context = await esbuild.context({ ...options, plugins: [tell] })
  await context.rebuild().catch(() => {}) // esbuild has printed what is wrong; the next edit may mend it
  await context.watch()
}
await publish({ packed: false })

const children = styleSheets().map((name) => compile(name, ['--watch=always']).child)
watch(work, changed)
const leidraad = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    '--watch-path=dist/assets.json',
    '--enable-source-maps',
    'dist/main.js',
    'start',
  ],
  { cwd: root, stdio: 'inherit' },
)
leidraad.on('exit', async (code) => {
  await rm(work, { recursive: true, force: true })
  process.exit(code ?? 0)
})
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of [...children, leidraad]) child.kill(signal)
  })
