import { Hono } from 'hono'
import { ask } from '../../platform/read.ts'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import { establishmentRoutes } from './establishments/routes.tsx'
import { brandOf } from './look/brand-store.ts'
import { lookRoutes } from './look/routes.tsx'
import { profileRoutes } from './profile/routes.tsx'
import { SettingsPage } from './profile/settings-page.tsx'
import { logoOf } from './profile/store.ts'
import { profile } from './reads.ts'
import { spokespersonRoutes } from './spokespersons/routes.tsx'
import { frameOf, visitOf } from './visit.ts'

/** The settings of the organisation, and what of it is everybody's. */
export const organisationRoutes = (services: Services) =>
  new Hono<Env>()
    .get('/settings', (c) => overview(c, services))
    .route('/', profileRoutes(services))
    .route('/', lookRoutes(services))
    .route('/', establishmentRoutes(services))
    .route('/', spokespersonRoutes(services))
    .get('/logo/:file', (c) => sendLogo(c, services))

async function overview(c: Request, services: Services) {
  const visit = visitOf(c, 'organisation')
  return services.show(
    c,
    { ...frameOf(c, visit, visit.t.settings.title), back: undefined },
    <SettingsPage
      visit={visit}
      profile={await ask(c, services, profile, {})}
      brand={await brandOf(services.read)}
    />,
  )
}

/**
 * The logo may come from a stranger's drawing program, so that it gets no rights at all: even opened by itself it
 * runs nothing and loads nothing. Its address changes with its bytes, so it may be kept for ever.
 */
async function sendLogo(c: Request, { read }: Services) {
  const logo = await logoOf(read)
  const brand = await brandOf(read)
  if (!logo || brand?.logoUrl !== `/logo/${c.req.param('file')}`) throw new NotFound()
  return c.body(new Uint8Array(logo.bytes), 200, {
    'content-type': logo.type === 'svg' ? 'image/svg+xml' : 'image/png',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
}
