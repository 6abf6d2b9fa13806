import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Action } from '../../../platform/action.ts'
import type { Event } from '../../../platform/event.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm, type Typed } from '../../../platform/web/forms.ts'
import type { Errors } from '../../../ui/index.ts'
import type { FormPageProps } from '../sheet.tsx'
import { pathOf, type Step } from '../steps.ts'
import { coreFor, errorsOf, forPeople, frameOf, goOn, isDone, visitOf } from '../visit.ts'
import { changeContact, changeOrganisation, changeValues } from './actions.ts'
import { ContactPage } from './contact-page.tsx'
import { OrganisationPage } from './organisation-page.tsx'
import type { Core } from './store.ts'
import { ValuesPage } from './values-page.tsx'

/** A page that is one form about the organisation itself. */
function oneForm<Input extends z.ZodType, Thing, Happened extends Event>(
  services: Services,
  step: Step,
  action: Action<Input, Thing, Happened, void, 'unchanged', never>,
  page: (props: FormPageProps & { core: Core }) => Child,
) {
  const show = async (c: Request, typed?: Typed, errors: Errors = {}) => {
    const visit = visitOf(c, step)
    const core = await coreFor(services)
    const frame = frameOf(c, visit, visit.t[step].title, errors)
    return services.show(c, frame, page({ visit, core, typed, errors }))
  }
  return new Hono<Env>()
    .get(
      pathOf(step),
      forPeople((c) => show(c)),
    )
    .post(
      pathOf(step),
      forPeople(async (c) => {
        const typed = await readForm(c)
        const outcome = await services.perform(action, c.var.who, typed)
        if (isDone(outcome)) return goOn(c, step, 'saved')
        return show(c, typed, errorsOf(outcome, visitOf(c, step).t))
      }),
    )
}

export const oneFormRoutes = (services: Services) =>
  new Hono<Env>()
    .route(
      '/',
      oneForm(services, 'organisation', changeOrganisation, (props) => (
        <OrganisationPage {...props} />
      )),
    )
    .route(
      '/',
      oneForm(services, 'values', changeValues, (props) => <ValuesPage {...props} />),
    )
    .route(
      '/',
      oneForm(services, 'contact', changeContact, (props) => <ContactPage {...props} />),
    )
