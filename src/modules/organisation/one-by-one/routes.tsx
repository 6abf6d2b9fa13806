import { Hono } from 'hono'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Errors } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { isId, type Typed } from '../../../platform/web/forms.ts'
import { admit } from '../../../platform/web/guard.ts'
import { may } from '../rules.ts'
import { within } from '../sheet.tsx'
import { pathOf } from '../steps.ts'
import { type Answers, answersOf, backTo, coreFor, frameOf, type Note, visitOf } from '../visit.ts'
import { type List, ListPage, OnePage, type Parts } from './pages.tsx'

type Send = (
  c: Request,
  answers: Answers & { given: { id: string | undefined } },
) => Promise<Response>

interface OneByOne<Thing> extends Parts<Thing> {
  all: (c: Request) => Promise<Thing[]>
  one: (db: ReadDb, id: string) => Promise<Thing | undefined>
  add: Send
  change: Send
  remove: Send
}

/** A list with a form for one: what there is, a new one, one to be changed, and its removal. */
export function oneByOne<Thing extends { id: string; name: string }>(
  services: Services,
  list: List,
  { all, one, add, change, remove, ...parts }: OneByOne<Thing>,
) {
  const { read, show } = services
  const path = pathOf(list)

  async function showList(c: Request, errors: Errors = {}) {
    const visit = visitOf(c, list)
    const { languages } = await coreFor(services)
    const props = { visit, list, languages, errors, all: await all(c), ...parts }
    return show(c, frameOf(c, visit, visit.t[list].title, errors), <ListPage {...props} />)
  }

  async function showOne(c: Request, typed?: Typed, errors: Errors = {}) {
    const visit = visitOf(c, list)
    const id = c.req.param('id')
    const thing = isId(id) ? await one(read, id) : undefined
    if (id && !thing) throw new NotFound()
    const t = visit.t[list]
    const frame = frameOf(c, visit, thing?.name ?? t.add, errors)
    const back = { href: within(visit, path), label: t.title }
    const { languages } = await coreFor(services)
    const props = { visit, list, languages, typed, errors, one: thing, ...parts }
    return show(c, { ...frame, back }, <OnePage {...props} />)
  }

  const answers = (c: Request, note: Note) => ({
    given: { id: c.req.param('id') },
    ...answersOf(c, backTo(c, path, note), (errors, typed) =>
      showOne(c, note === 'removed' ? undefined : typed, errors),
    ),
  })

  const routes = new Hono<Env>()
    .get(path, (c) => showList(c))
    .get(`${path}/new`, (c) => {
      admit(c, may.changeOrganisation)
      return showOne(c)
    })
    .post(`${path}/new`, (c) => add(c, answers(c, 'added')))
    .get(`${path}/:id`, (c) => showOne(c))
    .post(`${path}/:id`, (c) => change(c, answers(c, 'saved')))
    .post(`${path}/:id/removal`, (c) => remove(c, answers(c, 'removed')))
  return { routes, showList }
}
