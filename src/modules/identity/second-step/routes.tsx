import { Hono } from 'hono'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import type { Errors } from '../../../ui/index.ts'
import { brandOf } from '../../organisation/index.ts'
import { errorsOf, faceOf, showTooOften } from '../answers.tsx'
import { keep } from '../browser.ts'
import { hasShownPassword } from '../password/rules.ts'
import { credentialsOf } from '../password/store.ts'
import { personById } from '../people-store.ts'
import { tooOften } from '../sign-in/limits.ts'
import { text } from '../text/index.ts'
import { beginOwnSecondStep, confirmOwnSecondStep, endOwnSecondStep } from './actions.ts'
import { BeginPage, RecoveryCodesPage, SetUpPage, TurnOffPage } from './pages.tsx'
import { unseal } from './secret-box.ts'
import { appAddress, qrPicture, spaced } from './totp.ts'

/** Turning the second step on and off. Open to whoever came in with a password; for others it is not there. */
export function secondStepRoutes(services: Services) {
  const { read, show, perform } = services

  function passwordHolder(c: Request) {
    const personId = requirePerson(c)
    if (!hasShownPassword(c.var.who)) throw new NotFound()
    return personId
  }

  /** One page per state: nothing yet, a secret that waits for its first code, on. */
  async function showStep(c: Request, errors: Errors = {}) {
    const personId = passwordHolder(c)
    const t = text[c.var.language]
    const kept = await credentialsOf(read, personId)
    const props = { t, language: c.var.language, errors }
    const page = kept?.totpOn ? (
      <TurnOffPage {...props} />
    ) : kept?.totpSecret ? (
      <SetUpPage {...props} {...(await shown(kept.totpSecret, personId))} />
    ) : (
      <BeginPage t={t} />
    )
    return show(
      c,
      {
        face: faceOf(c),
        title: kept?.totpOn ? t.turnOff.title : t.setUp.title,
        status: Object.keys(errors).length ? 422 : 200,
        back: { href: '/me/security', label: t.security.title },
      },
      page,
    )
  }

  async function shown(sealed: string, personId: string) {
    const secret = await unseal(read, sealed, personId)
    const [brand, person] = await Promise.all([brandOf(read), personById(read, personId)])
    const account = person?.email ?? person?.name ?? ''
    return {
      picture: qrPicture(appAddress(secret, brand?.name ?? 'Leidraad', account)),
      secret: spaced(secret),
    }
  }

  return (
    new Hono<Env>()
      .get('/me/security/second-step', (c) => showStep(c))
      // A reload or another language after a form leads back to the page of its form.
      .get('/me/security/second-step/:form', (c) => c.redirect('/me/security/second-step', 303))
      .post('/me/security/second-step', async (c) => {
        passwordHolder(c)
        await perform(beginOwnSecondStep, c.var.who, {})
        return c.redirect('/me/security/second-step', 303)
      })
      .post('/me/security/second-step/confirmation', async (c) => {
        const wait = await tooOften(services, c, 'second-step', passwordHolder(c))
        if (wait) return showTooOften(c, services, wait)
        const outcome = await perform(confirmOwnSecondStep, c.var.who, await readForm(c))
        if (!outcome.ok) return showStep(c, errorsOf(c, outcome, 'code'))
        keep(c, services, outcome.saved.session)
        const t = text[c.var.language]
        return show(
          c,
          { face: faceOf(c), title: t.recovery.shownTitle },
          <RecoveryCodesPage t={t} codes={outcome.saved.codes} justOn />,
        )
      })
      .post('/me/security/second-step/removal', async (c) => {
        const wait = await tooOften(services, c, 'second-step', passwordHolder(c))
        if (wait) return showTooOften(c, services, wait)
        const outcome = await perform(endOwnSecondStep, c.var.who, await readForm(c))
        return outcome.ok
          ? c.redirect('/me/security?done=second-step-off', 303)
          : showStep(c, errorsOf(c, outcome, 'code'))
      })
  )
}
