import { Hono } from 'hono'
import type { FC } from 'hono/jsx'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import type { FormPageProps } from '../sheet.tsx'
import { answersOf, coreFor, frameOf, onFrom, visitOf } from '../visit.ts'
import { changeContact, changeOrganisation, changeValues } from './actions.ts'
import { ContactPage } from './contact-page.tsx'
import { OrganisationPage } from './organisation-page.tsx'
import type { Core } from './store.ts'
import { ValuesPage } from './values-page.tsx'

/** The pages that are one form about the organisation itself. */
const pages = { organisation: OrganisationPage, values: ValuesPage, contact: ContactPage }
type OneForm = keyof typeof pages

export function profileRoutes(services: Services) {
  async function show(c: Request, step: OneForm, typed?: Typed, errors: Errors = {}) {
    const visit = visitOf(c, step)
    const core = await coreFor(services)
    const Page: FC<FormPageProps & { core: Core }> = pages[step]
    return services.show(
      c,
      frameOf(c, visit, visit.t[step].title, errors),
      <Page visit={visit} core={core} typed={typed} errors={errors} />,
    )
  }

  const answers = (c: Request, step: OneForm) =>
    answersOf(c, onFrom(c, step), (errors, typed) => show(c, step, typed, errors))

  return new Hono<Env>()
    .get('/settings/organisation', (c) => show(c, 'organisation'))
    .post('/settings/organisation', (c) =>
      submit(c, services, changeOrganisation, answers(c, 'organisation')),
    )
    .get('/settings/values', (c) => show(c, 'values'))
    .post('/settings/values', (c) => submit(c, services, changeValues, answers(c, 'values')))
    .get('/settings/contact', (c) => show(c, 'contact'))
    .post('/settings/contact', (c) => submit(c, services, changeContact, answers(c, 'contact')))
}
