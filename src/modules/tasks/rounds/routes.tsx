import { Hono } from 'hono'
import { z } from 'zod'
import { dayOf } from '../../../platform/calendar.ts'
import { moment } from '../../../platform/moment.ts'
import type { Services } from '../../../platform/services.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { isId, type Typed } from '../../../platform/web/forms.ts'
import { admit, admitProven } from '../../../platform/web/guard.ts'
import { addressWith, pageOf } from '../../../platform/web/paging.ts'
import { mayReadMails } from '../../../platform/who.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { departments } from '../../people/index.ts'
import { groupFields, groups } from '../audience/forms.ts'
import type { Filled } from '../audience/pages.tsx'
import { savedAudiences } from '../audience/saved-store.ts'
import { countsOf, nothing } from '../figures/store.ts'
import { text } from '../text/index.ts'
import { actsOf } from './acts.ts'
import { checkRoutes } from './check-routes.tsx'
import { RoundsPage } from './list-page.tsx'
import { NewRoundPage } from './new-page.tsx'
import { preparedOf, preparedWith } from './prepared-store.ts'
import { runRoutes } from './run-routes.tsx'
import { toldOf } from './seen.ts'
import { roundsOf } from './store.ts'
import { roundTyped } from './typed.ts'

const PAGE = 50
/** The last round of the page before, as we write it in an address. */
const Last = z
  .object({ at: moment, before: z.uuid() })
  .transform(({ at, before }) => ({ openedAt: at, id: before }))

/** The rounds of a kind, for those who run them: see them, put one ready, look, start, end it. */
export function roundRoutes(services: Services, kind: TaskKind) {
  const { read, show, now, settings } = services
  const { home } = kind
  const acts = actsOf(kind)

  async function showList(c: Request) {
    admit(c, kind.may.see)
    const { language, who } = c.var
    const t = text[language]
    const found = await roundsOf(read, kind.name, {
      before: Last.safeParse(c.req.query()).data,
      count: PAGE + 1,
    })
    const { lines, last } = pageOf(found, PAGE)
    const prepared = kind.may.ask(who) ? await preparedOf(read, kind.name) : []
    const told = await toldOf(read, kind, [...lines, ...prepared], language)
    const counts = await countsOf(
      read,
      lines.map(({ id }) => id),
    )
    const today = dayOf(now())
    const next = new URLSearchParams(
      last ? { at: last.openedAt.toISOString(), before: last.id } : {},
    )
    return show(
      c,
      { face: 'workbench', title: kind.words[language].rounds },
      <RoundsPage
        t={t}
        words={kind.words[language]}
        language={language}
        home={home}
        rounds={lines.map((round) => {
          const count = counts.get(round.id) ?? nothing
          const { about, whom } = told(round)
          return {
            ...round,
            name: about.name,
            whom,
            count,
            overdue: count.open > 0 && round.dueOn < today,
          }
        })}
        prepared={prepared.map((round) => {
          const { about, whom } = told(round)
          return { id: round.id, name: about.name, whom }
        })}
        mayOpen={kind.may.ask(who)}
        next={last && addressWith(home, next)}
      />,
    )
  }

  async function showNew(
    c: Request,
    typed: Typed | Filled,
    errors: Errors = {},
    preparedId?: string,
  ) {
    const { language } = c.var
    const t = text[language]
    const offers = (await kind.offers?.(read, language)) ?? []
    return show(
      c,
      {
        face: 'workbench',
        title: t.newRound.title,
        errors,
        back: preparedId
          ? { href: `${home}/prepared/${preparedId}`, label: t.check.title }
          : { href: home, label: kind.words[language].rounds },
      },
      <NewRoundPage
        t={t}
        kind={kind}
        language={language}
        offers={offers}
        choosable={{
          establishments: await establishmentsOf(read),
          departments: await departments(read),
          saved: await savedAudiences(read),
        }}
        typed={roundTyped(typed, { thingId: offers[0]?.thingId ?? '', today: dayOf(now()) })}
        preparedId={preparedId}
        errors={offers.length ? errors : { '': t.newRound.nothingOffered }}
        mailWaits={settings.smtpUrl ? undefined : t.newRound.mailWaits(mayReadMails(c.var.who))}
      />,
    )
  }

  return new Hono<Env>()
    .get(home, showList)
    .get(`${home}/rounds/new`, async (c) => {
      admitProven(c, kind.may.ask, now())
      const { prepared: id, thing } = c.req.query()
      const prepared = isId(id) ? await preparedWith(read, id) : undefined
      if (prepared?.kind !== kind.name) return showNew(c, { thingId: thing ?? '' })
      const { typed, thingId, dueOn, joinerDays, yearly } = prepared
      const filled = { ...typed, thingId, dueOn, joinerDays: String(joinerDays) }
      return showNew(c, yearly ? { ...filled, yearly: 'yes' } : filled, {}, prepared.id)
    })
    .post(`${home}/prepared`, (c) =>
      submit(c, services, acts.prepare, {
        on: ({ id }) => `${home}/prepared/${id}`,
        again: (errors, typed) => showNew(c, typed, errors, isId(typed.id) ? typed.id : undefined),
        words: text[c.var.language].refused,
        at: {
          dueOnPassed: 'dueOn',
          peopleUnknown: (facts) => (facts.field === 'people' ? 'people' : 'audience'),
          notOffered: 'thingId',
          audienceGone: 'audience',
        },
        fields: [
          'thingId',
          'audience',
          'people',
          'dueOn',
          'joinerDays',
          ...groups.flatMap((prefix) => groupFields.map((field) => `${prefix}${field}`)),
        ],
      }),
    )
    .route('/', checkRoutes(services, kind))
    .route('/', runRoutes(services, kind))
}
