import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { oldest, root } from '../setup/node.mjs'

/** Scripts and styles under plain names, before `publish` gives them the names that browsers may keep. */
export const work = mkdtempSync(join(tmpdir(), 'leidraad-build-'))

/** What is read apart has a program of its own, at the same place in dist as in src. */
const apart = () =>
  Object.fromEntries(
    readdirSync(join(root, 'src'), { recursive: true })
      .filter((path) => basename(path) === 'apart.ts' && !/platform|testing/.test(path))
      .map((path) => [path.replace(/\.ts$/, ''), `src/${path}`]),
  )

const entries = {
  main: 'src/main.ts',
  'pdf-worker': 'src/platform/pdf/worker.ts',
  watchdog: 'src/app/watch/watchdog.ts',
  ...apart(),
}

export const serverOptions = (entryPoints = entries) => ({
  absWorkingDir: root,
  entryPoints,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: `node${oldest}`,
  packages: 'external',
  sourcemap: true,
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  logLevel: 'warning',
})

export const clientOptions = () => ({
  absWorkingDir: root,
  entryPoints: namesIn('src/client', /(?<!\.test|\.d)\.ts$/).map((name) => `src/client/${name}`),
  outdir: work,
  bundle: true,
  format: 'esm',
  target: ['es2023', 'safari17'],
  minify: true,
  logLevel: 'warning',
})

/** Each page loads one of these. */
export const styleSheets = () => namesIn('src/ui/css', /^(portal|workbench)\.css$/)

/** What the pages of modules need beside the kit, in one order everywhere. */
export const moduleSheets = () =>
  readdirSync(join(root, 'src/modules'))
    .flatMap((module) =>
      namesIn(`src/modules/${module}`, /\.css$/).map((name) => `src/modules/${module}/${name}`),
    )
    .sort()

const namesIn = (folder, pattern) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).filter((name) => pattern.test(name))
    : []
