import { Hono } from 'hono'
import { languageNames, listed } from '../../platform/locale.ts'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import { establishmentRoutes } from './establishments/routes.tsx'
import { countEstablishments } from './establishments/store.ts'
import { brandOf } from './look/brand-store.ts'
import { lookRoutes } from './look/routes.tsx'
import { oneFormRoutes } from './profile/routes.tsx'
import { SettingsPage } from './profile/settings-page.tsx'
import { logoOf } from './profile/store.ts'
import { spokespersonRoutes } from './spokespersons/routes.tsx'
import { spokespersonsOf } from './spokespersons/store.ts'
import type { Step } from './steps.ts'
import { coreFor, forPeople, frameOf, visitOf } from './visit.ts'

/** The settings of the organisation, and its logo for everybody. */
export const organisationRoutes = (services: Services) =>
  new Hono<Env>()
    .get(
      '/settings',
      forPeople((c) => overview(c, services)),
    )
    .route('/', oneFormRoutes(services))
    .route('/', lookRoutes(services))
    .route('/', establishmentRoutes(services))
    .route('/', spokespersonRoutes(services))
    .get('/logo/:file', (c) => sendLogo(c, services))

async function overview(c: Request, services: Services) {
  const visit = visitOf(c, 'organisation')
  const { t, language } = visit
  return services.show(
    c,
    { ...frameOf(c, visit, t.settings.title, {}), back: undefined },
    <SettingsPage
      language={language}
      t={t}
      mayChange={visit.mayChange}
      summaries={await summaries(c, services)}
    />,
  )
}

/** What each settings page says, in a line. */
async function summaries(c: Request, services: Services): Promise<Record<Step, string>> {
  const { t, language } = visitOf(c, 'organisation')
  const core = await coreFor(services)
  const logo = (await brandOf(services.read))?.logoUrl
    ? t.settings.withLogo
    : t.settings.withoutLogo
  const places = await countEstablishments(services.read)
  const speakers = (await spokespersonsOf(services.read)).length
  const own = core.coreValues[language].length ? language : core.languages[0]
  return {
    organisation: [
      core.name,
      t.organisation.sectors[core.sector],
      core.languages.map((code) => languageNames[code]).join(', '),
    ].join(' · '),
    look: `${logo} · ${core.accent}`,
    values: own ? listed(core.coreValues[own], language) : '',
    establishments: places ? t.settings.establishments(places) : '',
    contact: [core.contact.name, core.contact.email, core.contact.phone]
      .filter(Boolean)
      .join(' · '),
    spokespersons: speakers ? t.settings.spokespersons(speakers) : '',
  }
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
