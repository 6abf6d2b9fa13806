import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { root } from '../setup/node.mjs'
import { work } from './options.mjs'

const folder = join(root, 'dist/client')
const FONTS = ['inter', 'source-serif-4'].map((family) =>
  join(root, `node_modules/@fontsource-variable/${family}/files`),
)

/**
 * Gives every built file a name that changes with its content, and writes the list of those names last:
 * dist/assets.json, `{"portal.css": "/assets/portal-1a2b3c4d.css"}`. Fonts are those that a style sheet names.
 */
export async function publish({ packed }) {
  const names = (await readdir(work)).sort()
  const paths = {}
  const put = async (name, content) => {
    paths[name] = await write(name, content, packed)
  }
  for (const name of names.filter((name) => name.endsWith('.js')))
    await put(name, await readFile(join(work, name)))
  for (const name of names.filter((name) => name.endsWith('.css'))) {
    const css = await readFile(join(work, name), 'utf8')
    for (const [, font] of css.matchAll(/\/assets\/([\w-]+\.woff2)/g))
      if (!paths[font]) await put(font, await fontFile(font))
    await put(
      name,
      Buffer.from(css.replaceAll(/\/assets\/([\w-]+\.woff2)/g, (_, font) => paths[font])),
    )
  }
  if (packed) await removeOld(Object.values(paths))
  const list = join(root, 'dist/assets.json')
  await writeFile(`${list}.${process.pid}`, JSON.stringify(paths, null, 2))
  await rename(`${list}.${process.pid}`, list)
}

function fontFile(name) {
  const home = FONTS.find((place) => existsSync(join(place, name)))
  if (!home) throw new Error(`A style sheet names ${name}, which is in none of the font packages.`)
  return readFile(join(home, name))
}

async function write(name, content, packed) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const dot = name.lastIndexOf('.')
  const published = `${name.slice(0, dot)}-${hash}${name.slice(dot)}`
  const path = join(folder, published)
  if (!existsSync(path)) await writeFile(path, content)
  if (packed && !name.endsWith('.woff2')) await pack(path, content)
  return `/assets/${published}`
}

/** Packed once here, as small as it goes, instead of at every request. */
async function pack(path, content) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }))
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
}

async function removeOld(paths) {
  const current = new Set(paths.map((path) => path.slice('/assets/'.length)))
  for (const name of await readdir(folder))
    if (!current.has(name.replace(/\.(br|gz)$/, ''))) await rm(join(folder, name))
}
