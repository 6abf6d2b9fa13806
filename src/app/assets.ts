import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import type { MiddlewareHandler } from 'hono'
import { root } from '../platform/root.ts'
import type { Env } from '../platform/web/env.ts'

const folder = join(root, 'dist/client')
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  map: 'application/json',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

let manifest: Record<string, string> | undefined

/** The public path of a built file, such as `portal.css`; its name changes with its content. */
export function assetPath(name: string) {
  manifest ??= readManifest()
  return manifest[name] ?? `/assets/${name}`
}

function readManifest(): Record<string, string> {
  const file = join(root, 'dist/assets.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Built files: their names hold a hash, so a browser may keep them for good. A `.br` or `.gz` beside one is used. */
export const assets: MiddlewareHandler<Env> = async (c, next) => {
  if (!c.req.path.startsWith('/assets/')) return next()
  const path = join(folder, normalize(c.req.path.slice('/assets/'.length)))
  const type = types[path.split('.').pop() ?? '']
  if (!type || !path.startsWith(folder) || !existsSync(path)) return c.notFound()

  const accepted = c.req.header('accept-encoding') ?? ''
  const packed = [
    ['br', '.br'],
    ['gzip', '.gz'],
  ].find(([name, end]) => accepted.includes(name as string) && existsSync(path + end))
  if (packed) c.header('content-encoding', packed[0] as string)
  c.header('vary', 'accept-encoding')
  c.header('content-type', type)
  c.header('cache-control', 'public, max-age=31536000, immutable')
  return c.body(Readable.toWeb(createReadStream(path + (packed?.[1] ?? ''))) as ReadableStream)
}
