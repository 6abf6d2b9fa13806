import { Hono } from 'hono'
import type { Outcome } from '../../platform/action.ts'
import { NotFound } from '../../platform/result.ts'
import { hashOf } from '../../platform/secrets.ts'
import type { Services } from '../../platform/services.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import { readForm, type Typed } from '../../platform/web/forms.ts'
import type { Errors } from '../../ui/index.ts'
import { signInAs } from '../identity/index.ts'
import { isClaimed } from '../organisation/index.ts'
import { claimInstallation } from './actions.ts'
import { ClaimPage, LinkOverPage } from './pages.tsx'
import { isOpen } from './rules.ts'
import { linkWith } from './store.ts'
import { type Text, text } from './text/index.ts'

/** The first page of a new installation. Opening it changes nothing, so that no mail scanner can use it up. */
export const setupRoutes = (services: Services) => {
  const showForm = (c: Request, typed?: Typed, errors: Errors = {}) => {
    const t = text[c.var.language]
    return services.show(
      c,
      { face: 'portal', title: t.title, status: typed ? 422 : 200 },
      <ClaimPage language={c.var.language} t={t} path={c.req.path} typed={typed} errors={errors} />,
    )
  }
  const showOver = (c: Request) => {
    const t = text[c.var.language]
    return services.show(
      c,
      { face: 'portal', title: t.overTitle, status: 404 },
      <LinkOverPage t={t} />,
    )
  }

  return new Hono<Env>()
    .get('/setup/:token', async (c) => {
      if (await isClaimed(services.read)) throw new NotFound()
      const link = await linkWith(services.read, hashOf(c.req.param('token')))
      return isOpen(link, services.now()) ? showForm(c) : showOver(c)
    })
    .post('/setup/:token', async (c) => {
      if (await isClaimed(services.read)) throw new NotFound()
      const typed = await readForm(c)
      const input = { ...typed, token: c.req.param('token'), language: c.var.language }
      const outcome = await services.perform(claimInstallation, c.var.who, input)
      if (outcome.ok) {
        await signInAs(c, services, outcome.saved.ownerId, 'password')
        return c.redirect('/settings/organisation?first', 303)
      }
      return 'faults' in outcome
        ? showForm(c, typed, errorsOf(outcome, text[c.var.language]))
        : showOver(c)
    })
}

function errorsOf<H, S>(outcome: Outcome<H, S>, { faults }: Text): Errors {
  if (outcome.ok || !('faults' in outcome)) return {}
  return Object.fromEntries(
    Object.entries(outcome.faults).map(([field, key]) => [
      field,
      Object.hasOwn(faults, key) ? faults[key as keyof typeof faults] : faults.invalid,
    ]),
  )
}
