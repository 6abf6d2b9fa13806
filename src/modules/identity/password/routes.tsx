import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm, typedText } from '../../../platform/web/forms.ts'
import type { Errors } from '../../../ui/index.ts'
import { errorsOf, showTooOften } from '../answers.tsx'
import { attemptToken, browserOf, dropAttempt, keep, keepAttempt } from '../browser.ts'
import { passSecondStep } from '../second-step/pass-action.ts'
import { tooOften } from '../sign-in/limits.ts'
import { PasswordPage, SecondStepPage } from '../sign-in/pages.tsx'
import { ownPath } from '../sign-in/rules.ts'
import { attemptOf } from '../sign-in/store.ts'
import { text } from '../text/index.ts'
import { signInWithPassword } from './actions.ts'

/** The way in for those who run it: a password, and a second step where somebody set one up. */
export function passwordRoutes(services: Services) {
  const { read, show, perform, now } = services

  const showPassword = (c: Request, to: string, email = '', errors: Errors = {}) => {
    const t = text[c.var.language]
    return show(
      c,
      {
        face: 'portal',
        title: t.password.title,
        status: Object.keys(errors).length ? 422 : 200,
      },
      <PasswordPage t={t} language={c.var.language} to={to} email={email} errors={errors} />,
    )
  }

  const showSecondStep = (c: Request, errors: Errors = {}) => {
    const t = text[c.var.language]
    return show(
      c,
      {
        face: 'portal',
        title: t.secondStep.title,
        status: Object.keys(errors).length ? 422 : 200,
      },
      <SecondStepPage t={t} language={c.var.language} errors={errors} />,
    )
  }

  return new Hono<Env>()
    .get('/sign-in/password', (c) => showPassword(c, ownPath(c.req.query('to'))))
    .post('/sign-in/password', async (c) => {
      const typed = await readForm(c)
      const email = typedText(typed, 'email')
      const to = ownPath(typedText(typed, 'to'))
      const wait = email && (await tooOften(services, c, 'password', email.toLowerCase()))
      if (wait) return showTooOften(c, services, wait)

      const outcome = await perform(signInWithPassword, c.var.who, {
        ...typed,
        device: browserOf(c),
      })
      if (!outcome.ok) return showPassword(c, to, email, errorsOf(c, outcome, ''))
      if (!outcome.saved)
        return showPassword(c, to, email, { '': text[c.var.language].wrong.notRecognised })
      if (outcome.saved.attempt) {
        keepAttempt(c, services, outcome.saved.attempt)
        return c.redirect('/sign-in/second-step', 303)
      }
      keep(c, services, outcome.saved.session)
      return c.redirect(outcome.saved.path, 303)
    })
    .get('/sign-in/second-step', async (c) =>
      (await attemptOf(read, 'second-step', attemptToken(c, services), now()))
        ? showSecondStep(c)
        : c.redirect('/sign-in/password', 303),
    )
    .post('/sign-in/second-step', async (c) => {
      const typed = await readForm(c)
      const token = attemptToken(c, services)
      const attempt = await attemptOf(read, 'second-step', token, now())
      const wait = attempt && (await tooOften(services, c, 'second-step', attempt.account))
      if (wait) return showTooOften(c, services, wait)

      const outcome = await perform(passSecondStep, c.var.who, {
        code: typedText(typed, 'code'),
        token,
        device: browserOf(c),
      })
      if (outcome.ok && outcome.saved) {
        dropAttempt(c, services)
        keep(c, services, outcome.saved.session)
        return c.redirect(outcome.saved.recovery ? '/me/security' : outcome.saved.path, 303)
      }
      const wrong = text[c.var.language].wrong
      return showSecondStep(
        c,
        outcome.ok ? { code: wrong.codeWrong } : errorsOf(c, outcome, 'code'),
      )
    })
}
