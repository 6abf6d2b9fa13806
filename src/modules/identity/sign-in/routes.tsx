import { Hono } from 'hono'
import { addressOrWord } from '../../../platform/email-address.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { doneIn } from '../../../platform/web/done.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { openFrame, slowDown, spoken } from '../answers.tsx'
import {
  attemptIn,
  attemptToken,
  broughtBy,
  dropAttempt,
  keepAttempt,
  knownToken,
  letIn,
} from '../browser.ts'
import { askForCode, signInWithCode } from './actions.ts'
import { CodePage, SignInPage } from './pages.tsx'
import { minutesToMail } from './rules.ts'

/** The way in for everyone: an address, a mail, a code. */
export function signInRoutes(services: Services) {
  const { show, settings, now } = services
  const attempt = (c: Request) => attemptIn(c, services, 'code')

  function showSignIn(c: Request, typed: Typed, errors?: Errors) {
    const page = spoken(c, errors)
    const { title, signedOut } = page.t.signIn
    return show(
      c,
      { ...openFrame(title, errors), flash: doneIn(c, { 'signed-out': signedOut }) },
      <SignInPage
        {...page}
        typed={typed}
        current={c.var.who.name}
        hasMailServer={settings.smtpUrl !== undefined}
      />,
    )
  }

  async function showCode(c: Request, errors?: Errors) {
    const page = spoken(c, errors)
    const back = { href: '/sign-in', label: page.t.tooOften.back }
    const begun = await attempt(c)
    const hasMailServer = settings.smtpUrl !== undefined
    const title = hasMailServer ? page.t.code.title : page.t.code.noServerTitle
    return show(
      c,
      { ...openFrame(title, errors), back },
      <CodePage
        {...page}
        to={begun?.path ?? '/'}
        hasMailServer={hasMailServer}
        minutes={begun ? minutesToMail(begun.expiresAt, now()) : 0}
      />,
    )
  }

  return new Hono<Env>()
    .get('/sign-in', (c) => showSignIn(c, { to: c.req.query('to') ?? '' }))
    .post('/sign-in', (c) =>
      submit(c, services, askForCode, {
        given: { known: knownToken(c, services) },
        before: (typed) => {
          const email = addressOrWord(typedText(typed, 'email'))
          return slowDown(c, services, 'ask', email, { email })
        },
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
        given: { token: attemptToken(c, services), ...broughtBy(c, services) },
        before: async () => {
          const begun = await attempt(c)
          const whose = begun?.personId ? { id: begun.personId } : undefined
          return slowDown(c, services, 'code', begun?.account, whose)
        },
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
