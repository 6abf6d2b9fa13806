import { Hono } from 'hono'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { endSecondStepOf, handWayIn } from './actions.ts'
import { EndSecondStepPage, HandWayInPage, WayInPage } from './pages.tsx'
import { accessOfPerson } from './reads.ts'
import { accessText } from './text.ts'

/** What an owner does for somebody who cannot come in any more: the second step off, or a link. */
export function accessRoutes(services: Services) {
  const { show } = services
  const personFor = (c: Request) =>
    ask(c, services, accessOfPerson, { personId: c.req.param('id') ?? '' })
  const wordsFor = (c: Request) => accessText[c.var.language]
  const frame = (title: string, { id, name }: { id: string; name: string }, errors?: Errors) =>
    ({ face: 'workbench', title, errors, back: { href: `/people/${id}`, label: name } }) as const

  async function showSecondStep(c: Request, errors?: Errors) {
    const t = wordsFor(c)
    const person = await personFor(c)
    return show(
      c,
      frame(t.secondStep.pageTitle(person.name), person, errors),
      <EndSecondStepPage t={t} language={c.var.language} errors={errors} {...person} />,
    )
  }

  async function showWayIn(c: Request, errors?: Errors) {
    const t = wordsFor(c)
    const person = await personFor(c)
    return show(
      c,
      frame(t.wayIn.pageTitle(person.name), person, errors),
      <HandWayInPage t={t} language={c.var.language} errors={errors} {...person} />,
    )
  }

  return new Hono<Env>()
    .get('/people/:id/second-step', (c) => showSecondStep(c))
    .post('/people/:id/second-step/removal', (c) =>
      submit(c, services, endSecondStepOf, {
        given: { personId: c.req.param('id') },
        on: `/people/${c.req.param('id')}/second-step`,
        again: (errors) => showSecondStep(c, errors),
        instead: { isOff: `/people/${c.req.param('id')}/second-step` },
        words: { ...wordsFor(c).wrong, isOff: wordsFor(c).secondStep.isOff },
      }),
    )
    .get('/people/:id/way-in', (c) => showWayIn(c))
    .post('/people/:id/way-in', (c) =>
      submit(c, services, handWayIn, {
        given: { personId: c.req.param('id') },
        on: async ({ address }) => {
          const t = wordsFor(c)
          const person = await personFor(c)
          return show(
            c,
            frame(t.wayIn.pageTitle(person.name), person),
            <WayInPage t={t} {...person} address={address} />,
          )
        },
        again: (errors) => showWayIn(c, errors),
        words: wordsFor(c).wrong,
      }),
    )
}
