import { Hono } from 'hono'
import { addDays, dayOf } from '../../../platform/calendar.ts'
import { figure } from '../../../platform/locale.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Request as Asking, Env } from '../../../platform/web/env.ts'
import { isId, readForm, type Typed, typedText } from '../../../platform/web/forms.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import { linkAddress } from '../../identity/index.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { departments, roleNames } from '../../people/index.ts'
import { currentPublications } from '../../publications/index.ts'
import { closeRound, handLink, openSigningRound } from '../actions.ts'
import { may } from '../rules.ts'
import { linesOf, progressOf, progressOfRounds } from '../store/progress.ts'
import { roundById, rounds } from '../store/rounds.ts'
import { text } from '../text/index.ts'
import { curveOf, groupsOf } from './figures.ts'
import { csvOf, xlsxOf } from './files.ts'
import { LinkPage } from './link-page.tsx'
import { NewRoundPage } from './new-page.tsx'
import { LinesPage, RoundPage, RoundsPage } from './pages.tsx'

const PAGE = 100
/** More than any organisation that Leidraad is made for. */
const MOST_LINES = 200_000
const USUAL_DAYS = 14

/** For those who run it: open a round, see how it goes, take the list along. */
export function roundRoutes(services: Services) {
  const { read, show, perform, now, settings } = services

  const seer = (c: Asking) => {
    requirePerson(c)
    if (!may.seeRounds(c.var.who)) throw new NotFound()
    return text[c.var.language]
  }

  async function roundOf(c: Asking) {
    const id = c.req.param('id') ?? ''
    const round = isId(id) ? await roundById(read, id) : undefined
    if (!round) throw new NotFound()
    return round
  }

  async function showNew(c: Asking, typed: Typed, errors: Record<string, string> = {}) {
    const t = text[c.var.language]
    const publications = await currentPublications(read)
    const list = (field: string) => (Array.isArray(typed[field]) ? (typed[field] as string[]) : [])
    return show(
      c,
      {
        face: 'workbench',
        title: t.newRound.title,
        status: Object.keys(errors).length ? 422 : 200,
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
        typed={{
          publicationId: typedText(typed, 'publicationId') || (publications[0]?.id ?? ''),
          audience: typedText(typed, 'audience') || 'all',
          establishments: list('establishments'),
          departments: list('departments'),
          roles: list('roles'),
          people: typedText(typed, 'people'),
          dueOn: typedText(typed, 'dueOn') || addDays(dayOf(now()), USUAL_DAYS),
          joinerDays: typedText(typed, 'joinerDays') || String(USUAL_DAYS),
        }}
      />,
    )
  }

  /** The lines that the address asks for, and the same address for files and the next page. */
  async function linesFor(c: Asking, roundId: string, count: number) {
    const { state, establishment, department, name, after } = c.req.query()
    const filter = {
      state: state === 'open' || state === 'signed' ? (state as 'open' | 'signed') : undefined,
      establishmentId: establishment,
      department,
    }
    const from = name !== undefined && isId(after) ? { name, id: after } : undefined
    const lines = await linesOf(read, roundId, filter, { after: from, count })
    const query = new URLSearchParams()
    for (const [key, value] of Object.entries({ state: filter.state, establishment, department }))
      if (value !== undefined) query.set(key, value)
    return { lines, filter, query }
  }

  async function sendFile(c: Asking, end: 'csv' | 'xlsx') {
    const t = seer(c)
    const round = await roundOf(c)
    const { lines } = await linesFor(c, round.id, MOST_LINES)
    const { bytes, type } = end === 'csv' ? csvOf(t, lines) : await xlsxOf(t, lines)
    c.header('content-type', type)
    c.header('content-disposition', `attachment; filename="${t.rounds.fileName}.${end}"`)
    return c.body(bytes)
  }

  return new Hono<Env>()
    .get('/signing', async (c) => {
      const t = seer(c)
      const all = await rounds(read)
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
    .get('/signing/rounds/new', async (c) => {
      seer(c)
      if (!may.openRound(c.var.who)) throw new NotFound()
      return showNew(c, { publicationId: c.req.query('publication') ?? '' })
    })
    .post('/signing/rounds', async (c) => {
      const typed = await readForm(c)
      const outcome = await perform(openSigningRound, c.var.who, typed)
      if (outcome.ok) {
        const { id, asked, invited } = outcome.saved
        return c.redirect(`/signing/rounds/${id}?asked=${asked}&invited=${invited}`, 303)
      }
      const { faults } = text[c.var.language].newRound
      const words =
        'faults' in outcome ? outcome.faults : { [fieldOf(outcome.refused)]: outcome.refused }
      const unknown =
        'refused' in outcome ? (outcome.facts?.unknown as string[] | undefined) : undefined
      const errors = Object.entries(words).map(([field, word]) => {
        const sentence = faults[word as keyof typeof faults]
        return [
          field,
          typeof sentence === 'function'
            ? sentence((unknown ?? []).slice(0, 5).join(', '))
            : sentence,
        ]
      })
      return showNew(c, typed, Object.fromEntries(errors))
    })
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
          {...(await groupsOf(read, round.id))}
        />,
      )
    })
    .post('/signing/rounds/:id/closure', async (c) => {
      requirePerson(c)
      const roundId = c.req.param('id')
      if (!isId(roundId)) throw new NotFound()
      await perform(closeRound, c.var.who, { roundId })
      return c.redirect(`/signing/rounds/${roundId}`, 303)
    })
    .get('/signing/rounds/:id/people', async (c) => {
      const t = seer(c)
      const round = await roundOf(c)
      const { lines, filter, query } = await linesFor(c, round.id, PAGE + 1)
      const last = lines[PAGE - 1]
      const next = new URLSearchParams(query)
      if (last) next.set('name', last.name)
      if (last) next.set('after', last.personId)
      return show(
        c,
        {
          face: 'workbench',
          title: t.rounds.who,
          back: { href: `/signing/rounds/${round.id}`, label: t.rounds.title },
        },
        <LinesPage
          t={t}
          language={c.var.language}
          round={round}
          lines={lines.slice(0, PAGE)}
          filter={filter}
          query={query.size ? `?${query}` : ''}
          mayHand={may.openRound(c.var.who)}
          next={lines.length > PAGE ? `/signing/rounds/${round.id}/people?${next}` : undefined}
        />,
      )
    })
    .post('/signing/rounds/:id/people/:requestId/link', async (c) => {
      const t = seer(c)
      const list = `/signing/rounds/${c.req.param('id')}/people`
      const requestId = c.req.param('requestId')
      const outcome = await perform(handLink, c.var.who, { requestId })
      if (!outcome.ok) return c.redirect(list, 303)
      const { name, token } = outcome.saved
      return show(
        c,
        {
          face: 'workbench',
          title: t.handed.title(name),
          back: { href: list, label: t.handed.back },
        },
        <LinkPage t={t} name={name} address={linkAddress(settings.url, token)} />,
      )
    })
    .get('/signing/rounds/:id/people.csv', (c) => sendFile(c, 'csv'))
    .get('/signing/rounds/:id/people.xlsx', (c) => sendFile(c, 'xlsx'))
}

const fieldOf = (refusal: string) =>
  ({ dueOnPassed: 'dueOn', peopleUnknown: 'people', roundSuperseded: 'publicationId' })[refusal] ??
  ''
