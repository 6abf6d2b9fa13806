import { Hono } from 'hono'
import { isLanguage } from '../../../platform/locale.ts'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import { may } from '../rules.ts'
import { text as sharedText } from '../text/index.ts'
import {
  keepOwnWords,
  letGoOfAnswer,
  readDraft,
  takeRenewedClause,
  takeRenewedLibrary,
} from './actions.ts'
import { RENEWED } from './addresses.ts'
import { RenewedPage } from './pages.tsx'
import { renewedClauses } from './reads.ts'
import { text } from './text/index.ts'

export function renewedRoutes(services: Services) {
  async function page(c: Request, errors: Errors = {}, shown = c.req.query('text')) {
    const { who, language } = c.var
    const t = text[language]
    const view = await ask(c, services, renewedClauses, { text: shown })
    return services.show(
      c,
      {
        face: 'workbench',
        title: t.title,
        errors,
        back: { href: '/policies', label: t.toPolicies },
      },
      <RenewedPage
        {...view}
        t={t}
        shared={sharedText[language]}
        language={language}
        errors={errors}
        mayChange={may.changeDrafts(who)}
      />,
    )
  }

  /** What every button answers alike: back to what still waits, in the language in which it was read. */
  const button = (c: Request) => ({
    given: c.req.param(),
    on: (_: unknown, __: unknown, typed: Typed) => back(typed),
    again: (errors: Errors, typed: Typed) => page(c, errors, shownIn(typed)),
    words: text[c.var.language].refused,
    fields: [],
    instead: { 'not-waiting': (_: unknown, typed: Typed) => back(typed) },
  })

  return new Hono<Env>()
    .get(RENEWED, (c) => page(c))
    .post(`${RENEWED}/acceptance`, (c) => submit(c, services, takeRenewedLibrary, button(c)))
    .post(`${RENEWED}/answers/:question/removal`, (c) =>
      submit(c, services, letGoOfAnswer, button(c)),
    )
    .post(`${RENEWED}/documents/:document/reading`, (c) => {
      const { instead: _, ...answering } = button(c)
      return submit(c, services, readDraft, answering)
    })
    .post(`${RENEWED}/:clause/acceptance`, (c) => submit(c, services, takeRenewedClause, button(c)))
    .post(`${RENEWED}/:clause/own`, (c) => submit(c, services, keepOwnWords, button(c)))
}

const shownIn = ({ text }: Typed) => (isLanguage(text) ? text : undefined)
const back = (typed: Typed) => {
  const shown = shownIn(typed)
  return shown ? `${RENEWED}?text=${shown}` : RENEWED
}
