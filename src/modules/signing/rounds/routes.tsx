import { Hono } from 'hono'
import { dayOf } from '../../../platform/calendar.ts'
import { figure } from '../../../platform/locale.ts'
import { ask } from '../../../platform/read.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { sendFile } from '../../../platform/web/download.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { isId, type Typed } from '../../../platform/web/forms.ts'
import { admit } from '../../../platform/web/guard.ts'
import { addressWith, pageOf } from '../../../platform/web/paging.ts'
import { linkAddress } from '../../identity/index.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { departments, roleNames } from '../../people/index.ts'
import { currentPublications } from '../../publications/index.ts'
import { closeRound, handLink, openSigningRound } from '../actions.ts'
import { signingRounds } from '../reads.ts'
import { may } from '../rules.ts'
import {
  linesOf,
  progressByDepartment,
  progressByEstablishment,
  progressOf,
  progressOfRounds,
} from '../store/progress.ts'
import { roundById } from '../store/rounds.ts'
import { text } from '../text/index.ts'
import { curveOf } from './figures.ts'
import { csvOf, xlsxOf } from './files.ts'
import { LinkPage } from './link-page.tsx'
import { NewRoundPage } from './new-page.tsx'
import { LinesPage, RoundPage, RoundsPage } from './pages.tsx'
import { linesAsked, roundTyped } from './typed.ts'

const PAGE = 100
/** More than any organisation that Leidraad is made for. */
const MOST_LINES = 200_000

/** For those who run it: open a round, see how it goes, take the list along. */
export function roundRoutes(services: Services) {
  const { read, show, now, settings } = services

  const seer = (c: Request) => {
    admit(c, may.seeRounds)
    return text[c.var.language]
  }

  async function roundOf(c: Request) {
    const id = c.req.param('id') ?? ''
    const round = isId(id) ? await roundById(read, id) : undefined
    if (!round) throw new NotFound()
    return round
  }

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

  async function sendLines(c: Request, end: 'csv' | 'xlsx') {
    const t = seer(c)
    const round = await roundOf(c)
    const { filter, after } = linesAsked(c)
    const lines = await linesOf(read, round.id, filter, { after, count: MOST_LINES })
    const content = end === 'csv' ? csvOf(t, lines) : await xlsxOf(t, lines)
    return sendFile(c, `${t.rounds.fileName}.${end}`, content)
  }

  async function showLines(c: Request, errors: Errors = {}) {
    const t = seer(c)
    const round = await roundOf(c)
    const { filter, query, after } = linesAsked(c)
    const found = await linesOf(read, round.id, filter, { after, count: PAGE + 1 })
    const { lines, last } = pageOf(found, PAGE)
    const next = new URLSearchParams(query)
    if (last) next.set('name', last.name)
    if (last) next.set('after', last.personId)
    const path = `/signing/rounds/${round.id}`
    return show(
      c,
      {
        face: 'workbench',
        title: t.rounds.who,
        errors,
        back: { href: path, label: t.rounds.title },
      },
      <LinesPage
        t={t}
        language={c.var.language}
        round={round}
        lines={lines}
        filter={filter}
        query={query.size ? `?${query}` : ''}
        mayHand={may.openRound(c.var.who)}
        next={last && addressWith(`${path}/people`, next)}
        errors={errors}
      />,
    )
  }

  return new Hono<Env>()
    .get('/signing', async (c) => {
      const t = seer(c)
      const all = await ask(c, services, signingRounds, {})
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
      admit(c, may.openRound)
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
      const t = seer(c)
      const round = await roundOf(c)
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
    .get('/signing/rounds/:id/people', (c) => showLines(c))
    .post('/signing/rounds/:id/people/:requestId/link', (c) => {
      const t = text[c.var.language]
      const back = { href: `/signing/rounds/${c.req.param('id')}/people`, label: t.handed.back }
      return submit(c, services, handLink, {
        given: { requestId: c.req.param('requestId') },
        on: ({ name, token }) =>
          show(
            c,
            { face: 'workbench', title: t.handed.title(name), back },
            <LinkPage t={t} name={name} address={linkAddress(settings.url, token)} />,
          ),
        again: (errors) => showLines(c, errors),
        words: t.handed.refused,
      })
    })
    .get('/signing/rounds/:id/people.csv', (c) => sendLines(c, 'csv'))
    .get('/signing/rounds/:id/people.xlsx', (c) => sendLines(c, 'xlsx'))
}
