// Server, scripts and styles into dist/. With --bench NAME: one bench, bundled like the server.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import esbuild from 'esbuild'
import { clientOptions, serverOptions, work } from './build/options.mjs'
import { publish } from './build/publish.mjs'
import { styles } from './build/styles.mjs'
import { root } from './setup/node.mjs'

const [flag, name] = process.argv.slice(2)
try {
  await (flag === '--bench' ? buildBench(name) : buildAll())
} catch (error) {
  if (!error.errors) console.error(error.message) // esbuild has shown its own
  process.exitCode = 1
} finally {
  await rm(work, { recursive: true, force: true })
}

function buildBench(bench) {
  return esbuild.build(
    serverOptions({
      [`bench/${bench}`]: `bench/${bench}.ts`,
      'bench/stand': 'bench/ground/stand.ts',
      'bench/pdf-worker': 'src/platform/pdf/worker.ts',
    }),
  )
}

async function buildAll() {
  await mkdir(join(root, 'dist/client'), { recursive: true })
  await Promise.all([esbuild.build(serverOptions()), esbuild.build(clientOptions()), styles()])
  await publish({ packed: true })
}
