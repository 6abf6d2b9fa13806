import { Hono } from 'hono'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm, type Typed } from '../../../platform/web/forms.ts'
import type { Errors } from '../../../ui/index.ts'
import { idOf } from '../establishments/routes.tsx'
import { within } from '../sheet.tsx'
import { errorsOf, forPeople, frameOf, goOn, isDone, visitOf } from '../visit.ts'
import {
  addSpokespersonAction,
  changeSpokesperson,
  moveSpokesperson,
  removeSpokesperson,
} from './actions.ts'
import { SpokespersonsPage } from './list-page.tsx'
import { SpokespersonPage } from './page.tsx'
import { spokespersonsOf, spokespersonWith } from './store.ts'

const LIST = '/settings/spokespersons'

export const spokespersonRoutes = (services: Services) => {
  const list = async (c: Request) => {
    const visit = visitOf(c, 'spokespersons')
    const spokespersons = await spokespersonsOf(services.read)
    return services.show(
      c,
      frameOf(c, visit, visit.t.spokespersons.title, {}),
      <SpokespersonsPage visit={visit} spokespersons={spokespersons} />,
    )
  }

  /** The form for one; without an id, for a new one. */
  const show = async (c: Request, id?: string, typed?: Typed, errors: Errors = {}) => {
    const visit = visitOf(c, 'spokespersons')
    if (!id && !visit.mayChange) throw new NotFound()
    const one = id ? await spokespersonWith(services.read, id) : undefined
    if (id && !one) throw new NotFound()
    const { title, add } = visit.t.spokespersons
    return services.show(
      c,
      {
        ...frameOf(c, visit, one?.name ?? add, errors),
        back: { href: within(visit, LIST), label: title },
      },
      <SpokespersonPage visit={visit} one={one} typed={typed} errors={errors} />,
    )
  }

  const words = (c: Request) => visitOf(c, 'spokespersons').t

  return new Hono<Env>()
    .get(LIST, forPeople(list))
    .get(
      `${LIST}/new`,
      forPeople((c) => show(c)),
    )
    .post(
      `${LIST}/new`,
      forPeople(async (c) => {
        const typed = await readForm(c)
        const outcome = await services.perform(addSpokespersonAction, c.var.who, typed)
        if (isDone(outcome)) return goOn(c, 'spokespersons', 'added', LIST)
        return show(c, undefined, typed, errorsOf(outcome, words(c)))
      }),
    )
    .get(
      `${LIST}/:id`,
      forPeople((c) => show(c, idOf(c))),
    )
    .post(
      `${LIST}/:id`,
      forPeople(async (c) => {
        const typed = await readForm(c)
        const input = { ...typed, id: idOf(c) }
        const outcome = await services.perform(changeSpokesperson, c.var.who, input)
        if (isDone(outcome)) return goOn(c, 'spokespersons', 'saved', LIST)
        return show(c, idOf(c), typed, errorsOf(outcome, words(c)))
      }),
    )
    .post(
      `${LIST}/:id/place`,
      forPeople(async (c) => {
        const { way } = await readForm(c)
        await services.perform(moveSpokesperson, c.var.who, { id: idOf(c), way })
        return goOn(c, 'spokespersons', 'saved', LIST)
      }),
    )
    .post(
      `${LIST}/:id/removal`,
      forPeople(async (c) => {
        await services.perform(removeSpokesperson, c.var.who, { id: idOf(c) })
        return goOn(c, 'spokespersons', 'removed', LIST)
      }),
    )
}
