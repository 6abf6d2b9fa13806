import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { whoIs } from '../modules/identity/index.ts'
import { Gone } from '../platform/apart/index.ts'
import { acceptedLanguage, isLanguage } from '../platform/locale.ts'
import type { Module } from '../platform/module.ts'
import { NotFound } from '../platform/result.ts'
import type { PageFrame, Services } from '../platform/services.ts'
import { isHttps } from '../platform/settings.ts'
import { chosenLanguage, keepLanguage, sessionToken } from '../platform/web/cookies.ts'
import type { Env, Request } from '../platform/web/env.ts'
import { TooLarge } from '../platform/web/forms.ts'
import { SignInFirst, signInAddress } from '../platform/web/guard.ts'
import { limitBody, plainAddresses, sameOrigin, secureHeaders } from '../platform/web/security.ts'
import { visitor } from '../platform/who.ts'
import { assets, builtFiles } from './assets.ts'
import type { RememberedBrand } from './brand.ts'
import { isDatabaseAway, TroublePage, trouble } from './trouble.tsx'

/** The whole application as a value: a request in, a response out. */
export function createApp(
  services: Services,
  brand: RememberedBrand,
  { house, health }: { house: readonly Module[]; health: () => Promise<boolean> },
) {
  const https = isHttps(services.settings)
  const app = new Hono<Env>()

  const explain = (
    c: Request,
    kind: keyof (typeof trouble)['nl'],
    status: PageFrame['status'],
    reference?: string,
  ) => {
    const language = c.var.language ?? acceptedLanguage(c.req.header('accept-language')) ?? 'nl'
    c.set('language', language)
    if (!c.var.who) c.set('who', visitor)
    const words = trouble[language][kind]
    const href = kind === 'unavailable' || kind === 'unclaimed' ? c.req.path : '/'
    return services.show(
      c,
      { face: 'portal', title: words.title, status },
      <TroublePage words={words} href={href} reference={reference} />,
    )
  }

  app.get('/healthz', async (c) =>
    (await health().catch(() => false)) ? c.text('ok') : c.text('not ready', 503),
  )
  app.use(secureHeaders(https))
  app.route('/', assets(builtFiles))
  app.use(compress({ threshold: 512 }))
  app.use(plainAddresses)
  app.use(async (c, next) => {
    await recognise(c, services, brand, https)
    if ((await brand.get()) || c.req.path.startsWith('/setup/')) return next()
    return explain(c, 'unclaimed', 503)
  })
  // Whoever was signed out while choosing a file signs in first.
  app.use(
    limitBody(
      async (c) =>
        c.var.who.kind === 'visitor' ? c.redirect('/sign-in', 303) : explain(c, 'tooLarge', 413),
      new Set(house.flatMap(({ uploads = [] }) => uploads)),
    ),
  )
  app.use(sameOrigin(new URL(services.settings.url).origin))
  for (const { routes = [] } of house)
    for (const made of routes) app.route('/', made(services, house))

  app.notFound((c) => explain(c, 'notFound', 404))
  app.onError((error, c) => {
    if (error instanceof SignInFirst || (error instanceof NotFound && hasLapsed(c, https)))
      return c.redirect(signInAddress(c), 303)
    if (error instanceof NotFound) return explain(c, 'notFound', 404)
    if (error instanceof Gone) return new Response(null, { status: NOBODY_THERE })
    if (error instanceof TooLarge) return explain(c, 'tooLarge', 413)
    if (error instanceof HTTPException) return explain(c, 'crossOrigin', 403)
    if (isDatabaseAway(error)) {
      services.log.warn({ event: 'database-away', code: (error as { code?: string }).code })
      return explain(c, 'unavailable', 503)
    }
    const reference = randomUUID().slice(0, 8)
    services.log.error({ event: 'fault', reference, path: c.req.routePath, error: briefly(error) })
    return explain(c, 'broken', 500, reference)
  })
  return app
}

/** As nginx notes that whoever asked has gone; nobody reads it. */
const NOBODY_THERE = 499

/** A form came in after its session had ended: nobody may send it now, but somebody may again after signing in. */
const hasLapsed = (c: Request, https: boolean) =>
  c.req.method === 'POST' && c.var.who.kind === 'visitor' && sessionToken(c, https) !== undefined

/** Who asks, and in which language: their own choice, else their own language, else the browser's. */
async function recognise(c: Request, services: Services, brand: RememberedBrand, https: boolean) {
  const token = sessionToken(c, https)
  const who = (token && (await whoIs(services.db, token, services.now()))) || visitor
  c.set('who', who)

  const asked = c.req.query('language')
  if (isLanguage(asked)) keepLanguage(c, asked, https)
  const own = who.kind === 'person' ? who.language : undefined
  const chosen = isLanguage(asked) ? asked : chosenLanguage(c)
  c.set(
    'language',
    chosen ??
      own ??
      acceptedLanguage(c.req.header('accept-language')) ??
      (await brand.get())?.languages[0] ??
      'nl',
  )
}

/** The kind of fault and where it stood; its message may quote what people typed, so it stays out of the log. */
const briefly = (error: Error) => ({
  name: error.name,
  code: (error as { code?: string }).code,
  at: error.stack
    ?.split('\n')
    .filter((line) => line.includes(' at '))
    .slice(0, 8)
    .map((line) => line.trim()),
})
