import { Hono } from 'hono'
import { dayOf } from '../../platform/calendar.ts'
import { figure, longDate } from '../../platform/locale.ts'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import type { Request as Asking, Env } from '../../platform/web/env.ts'
import { requirePerson } from '../../platform/web/guard.ts'
import { projected, type TaskItem } from '../../ui/index.ts'
import { contactOf, spokespersonsOf } from '../organisation/index.ts'
import { currentPublications } from '../publications/index.ts'
import { openRequestsOf } from '../signing/index.ts'
import { OverviewPage } from './overview-page.tsx'
import { PortalHome, SpeakersPage } from './portal-page.tsx'
import { forecast, may, type State, type TaskName, tasksFor } from './rules.ts'
import { stateFor } from './state.ts'
import { type Text, text } from './text/index.ts'

const BARS = 12

const links: Record<TaskName, string> = {
  failed: '/outbox?state=failed',
  profile: '/policies',
  interview: '/policies/interview',
  people: '/people',
  publish: '/publications/new/everyone',
  round: '/signing/rounds/new',
  mail: '/outbox',
  secondStep: '/me/security',
}

export function homeRoutes(services: Services) {
  const { read, show, now } = services

  return new Hono<Env>()
    .get('/', (c) => {
      requirePerson(c)
      return c.redirect(may.seeOverview(c.var.who) ? '/overview' : '/me')
    })
    .get('/me', async (c) => {
      const t = text[c.var.language]
      const toSign = await openRequestsOf(read, requirePerson(c))
      const published = await currentPublications(read)
      return show(
        c,
        { face: 'portal', title: t.home.title },
        <PortalHome
          t={t}
          language={c.var.language}
          name={c.var.who.name}
          today={dayOf(now())}
          toSign={toSign}
          published={published.map(({ document }) => document)}
        />,
      )
    })
    .get('/speakers', async (c) => {
      requirePerson(c)
      const t = text[c.var.language]
      return show(
        c,
        { face: 'portal', title: t.speakers.title, back: { href: '/me', label: t.home.title } },
        <SpeakersPage
          t={t}
          spokespersons={await spokespersonsOf(read)}
          contact={await contactOf(read)}
        />,
      )
    })
    .get('/overview', async (c) => {
      const personId = requirePerson(c)
      if (!may.seeOverview(c.var.who)) throw new NotFound()
      const t = text[c.var.language]
      const { state, languages, reviewMonths, round } = await stateFor(services, c.var.who)
      const own = await openRequestsOf(read, personId)
      const curve = round?.curve ?? []
      return show(
        c,
        { face: 'workbench', title: t.overview.title },
        <OverviewPage
          t={t}
          language={c.var.language}
          name={c.var.who.name}
          state={state}
          languages={languages.join(', ')}
          reviewOn={state.current && monthsLater(state.current.publishedOn, reviewMonths)}
          tasks={[
            ...ownTasks(c, t, own),
            ...tasksFor(state).map((name) => taskOf(c, t, name, state)),
          ]}
          signing={
            round && {
              id: round.id,
              dueOn: round.dueOn,
              asked: state.round?.asked ?? 0,
              curve,
              forecast: forecast(
                projected(curve, state.round?.asked ?? 0, round.dueOn),
                state.round?.asked ?? 0,
              ),
              establishments: round.establishments
                .slice(0, BARS)
                .map(({ id, label, signed, asked }) => ({
                  label: label || t.overview.none,
                  value: signed,
                  total: asked,
                  href: `/signing/rounds/${round.id}/people?${new URLSearchParams({ establishment: id })}`,
                })),
            }
          }
        />,
      )
    })
}

function ownTasks(c: Asking, t: Text, own: Awaited<ReturnType<typeof openRequestsOf>>): TaskItem[] {
  return own.map(({ id, document, dueOn }) => ({
    title: t.overview.tasks.sign.title(t.documents[document]),
    href: `/sign/${id}`,
    due: t.overview.tasks.sign.text(longDate(dueOn, c.var.language)),
  }))
}

function taskOf(c: Asking, t: Text, name: TaskName, state: State): TaskItem {
  const words = t.overview.tasks
  const { language } = c.var
  const said: Record<TaskName, () => string> = {
    failed: () => words.failed.text(figure(state.mailsFailed, language)),
    profile: () => words.profile.text,
    interview: () => words.interview.text(state.questions.all - state.questions.answered),
    people: () => words.people.text,
    publish: () => words.publish.text,
    round: () => words.round.text,
    mail: () => words.mail.text(figure(state.mailsWaiting, language)),
    secondStep: () => words.secondStep.text,
  }
  return { title: words[name].title, href: links[name], text: said[name]() }
}

function monthsLater(day: string, months: number) {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}
