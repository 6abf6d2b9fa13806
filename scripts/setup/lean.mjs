import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { ownNode, root } from './node.mjs'

/** What only a build needs; everything else that package.json names is there to run. */
const TO_BUILD = [
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  '@tailwindcss/cli',
  'daisyui',
  'esbuild',
  'tailwindcss',
]
/** Node runs no TypeScript inside node_modules, and nobody links or debugs there. */
const NEVER_RUN = /\.([cm]?ts|map|a)$/

/** Leaves of the parts what running needs, and tells npm nothing: it looks for itself the next time. */
export function lighten({ withNode, folder = join(root, 'node_modules') }) {
  const { node, parts } = partsToRun(folder)
  if (withNode) parts.add(node)
  for (const name of namesIn(folder))
    if (!parts.has(name)) rmSync(join(folder, name), { recursive: true })
  rmSync(join(folder, '.package-lock.json'), { force: true })

  const kept = [ownNode, ...typefaces()].map((path) => join(folder, path))
  const single = [node, '@expo-google-fonts'].map((path) => join(folder, path) + sep)
  for (const path of filesIn(folder)) {
    const spared = kept.includes(path) || /(package\.json|LICENSE\w*)$/.test(path)
    const idle = NEVER_RUN.test(path) || single.some((place) => path.startsWith(place))
    if (idle && !spared) rmSync(path)
  }
}

/** Of what is in `folder`: what package.json names for running, and what that needs in its turn. */
export function partsToRun(folder) {
  const [node = ''] = ownNode.split('/bin/')
  const parts = new Set()
  const add = (name, from) => {
    const place = placeOf(name, from)
    if (!place?.startsWith(folder) || parts.has(place)) return
    parts.add(place)
    for (const next of needsOf(place)) add(next, place)
  }
  for (const name of needsOf(root))
    if (!TO_BUILD.includes(name) && name !== node) add(name, dirname(folder))
  const names = [...parts].map((place) => place.slice(folder.length + 1))
  return { node, parts: new Set(names.filter((name) => !name.includes('node_modules'))) }
}

/** Where Node would find it: beside its own parts, or beside those of a folder above. */
function placeOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name)
    if (existsSync(join(place, 'package.json'))) return place
    if (folder === dirname(folder)) return undefined
  }
}

function needsOf(place) {
  const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
    readFileSync(join(place, 'package.json'), 'utf8'),
  )
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
}

const namesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((own) => `${name}/${own}`) : name,
    )

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

/** The packages bring every weight; paper is printed in those that the source names. */
function typefaces() {
  const source = readFileSync(join(root, 'src/platform/pdf/fonts.ts'), 'utf8')
  return [...source.matchAll(/'([\w/-]+\.ttf)'/g)].map(([, face]) => `@expo-google-fonts/${face}`)
}
