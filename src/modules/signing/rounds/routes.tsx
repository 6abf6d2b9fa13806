import { Hono } from 'hono'
import { dayOf } from '../../../platform/calendar.ts'
import { figure } from '../../../platform/locale.ts'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import { admitProven } from '../../../platform/web/guard.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { departments, roleNames } from '../../people/index.ts'
import { currentPublications } from '../../publications/index.ts'
import { closeRound, openSigningRound } from '../actions.ts'
import { signingRounds } from '../reads.ts'
import { may } from '../rules.ts'
import {
  progressByDepartment,
  progressByEstablishment,
  progressOf,
  progressOfRounds,
} from '../store/progress.ts'
import { text } from '../text/index.ts'
import { curveOf } from './figures.ts'
import { lineRoutes } from './line-routes.tsx'
import { NewRoundPage } from './new-page.tsx'
import { RoundPage, RoundsPage } from './pages.tsx'
import { roundSeen } from './seen.ts'
import { roundTyped } from './typed.ts'

/** For those who run it: open a round, see how it goes, end it. */
export function roundRoutes(services: Services) {
  const { read, show, now, settings } = services

  async function showNew(c: Request, typed: Typed, errors: Errors = {}) {
    const t = text[c.var.language]
    const publications = await currentPublications(read)
    return show(
      c,
      {
        face: 'workbench',
        title: t.newRound.title,
        errors,
        back: { href: '/signing', label: t.rounds.title },
      },
      <NewRoundPage
        t={t}
        language={c.var.language}
        publications={publications}
        establishments={await establishmentsOf(read)}
        departments={await departments(read)}
        roles={Object.entries(roleNames[c.var.language]).map(([value, label]) => ({
          value,
          label,
        }))}
        mailWaits={!settings.smtpUrl}
        errors={publications.length ? errors : { '': t.newRound.nothingPublished }}
        typed={roundTyped(typed, {
          publicationId: publications[0]?.id ?? '',
          today: dayOf(now()),
        })}
      />,
    )
  }

  return new Hono<Env>()
    .get('/signing', async (c) => {
      const all = await ask(c, services, signingRounds, {})
      const t = text[c.var.language]
      return show(
        c,
        { face: 'workbench', title: t.rounds.title },
        <RoundsPage
          t={t}
          language={c.var.language}
          rounds={all}
          progress={
            await progressOfRounds(
              read,
              all.map(({ id }) => id),
            )
          }
          mayOpen={may.openRound(c.var.who)}
        />,
      )
    })
    .get('/signing/rounds/new', (c) => {
      admitProven(c, may.openRound, now())
      return showNew(c, { publicationId: c.req.query('publication') ?? '' })
    })
    .post('/signing/rounds', (c) =>
      submit(c, services, openSigningRound, {
        on: ({ id, asked, invited }) => `/signing/rounds/${id}?asked=${asked}&invited=${invited}`,
        again: (errors, typed) => showNew(c, typed, errors),
        words: text[c.var.language].newRound.faults,
        at: { dueOnPassed: 'dueOn', peopleUnknown: 'people', roundSuperseded: 'publicationId' },
      }),
    )
    .get('/signing/rounds/:id', async (c) => {
      const round = await roundSeen(c, read)
      const t = text[c.var.language]
      const count = await progressOf(read, round.id)
      const { asked, invited } = c.req.query()
      const said =
        asked &&
        invited &&
        t.rounds.opened(
          figure(Number(asked) || 0, c.var.language),
          figure(Number(invited) || 0, c.var.language),
        )
      return show(
        c,
        {
          face: 'workbench',
          title: t.rounds.title,
          back: { href: '/signing', label: t.rounds.title },
          flash: said ? { kind: 'good', text: said } : undefined,
        },
        <RoundPage
          t={t}
          language={c.var.language}
          round={round}
          count={count}
          mayClose={may.openRound(c.var.who)}
          curve={await curveOf(read, round, dayOf(now()))}
          establishments={await progressByEstablishment(read, round.id)}
          departments={await progressByDepartment(read, round.id)}
        />,
      )
    })
    .post('/signing/rounds/:id/closure', (c) => {
      const path = `/signing/rounds/${c.req.param('id')}`
      return submit(c, services, closeRound, {
        given: { roundId: c.req.param('id') },
        on: path,
        // Somebody else stopped it, or the button was pressed twice: it has stopped.
        instead: { roundClosed: path },
        again: () => c.redirect(path, 303),
        words: text[c.var.language].refused,
      })
    })
    .route('/', lineRoutes(services))
}
