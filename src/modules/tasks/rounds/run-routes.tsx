import { Hono } from 'hono'
import { dayOf } from '../../../platform/calendar.ts'
import { figure } from '../../../platform/locale.ts'
import type { Services } from '../../../platform/services.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { doneIn } from '../../../platform/web/done.ts'
import { sendFile } from '../../../platform/web/download.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import { curveOf } from '../figures/curve.ts'
import { expectedIn } from '../figures/expected.ts'
import { groupRoutes } from '../figures/routes.tsx'
import { countOf, type Grouping, groupings, worstGroups } from '../figures/store.ts'
import { lineRoutes } from '../people/routes.tsx'
import { failedLetters } from '../people/store.ts'
import { text } from '../text/index.ts'
import { actsOf } from './acts.ts'
import { RoundPage, SHOWN } from './run-page.tsx'
import { roundSeen, toldOf } from './seen.ts'

/** More failed mails than these are "more than". */
const FAILED = 100

/** A round that runs, or that has ended. */
export function runRoutes(services: Services, kind: TaskKind) {
  const { read, show, now } = services
  const { home } = kind
  const acts = actsOf(kind)
  const pathOf = (c: Request) => `${home}/rounds/${c.req.param('id')}`
  const given = (c: Request) => ({ roundId: c.req.param('id') })
  const done = (c: Request, what: string) => `${pathOf(c)}?done=${what}`

  async function showRound(c: Request, errors: Errors = {}, typed: Typed = {}) {
    const round = await roundSeen(c, read, kind)
    const { language, who } = c.var
    const t = text[language]
    const words = kind.words[language]
    const today = dayOf(now())
    const { about, whom } = (await toldOf(read, kind, [round], language))(round)
    const count = await countOf(read, round.id)
    const curve = await curveOf(read, round, today)
    const groups: { by: Grouping; worst: Awaited<ReturnType<typeof worstGroups>> }[] = []
    for (const by of groupings)
      groups.push({ by, worst: await worstGroups(read, round.id, by, SHOWN) })
    const failed = await failedLetters(read, round.id, FAILED + 1)
    return show(
      c,
      {
        face: 'workbench',
        title: about.name,
        errors,
        back: { href: home, label: words.rounds },
        flash: saidOf(c) ?? doneIn(c, t.round.flash),
      },
      <RoundPage
        t={t}
        words={words}
        language={language}
        path={pathOf(c)}
        round={round}
        name={about.name}
        whom={whom}
        count={count}
        curve={curve}
        expected={
          round.closedAt
            ? undefined
            : expectedIn(words, { curve, asked: count.asked, dueOn: round.dueOn }, language)
        }
        groups={groups}
        failed={{ count: Math.min(failed, FAILED), more: failed > FAILED }}
        overdue={!round.closedAt && count.open > 0 && round.dueOn < today}
        mayRun={kind.may.ask(who)}
        mayComeAgain={kind.again === 'yearly'}
        errors={errors}
        typed={typed}
      />,
    )
  }

  /** What starting it did. */
  function saidOf(c: Request) {
    const { asked, invited } = c.req.query()
    if (!asked || !invited) return undefined
    const { language } = c.var
    const said = (n: string) => figure(Number(n) || 0, language)
    return {
      kind: 'good' as const,
      text: text[language].round.started(said(asked), said(invited)),
    }
  }

  const routes = new Hono<Env>()
    .get(`${home}/rounds/:id`, (c) => showRound(c))
    .post(`${home}/rounds/:id/closure`, (c) =>
      submit(c, services, acts.close, {
        given: given(c),
        on: pathOf(c),
        // Somebody else stopped it, or the button was pressed twice: it has stopped.
        instead: { roundClosed: pathOf(c) },
        again: () => c.redirect(pathOf(c), 303),
        words: text[c.var.language].refused,
      }),
    )
    .post(`${home}/rounds/:id/date`, (c) =>
      submit(c, services, acts.date, {
        given: given(c),
        on: done(c, 'date'),
        instead: { unchanged: pathOf(c) },
        again: (errors, typed) => showRound(c, errors, typed),
        words: text[c.var.language].refused,
        at: { dueOnPassed: 'dueOn' },
        fields: ['dueOn'],
      }),
    )
    .post(`${home}/rounds/:id/rest`, (c) =>
      submit(c, services, acts.pause, {
        given: given(c),
        on: done(c, 'paused'),
        instead: { unchanged: pathOf(c) },
        again: (errors) => showRound(c, errors),
        words: text[c.var.language].refused,
      }),
    )
    .post(`${home}/rounds/:id/continuation`, (c) =>
      submit(c, services, acts.resume, {
        given: given(c),
        on: done(c, 'resumed'),
        instead: { unchanged: pathOf(c) },
        again: (errors) => showRound(c, errors),
        words: text[c.var.language].refused,
      }),
    )
    .post(`${home}/rounds/:id/reminder`, (c) =>
      submit(c, services, acts.remind, {
        given: given(c),
        on: done(c, 'reminded'),
        again: (errors) => showRound(c, errors),
        words: text[c.var.language].refused,
      }),
    )
    .post(`${home}/rounds/:id/letters`, (c) =>
      submit(c, services, acts.letters, {
        given: given(c),
        on: ({ pdf }) => sendFile(c, `${text[c.var.language].paper.file}.pdf`, pdf),
        again: (errors) => showRound(c, errors),
        words: text[c.var.language].refused,
      }),
    )
    .route('/', groupRoutes(services, kind))
    .route('/', lineRoutes(services, kind))
  if (kind.again !== 'yearly') return routes
  return routes.post(`${home}/rounds/:id/yearly`, (c) =>
    submit(c, services, acts.yearly, {
      given: given(c),
      on: done(c, 'yearly'),
      instead: { unchanged: pathOf(c) },
      again: (errors) => showRound(c, errors),
      words: text[c.var.language].refused,
    }),
  )
}
