import { Hono } from 'hono'
import { longTime } from '../../../platform/locale.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { isId, type Typed, typedText } from '../../../platform/web/forms.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import { dueIn } from '../letters/writing.ts'
import { actsOf } from '../rounds/acts.ts'
import { text } from '../text/index.ts'
import { OwnTaskPage } from './pages.tsx'
import { ownTask } from './store.ts'

/** What somebody was asked, for kinds that have no page of their own: done here, or passed on to a colleague. */
export function ownRoutes(services: Services) {
  const { read, show } = services

  async function seen(c: Request) {
    const personId = requirePerson(c)
    const id = c.req.param('id') ?? ''
    const task = isId(id) ? await ownTask(read, personId, id) : undefined
    const kind = services.kinds.find(({ name }) => name === task?.kind)
    if (!task || !kind || kind.proof === 'own') throw new NotFound()
    return { task, kind, acts: actsOf(kind) }
  }

  async function showTask(c: Request, typed: Typed = {}, errors: Errors = {}) {
    const { task, kind } = await seen(c)
    const { language } = c.var
    const t = text[language]
    const about = (await kind.about(read, [task.thingId], language)).get(task.thingId)
    if (!about) throw new NotFound()
    return show(
      c,
      { face: 'portal', title: about.name, errors, back: { href: '/me', label: t.own.title } },
      <OwnTaskPage
        t={t}
        language={language}
        path={`/tasks/${task.id}`}
        kind={kind}
        about={about}
        state={task.state}
        due={dueIn(task, language)}
        doneAt={task.doneAt ? longTime(task.doneAt, language) : ''}
        note={typedText(typed, 'note') || (task.note ?? '')}
        to={typedText(typed, 'to')}
        mayPass={kind.passedOn && !task.roundId}
        errors={errors}
      />,
    )
  }

  return new Hono<Env>()
    .get('/tasks/:id', (c) => showTask(c))
    .post('/tasks/:id/completion', async (c) => {
      const { acts } = await seen(c)
      const path = `/tasks/${c.req.param('id')}`
      return submit(c, services, acts.finish, {
        given: { taskId: c.req.param('id') },
        on: path,
        instead: { alreadyDone: path },
        again: (errors, typed) => showTask(c, typed, errors),
        words: text[c.var.language].refused,
        fields: ['note'],
      })
    })
    .post('/tasks/:id/colleague', async (c) => {
      const { acts } = await seen(c)
      return submit(c, services, acts.pass, {
        given: { taskId: c.req.param('id') },
        on: `/tasks/${c.req.param('id')}`,
        again: (errors, typed) => showTask(c, typed, errors),
        words: text[c.var.language].refused,
        at: { colleagueUnknown: 'to', colleagueSelf: 'to' },
        fields: ['to'],
      })
    })
}
