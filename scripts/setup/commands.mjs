import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browser, tellOfReaders } from './browser.mjs'
import { build, isStale } from './build.mjs'
import { install, leaveOut } from './install.mjs'
import { flags, modern, root } from './node.mjs'
import { handOver, run } from './run.mjs'
import { Halt } from './say.mjs'

const tool = (path) => join(root, 'node_modules', path)

/** Any command of the command line: `./leidraad backup FILE`, `npm start`. */
export async function leidraadCommand(rest) {
  const building = isStale()
  install({ building })
  if (building) build()
  leaveOut()
  handOver(modern(), [...flags, 'dist/main.js', ...rest])
}

export async function devCommand() {
  install({ development: true })
  handOver(modern(), ['scripts/dev.mjs'])
}

export async function testCommand(rest) {
  install({ development: true })
  build()
  const env = { LEIDRAAD_CHROMIUM: browser() }
  tellOfReaders()
  handOver(modern(), [tool('vitest/vitest.mjs'), 'run', ...rest], env)
}

export async function checkCommand() {
  install({ development: true })
  handOver(modern(), ['scripts/check.mjs'])
}

export async function benchCommand([name, ...rest]) {
  const folder = join(root, 'bench')
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => file.slice(0, -3))
    : []
  if (!names.includes(name))
    throw new Halt(`Name a bench: npm run bench -- ${names.join(' | ') || 'NAME'}`)
  install({ development: true })
  build()
  const inBrowser = readFileSync(join(folder, `${name}.ts`), 'utf8').includes('openChromium')
  const env = inBrowser ? { LEIDRAAD_CHROMIUM: browser() } : {}
  run(modern(), ['scripts/build.mjs', '--bench', name], 'The bench could not be built.')
  handOver(modern(), ['--enable-source-maps', `dist/bench/${name}.js`, ...rest], env)
}
