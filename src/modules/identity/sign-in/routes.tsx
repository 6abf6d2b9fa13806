import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm, typedText } from '../../../platform/web/forms.ts'
import type { Errors } from '../../../ui/index.ts'
import { errorsOf, showTooOften } from '../answers.tsx'
import { attemptToken, browserOf, dropAttempt, keep, keepAttempt } from '../browser.ts'
import { text } from '../text/index.ts'
import { askForCode, signInWithCode } from './actions.ts'
import { tooOften } from './limits.ts'
import { CodePage, SignInPage } from './pages.tsx'
import { ownPath } from './rules.ts'
import { attemptOf } from './store.ts'

/** The way in for everyone: an address, a mail, a code. */
export function signInRoutes(services: Services) {
  const { read, show, perform, now } = services

  const showSignIn = (c: Request, to: string, email = '', errors: Errors = {}) => {
    const t = text[c.var.language]
    const { who } = c.var
    const flash =
      c.req.query('done') === 'signed-out'
        ? { kind: 'good' as const, text: t.signIn.signedOut }
        : undefined
    return show(
      c,
      {
        face: 'portal',
        title: t.signIn.title,
        status: Object.keys(errors).length ? 422 : 200,
        flash,
      },
      <SignInPage
        t={t}
        language={c.var.language}
        to={to}
        email={email}
        errors={errors}
        current={who.kind === 'person' ? who.name : undefined}
      />,
    )
  }

  const showCode = async (c: Request, errors: Errors = {}) => {
    const t = text[c.var.language]
    const attempt = await attemptOf(read, 'code', attemptToken(c, services), now())
    return show(
      c,
      {
        face: 'portal',
        title: t.code.title,
        status: Object.keys(errors).length ? 422 : 200,
        back: { href: '/sign-in', label: t.tooOften.back },
      },
      <CodePage t={t} language={c.var.language} to={attempt?.path ?? '/'} errors={errors} />,
    )
  }

  return new Hono<Env>()
    .get('/sign-in', (c) => showSignIn(c, ownPath(c.req.query('to'))))
    .post('/sign-in', async (c) => {
      const typed = await readForm(c)
      const email = typedText(typed, 'email')
      const wait = email && (await tooOften(services, c, 'ask', email.toLowerCase()))
      if (wait) return showTooOften(c, services, wait)

      const asking = { ...c.var.who, language: c.var.language }
      const outcome = await perform(askForCode, asking, typed)
      if (!outcome.ok)
        return showSignIn(c, ownPath(typedText(typed, 'to')), email, errorsOf(c, outcome, ''))
      keepAttempt(c, services, outcome.saved)
      return c.redirect('/sign-in/code', 303)
    })
    .get('/sign-in/code', (c) => showCode(c))
    .post('/sign-in/code', async (c) => {
      const typed = await readForm(c)
      const token = attemptToken(c, services)
      const attempt = await attemptOf(read, 'code', token, now())
      const wait = attempt && (await tooOften(services, c, 'code', attempt.account))
      if (wait) return showTooOften(c, services, wait)

      const outcome = await perform(signInWithCode, c.var.who, {
        code: typedText(typed, 'code'),
        token,
        device: browserOf(c),
      })
      if (outcome.ok && outcome.saved) {
        dropAttempt(c, services)
        keep(c, services, outcome.saved)
        return c.redirect(outcome.saved.path, 303)
      }
      const wrong = text[c.var.language].wrong
      return showCode(c, outcome.ok ? { code: wrong.mailCodeWrong } : errorsOf(c, outcome, 'code'))
    })
}
