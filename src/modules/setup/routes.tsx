import { Hono } from 'hono'
import { NotFound } from '../../platform/result.ts'
import { hashOf, tokenIn } from '../../platform/secrets.ts'
import type { Services } from '../../platform/services.ts'
import { type Errors, submit } from '../../platform/web/answer.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import type { Typed } from '../../platform/web/forms.ts'
import { signInAs } from '../identity/index.ts'
import { isClaimed } from '../organisation/index.ts'
import { claimInstallation } from './actions.ts'
import { ClaimPage, LinkOverPage } from './pages.tsx'
import { isOpen } from './rules.ts'
import { linkWith } from './store.ts'
import { text } from './text.ts'

const tokenOf = (c: Request) => tokenIn(c.req.param('token') ?? '')

/** The first page of a new installation. Opening it changes nothing, so that no mail scanner can use it up. */
export function setupRoutes(services: Services) {
  const wordsFor = (c: Request) => text[c.var.language]

  function show(c: Request, typed?: Typed, errors: Errors = {}) {
    const t = wordsFor(c)
    const { language } = c.var
    return services.show(
      c,
      { face: 'portal', title: t.title, errors },
      <ClaimPage
        language={language}
        t={t}
        path={`/setup/${tokenOf(c)}`}
        typed={typed}
        errors={errors}
      />,
    )
  }

  function showOver(c: Request) {
    const t = wordsFor(c)
    const frame = { face: 'portal', title: t.overTitle, status: 404 } as const
    return services.show(c, frame, <LinkOverPage t={t} />)
  }

  /** For whoever comes too late, or with a link that was never given out. */
  async function closed(c: Request) {
    if (await isClaimed(services.read)) throw new NotFound()
    const link = await linkWith(services.read, hashOf(tokenOf(c)))
    return isOpen(link, services.now()) ? undefined : showOver(c)
  }

  return new Hono<Env>()
    .get('/setup/:token{[^?]+}', async (c) => (await closed(c)) ?? show(c))
    .post('/setup/:token{[^?]+}', (c) =>
      submit(c, services, claimInstallation, {
        before: () => closed(c),
        given: { token: tokenOf(c), language: c.var.language },
        on: async ({ ownerId }) => {
          await signInAs(c, services, ownerId, 'password')
          return '/settings/organisation?first'
        },
        again: (errors, typed) => show(c, typed, errors),
        instead: { linkOver: () => showOver(c) },
        words: { ...wordsFor(c).faults, linkOver: wordsFor(c).over },
      }),
    )
}
