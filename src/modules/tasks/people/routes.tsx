import { Hono } from 'hono'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { doneIn } from '../../../platform/web/done.ts'
import { sendFile } from '../../../platform/web/download.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { isId, type Typed, typedText } from '../../../platform/web/forms.ts'
import { admitProven } from '../../../platform/web/guard.ts'
import { addressWith, pageOf } from '../../../platform/web/paging.ts'
import { linkAddress } from '../../identity/index.ts'
import { actsOf } from '../rounds/acts.ts'
import { roundSeen, toldOf } from '../rounds/seen.ts'
import { text } from '../text/index.ts'
import { csvOf, xlsxOf } from './files.ts'
import { LinesPage } from './pages.tsx'
import { lettersTo, lineOf, linesOf } from './store.ts'
import { LinkPage, TaskPage } from './task-page.tsx'
import { linesAsked, nextAfter } from './typed.ts'

const PAGE = 60
/** More than any organisation that Leidraad is made for. */
const MOST_LINES = 200_000
const LETTERS = 20

/** Who was asked in a round and who did it, on pages and as a file; and what can be done for one of them. */
export function lineRoutes(services: Services, kind: TaskKind) {
  const { read, show, settings, now } = services
  const { home } = kind
  const acts = actsOf(kind)
  const pathOf = (c: Request) => `${home}/rounds/${c.req.param('id')}`
  const taskPath = (c: Request) => `${pathOf(c)}/people/${c.req.param('taskId')}`
  const given = (c: Request) => ({ roundId: c.req.param('id'), taskId: c.req.param('taskId') })

  async function sendLines(c: Request, end: 'csv' | 'xlsx') {
    admitProven(c, kind.may.see, now())
    const round = await roundSeen(c, read, kind)
    const { language } = c.var
    const t = text[language]
    const { filter, order, after } = linesAsked(c)
    const lines = await linesOf(read, round.id, filter, {
      order,
      after,
      count: MOST_LINES,
      runs: !round.closedAt,
    })
    const content = end === 'csv' ? csvOf(t, lines) : await xlsxOf(t, lines)
    return sendFile(c, `${kind.words[language].fileName}.${end}`, content)
  }

  async function showLines(c: Request, errors: Errors = {}, typed: Typed = {}) {
    const round = await roundSeen(c, read, kind)
    const { language, who } = c.var
    const t = text[language]
    const { filter, order, query, after } = linesAsked(c)
    const found = await linesOf(read, round.id, filter, {
      order,
      after,
      count: PAGE + 1,
      runs: !round.closedAt,
    })
    const { lines, last } = pageOf(found, PAGE)
    const { about } = (await toldOf(read, kind, [round], language))(round)
    return show(
      c,
      {
        face: 'workbench',
        title: kind.words[language].who,
        errors,
        back: { href: pathOf(c), label: about.name },
        flash: doneIn(c, t.people.flash),
      },
      <LinesPage
        t={t}
        words={kind.words[language]}
        language={language}
        path={pathOf(c)}
        name={about.name}
        lines={lines}
        filter={filter}
        order={order}
        query={query.size ? `?${query}` : ''}
        next={last && addressWith(`${pathOf(c)}/people`, nextAfter(query, order, last))}
        mayRun={kind.may.ask(who) && !round.closedAt}
        chosen={[typed.tasks ?? []].flat().map(String)}
        dueOn={typedText(typed, 'dueOn')}
        errors={errors}
      />,
    )
  }

  async function showTask(c: Request, errors: Errors = {}, note = '') {
    const round = await roundSeen(c, read, kind)
    const id = c.req.param('taskId') ?? ''
    const line = isId(id) ? await lineOf(read, round.id, id) : undefined
    if (!line) throw new NotFound()
    const { language, who } = c.var
    const t = text[language]
    const { about } = (await toldOf(read, kind, [round], language))(round)
    return show(
      c,
      {
        face: 'workbench',
        title: line.name,
        errors,
        back: { href: `${pathOf(c)}/people`, label: t.link.back },
        flash: doneIn(c, t.people.flash),
      },
      <TaskPage
        t={t}
        words={kind.words[language]}
        language={language}
        path={taskPath(c)}
        name={about.name}
        line={line}
        letters={await lettersTo(read, line.personId, { tasks: [line.id], count: LETTERS })}
        mayRun={kind.may.ask(who)}
        mayAgain={kind.again !== 'never'}
        running={!round.closedAt}
        note={note}
        errors={errors}
      />,
    )
  }

  return new Hono<Env>()
    .get(`${home}/rounds/:id/people`, (c) => showLines(c))
    .get(`${home}/rounds/:id/people.csv`, (c) => sendLines(c, 'csv'))
    .get(`${home}/rounds/:id/people.xlsx`, (c) => sendLines(c, 'xlsx'))
    .post(`${home}/rounds/:id/people/resending`, (c) =>
      submit(c, services, acts.resend, {
        given: { roundId: c.req.param('id') },
        on: `${pathOf(c)}/people?done=resent`,
        again: (errors, typed) => showLines(c, errors, typed),
        words: text[c.var.language].refused,
        fields: [],
      }),
    )
    .post(`${home}/rounds/:id/people/extension`, (c) =>
      submit(c, services, acts.time, {
        given: { roundId: c.req.param('id') },
        on: `${pathOf(c)}/people?done=extended`,
        again: (errors, typed) => showLines(c, errors, typed),
        words: text[c.var.language].refused,
        at: { dueOnPassed: 'dueOn', noMoreTime: 'dueOn' },
        fields: ['dueOn'],
      }),
    )
    .get(`${home}/rounds/:id/people/:taskId`, (c) => showTask(c))
    .post(`${home}/rounds/:id/people/:taskId/link`, (c) => {
      const { language } = c.var
      const t = text[language]
      return submit(c, services, acts.link, {
        given: given(c),
        on: ({ name, token }) =>
          show(
            c,
            {
              face: 'workbench',
              title: t.link.title(name),
              back: { href: `${pathOf(c)}/people`, label: t.link.back },
            },
            <LinkPage
              t={t}
              words={kind.words[language]}
              name={name}
              address={linkAddress(settings.url, token)}
            />,
          ),
        again: (errors) => showTask(c, errors),
        words: t.refused,
      })
    })
    .post(`${home}/rounds/:id/people/:taskId/resending`, (c) =>
      submit(c, services, acts.resend, {
        given: { roundId: c.req.param('id'), tasks: [c.req.param('taskId')] },
        on: `${taskPath(c)}?done=resent`,
        again: (errors) => showTask(c, errors),
        words: text[c.var.language].refused,
      }),
    )
    .post(`${home}/rounds/:id/people/:taskId/exemption`, (c) =>
      submit(c, services, acts.exempt, {
        given: given(c),
        on: `${taskPath(c)}?done=exempted`,
        again: (errors, typed) => showTask(c, errors, typedText(typed, 'note')),
        words: text[c.var.language].refused,
        fields: ['note'],
      }),
    )
    .post(`${home}/rounds/:id/people/:taskId/request`, (c) =>
      submit(c, services, acts.again, {
        given: given(c),
        on: `${taskPath(c)}?done=asked`,
        again: (errors) => showTask(c, errors),
        words: text[c.var.language].refused,
      }),
    )
}
