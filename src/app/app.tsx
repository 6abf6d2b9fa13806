import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { showRolesFirst, whoIs } from '../modules/identity/index.ts'
import { Gone } from '../platform/apart/index.ts'
import { acceptedLanguage, isLanguage } from '../platform/locale.ts'
import type { Module } from '../platform/module.ts'
import { NotFound, ProofFirst } from '../platform/result.ts'
import type { PageFrame, Services } from '../platform/services.ts'
import { isHttps } from '../platform/settings.ts'
import { addressOf, trustedBy } from '../platform/web/address.ts'
import { chosenLanguage, keepLanguage, sessionToken } from '../platform/web/cookies.ts'
import type { Env, Request } from '../platform/web/env.ts'
import { TooLarge } from '../platform/web/forms.ts'
import { RolesFirst, SignInFirst, signInAddress } from '../platform/web/guard.ts'
import { originsOf, ownHost } from '../platform/web/host.ts'
import { isFromHttp, leadToHttps } from '../platform/web/scheme.ts'
import {
  limitBody,
  plainAddresses,
  sameOrigin,
  secureHeaders,
  TooLong,
} from '../platform/web/security.ts'
import { visitor } from '../platform/who.ts'
import { assets, builtFiles } from './assets.ts'
import type { RememberedBrand } from './brand.ts'
import { elsewhere } from './elsewhere.tsx'
import type { Health } from './health.ts'
import { keepsCookies } from './kept.ts'
import { isDatabaseAway, someoneElse, TroublePage, trouble } from './trouble.tsx'

/** The whole application as a value: a request in, a response out. */
export function createApp(
  services: Services,
  brand: RememberedBrand,
  { house, health }: { house: readonly Module[]; health: () => Promise<Health> },
) {
  const { settings } = services
  const https = isHttps(settings)
  const trusts = trustedBy(settings)
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
    const again = kind === 'unavailable' || kind === 'unclaimed'
    const href = again ? c.req.path : kind === 'insecure' ? settings.url : '/'
    const { who } = c.var
    const other = kind === 'notFound' &&
      who.kind === 'person' && {
        text: someoneElse[language].text(who.name),
        way: someoneElse[language].way,
        href: signInAddress(c),
      }
    return services.show(
      c,
      { face: 'portal', title: words.title, status },
      <TroublePage words={words} href={href} reference={reference} other={other || undefined} />,
    )
  }

  app.use(secureHeaders(settings))
  app.use(ownHost(settings, (c) => elsewhere(c, settings.url)))
  app.use(leadToHttps(settings, trusts))
  app.use(
    sameOrigin(originsOf(settings), (c) =>
      explain(c, isFromHttp(c, settings) ? 'insecure' : 'crossOrigin', 403),
    ),
  )
  app.get('/healthz', async (c) => {
    const word = await health()
    return c.text(word, word === 'ok' ? 200 : 503)
  })
  app.route('/', assets(builtFiles))
  app.use(compress({ threshold: 512 }))
  app.use(plainAddresses)
  app.use(async (c, next) => {
    c.set('address', addressOf(c, trusts))
    await recognise(c, services, brand, https)
    if ((await brand.get()) || c.req.path.startsWith('/setup/')) return next()
    return explain(c, 'unclaimed', 503)
  })
  app.use(keepsCookies(https, (c) => explain(c, 'cookieRefused', 403)))
  // Whoever was signed out while choosing a file signs in first.
  const tooLong = (c: Request) =>
    c.var.who.kind === 'visitor' ? c.redirect('/sign-in', 303) : explain(c, 'tooLarge', 413)
  app.use(limitBody(tooLong, new Set(house.flatMap(({ uploads = [] }) => uploads))))
  for (const { routes = [] } of house)
    for (const made of routes) app.route('/', made(services, house))

  app.notFound((c) => explain(c, 'notFound', 404))
  app.onError((error, c) => {
    // Who hung up in the middle of a form hears nothing of it, and nothing is wrong here.
    if (c.env?.incoming?.errored) return c.body(null, 408)
    if (error instanceof SignInFirst || (error instanceof NotFound && hasLapsed(c, https)))
      return c.redirect(signInAddress(c), 303)
    if (error instanceof RolesFirst) return showRolesFirst(c, services)
    if (error instanceof ProofFirst) return c.redirect(signInAddress(c, '/sign-in/again'), 303)
    if (error instanceof NotFound) return explain(c, 'notFound', 404)
    if (error instanceof Gone) return new Response(null, { status: NOBODY_THERE })
    if (error instanceof TooLarge) return explain(c, 'tooLarge', 413)
    if (error instanceof TooLong) return tooLong(c)
    if (isDatabaseAway(error)) {
      services.log.warn({ event: 'database-away', code: (error as { code?: string }).code })
      return explain(c, 'unavailable', 503)
    }
    const reference = randomUUID().slice(0, 8)
    const route = `${c.req.method} ${c.req.routePath}`
    services.log.error({ event: 'fault', reference, route, err: error })
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
