import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { doneIn } from '../../../platform/web/done.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { openFrame, slowDown, spoken } from '../answers.tsx'
import { attemptIn, attemptToken, browserOf, dropAttempt, keepAttempt, letIn } from '../browser.ts'
import { askForCode, signInWithCode } from './actions.ts'
import { CodePage, SignInPage } from './pages.tsx'

/** The way in for everyone: an address, a mail, a code. */
export function signInRoutes(services: Services) {
  const { show } = services
  const attempt = (c: Request) => attemptIn(c, services, 'code')

  function showSignIn(c: Request, typed: Typed, errors?: Errors) {
    const page = spoken(c, errors)
    const { title, signedOut } = page.t.signIn
    return show(
      c,
      { ...openFrame(title, errors), flash: doneIn(c, { 'signed-out': signedOut }) },
      <SignInPage {...page} typed={typed} current={c.var.who.name} />,
    )
  }

  async function showCode(c: Request, errors?: Errors) {
    const page = spoken(c, errors)
    const back = { href: '/sign-in', label: page.t.tooOften.back }
    return show(
      c,
      { ...openFrame(page.t.code.title, errors), back },
      <CodePage {...page} to={(await attempt(c))?.path ?? '/'} />,
    )
  }

  return new Hono<Env>()
    .get('/sign-in', (c) => showSignIn(c, { to: c.req.query('to') ?? '' }))
    .post('/sign-in', (c) =>
      submit(c, services, askForCode, {
        before: (typed) => slowDown(c, services, 'ask', typedText(typed, 'email').toLowerCase()),
        on: (attempt) => {
          keepAttempt(c, services, attempt)
          return '/sign-in/code'
        },
        again: (errors, typed) => showSignIn(c, typed, errors),
        words: spoken(c).t.wrong,
        fields: ['email'],
      }),
    )
    .get('/sign-in/code', (c) => showCode(c))
    .post('/sign-in/code', (c) => {
      const { wrong } = spoken(c).t
      return submit(c, services, signInWithCode, {
        given: { token: attemptToken(c, services), device: browserOf(c) },
        before: async () => slowDown(c, services, 'code', (await attempt(c))?.account),
        on: (session) => {
          if (!session) return showCode(c, { code: wrong.mailCodeWrong })
          dropAttempt(c, services)
          return letIn(c, services, session, session.path)
        },
        again: (errors) => showCode(c, errors),
        words: wrong,
        at: { askAgain: 'code' },
        fields: ['code'],
      })
    })
}
