import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { admit } from '../../../platform/web/guard.ts'
import { isProven } from '../../../platform/who.ts'
import { spoken } from '../answers.tsx'
import { letIn } from '../browser.ts'
import { hasShownPassword } from '../password/rules.ts'
import { wayOf } from '../sign-in/pages.tsx'
import { showAgain } from './actions.ts'
import { showProof, slowProof } from './prove.tsx'

const home = '/sign-in/again'

/** Asked once more on the way to a page; then on to where it was. */
export function proofRoutes(services: Services) {
  const page = (c: Request, typed: Typed, errors?: Errors) =>
    showProof(c, services, { action: home, typed: { to: wayOf(typed) }, errors })

  return new Hono<Env>()
    .get(home, async (c) => {
      const who = admit(c, hasShownPassword)
      const typed = { to: c.req.query('to') ?? '' }
      return isProven(who, 'fresh', services.now()) ? c.redirect(wayOf(typed), 303) : page(c, typed)
    })
    .post(home, (c) => {
      const { wrong } = spoken(c).t
      return submit(c, services, showAgain, {
        before: () => slowProof(c, services),
        on: (session, _, typed) =>
          session
            ? letIn(c, services, session, wayOf({ to: typedText(typed, 'to') }))
            : page(c, typed, { proof: wrong.proofWrong }),
        again: (errors, typed) => page(c, typed, errors),
        words: { ...wrong, passwordMissing: wrong.proofMissing },
        at: { codeWrong: 'proof' },
        fields: ['proof'],
      })
    })
}
