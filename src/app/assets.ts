import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { root } from '../platform/root.ts'
import type { Env } from '../platform/web/env.ts'

export const builtFiles = join(root, 'dist/client')

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

/** The names that the build gives: no folder, no way out of this one, and no packed file by itself. */
const file = '/assets/:file{[\\w-]+\\.(?:css|js|map|woff2|svg)}'

/** Built files: their names hold a hash, so a browser may keep them for good. A `.br` or `.gz` beside one is used. */
export const assets = (folder: string) =>
  new Hono<Env>()
    .use(
      file,
      keptForGood,
      serveStatic({
        root: folder,
        precompressed: true,
        rewriteRequestPath: (path) => path.slice('/assets'.length),
      }),
    )
    .use('/assets/*', async (c) => c.notFound())

/** A cache on the way keeps the packed and the plain one apart, whichever it saw first. */
const keptForGood: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  if (!c.res.ok) return
  c.header('vary', 'accept-encoding')
  c.header('cache-control', 'public, max-age=31536000, immutable')
}
