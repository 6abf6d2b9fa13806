import { Hono } from 'hono'
import { dayOf } from '../../../platform/calendar.ts'
import { addressOrWord } from '../../../platform/email-address.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import { openFrame, ownFrame, slowDown, spoken } from '../answers.tsx'
import { broughtBy, keepAttempt, knownToken, letIn } from '../browser.ts'
import { personById } from '../people-store.ts'
import { wayOf } from '../sign-in/pages.tsx'
import { setOwnPassword, signInWithPassword } from './actions.ts'
import { ChoosePasswordPage, PasswordPage } from './pages.tsx'
import { passwordWay } from './rules.ts'
import { credentialsOf } from './store.ts'

/** The way in for those who run it, and choosing a password for it. */
export function passwordRoutes(services: Services) {
  const { read, show, now } = services

  function showPassword(c: Request, typed: Typed, errors?: Errors) {
    const page = spoken(c, errors)
    const frame = openFrame(page.t.password.title, errors)
    return show(c, frame, <PasswordPage {...page} typed={typed} />)
  }

  async function showChoose(c: Request, typed: Typed, errors?: Errors) {
    const personId = requirePerson(c)
    const page = spoken(c, errors)
    const person = await personById(read, personId, dayOf(now()))
    const hasPassword = Boolean((await credentialsOf(read, personId))?.passwordHash)
    return show(
      c,
      ownFrame(c, hasPassword ? page.t.security.change : page.t.choose.title, errors),
      <ChoosePasswordPage
        {...page}
        way={passwordWay(c.var.who, hasPassword, now())}
        email={person?.email ?? ''}
        hasPassword={hasPassword}
        to={typed.to ? wayOf(typed) : undefined}
      />,
    )
  }

  return new Hono<Env>()
    .get('/sign-in/password', (c) => showPassword(c, { to: c.req.query('to') ?? '' }))
    .post('/sign-in/password', (c) => {
      const { wrong } = spoken(c).t
      return submit(c, services, signInWithPassword, {
        given: broughtBy(c, services),
        before: (typed) => {
          const email = addressOrWord(typedText(typed, 'email'))
          return slowDown(c, services, 'password', email, { email })
        },
        on: (known, _, typed) => {
          if (!known) return showPassword(c, typed, { '': wrong.notRecognised })
          if (known.session) return letIn(c, services, known.session, known.path)
          keepAttempt(c, services, known.attempt)
          return '/sign-in/second-step'
        },
        again: (errors, typed) => showPassword(c, typed, errors),
        words: wrong,
        fields: ['email', 'password'],
      })
    })
    .get('/me/security/password', (c) => showChoose(c, { to: c.req.query('to') ?? '' }))
    .post('/me/security/password', (c) =>
      submit(c, services, setOwnPassword, {
        given: { known: knownToken(c, services) },
        before: () => {
          const id = requirePerson(c)
          return slowDown(c, services, 'password', id, { id })
        },
        on: (session, _, typed) =>
          letIn(c, services, session, typed.to ? wayOf(typed) : '/me/security?done=password'),
        again: (errors, typed) => showChoose(c, typed, errors),
        words: spoken(c).t.wrong,
        at: {
          currentWrong: 'current',
          passwordShort: 'password',
          passwordLong: 'password',
          passwordSimple: 'password',
          passwordPersonal: 'password',
        },
      }),
    )
}
