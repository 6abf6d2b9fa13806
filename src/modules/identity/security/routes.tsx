import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import { type Errors, uiText } from '../../../ui/index.ts'
import { errorsOf, faceOf, showTooOften } from '../answers.tsx'
import { keep } from '../browser.ts'
import { setOwnPassword } from '../password/actions.ts'
import { hasShownPassword, passwordWay } from '../password/rules.ts'
import { credentialsOf } from '../password/store.ts'
import { personById } from '../people-store.ts'
import { recoveryCodesLeft } from '../second-step/recovery-store.ts'
import { tooOften } from '../sign-in/limits.ts'
import { text } from '../text/index.ts'
import { ChoosePasswordPage, SecurityPage } from './pages.tsx'

/** How one comes in: an overview, and choosing a password. */
export function securityRoutes(services: Services) {
  const { read, show, perform, now } = services

  async function showChoose(c: Request, errors: Errors = {}) {
    const personId = requirePerson(c)
    const t = text[c.var.language]
    const [kept, person] = await Promise.all([
      credentialsOf(read, personId),
      personById(read, personId),
    ])
    const hasPassword = Boolean(kept?.passwordHash)
    return show(
      c,
      {
        face: faceOf(c),
        title: hasPassword ? t.security.change : t.choose.title,
        status: Object.keys(errors).length ? 422 : 200,
        back: { href: '/me/security', label: t.security.title },
      },
      <ChoosePasswordPage
        t={t}
        language={c.var.language}
        way={passwordWay(c.var.who, hasPassword, now())}
        email={person?.email ?? ''}
        hasPassword={hasPassword}
        errors={errors}
      />,
    )
  }

  return new Hono<Env>()
    .get('/me/security', async (c) => {
      const personId = requirePerson(c)
      const t = text[c.var.language]
      const kept = await credentialsOf(read, personId)
      const done = t.security.done[c.req.query('done') ?? '']
      return show(
        c,
        {
          face: faceOf(c),
          title: t.security.title,
          back: { href: '/', label: uiText[c.var.language].back },
          flash: done ? { kind: 'good', text: done } : undefined,
        },
        <SecurityPage
          t={t}
          access={{
            hasPassword: Boolean(kept?.passwordHash),
            secondStepOn: Boolean(kept?.totpOn),
            codesLeft: await recoveryCodesLeft(read, personId),
            shownPassword: hasShownPassword(c.var.who),
          }}
        />,
      )
    })
    .get('/me/security/password', (c) => showChoose(c))
    .post('/me/security/password', async (c) => {
      const personId = requirePerson(c)
      const wait = await tooOften(services, c, 'password', personId)
      if (wait) return showTooOften(c, services, wait)

      const outcome = await perform(setOwnPassword, c.var.who, await readForm(c))
      if (outcome.ok) {
        keep(c, services, outcome.saved)
        return c.redirect('/me/security?done=password', 303)
      }
      const field =
        'refused' in outcome && outcome.refused === 'currentWrong' ? 'current' : 'password'
      return showChoose(c, errorsOf(c, outcome, field))
    })
}
