import { Hono } from 'hono'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { isId, readForm, type Typed } from '../../../platform/web/forms.ts'
import type { Errors } from '../../../ui/index.ts'
import { within } from '../sheet.tsx'
import { errorsOf, forPeople, frameOf, goOn, isDone, visitOf } from '../visit.ts'
import { addEstablishmentAction, changeEstablishment, removeEstablishment } from './actions.ts'
import { EstablishmentsPage } from './list-page.tsx'
import { EstablishmentPage } from './page.tsx'
import { establishmentsOf, establishmentWith } from './store.ts'

const LIST = '/settings/establishments'
const refusedAt = (outcome: object) =>
  'refused' in outcome && outcome.refused === 'nameTaken' ? 'name' : ''

export const establishmentRoutes = (services: Services) => {
  const list = async (c: Request) => {
    const visit = visitOf(c, 'establishments')
    const establishments = await establishmentsOf(services.read)
    return services.show(
      c,
      frameOf(c, visit, visit.t.establishments.title, {}),
      <EstablishmentsPage visit={visit} establishments={establishments} />,
    )
  }

  /** The form for one; without an id, for a new one. */
  const show = async (c: Request, id?: string, typed?: Typed, errors: Errors = {}) => {
    const visit = visitOf(c, 'establishments')
    if (!id && !visit.mayChange) throw new NotFound()
    const establishment = id ? await establishmentWith(services.read, id) : undefined
    if (id && !establishment) throw new NotFound()
    const { title, add } = visit.t.establishments
    return services.show(
      c,
      {
        ...frameOf(c, visit, establishment?.name ?? add, errors),
        back: { href: within(visit, LIST), label: title },
      },
      <EstablishmentPage
        visit={visit}
        establishment={establishment}
        typed={typed}
        errors={errors}
      />,
    )
  }

  const words = (c: Request) => visitOf(c, 'establishments').t

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
        const outcome = await services.perform(addEstablishmentAction, c.var.who, typed)
        if (isDone(outcome)) return goOn(c, 'establishments', 'added', LIST)
        return show(c, undefined, typed, errorsOf(outcome, words(c), refusedAt(outcome)))
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
        const outcome = await services.perform(changeEstablishment, c.var.who, input)
        if (isDone(outcome)) return goOn(c, 'establishments', 'saved', LIST)
        return show(c, idOf(c), typed, errorsOf(outcome, words(c), refusedAt(outcome)))
      }),
    )
    .post(
      `${LIST}/:id/removal`,
      forPeople(async (c) => {
        const outcome = await services.perform(removeEstablishment, c.var.who, { id: idOf(c) })
        if (isDone(outcome)) return goOn(c, 'establishments', 'removed', LIST)
        return show(c, idOf(c), undefined, errorsOf(outcome, words(c)))
      }),
    )
}

export function idOf(c: Request) {
  const id = c.req.param('id')
  if (!isId(id)) throw new NotFound()
  return id
}
