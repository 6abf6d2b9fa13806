import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { sendFile } from '../../../platform/web/download.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { admitProven } from '../../../platform/web/guard.ts'
import { addressWith, pageOf } from '../../../platform/web/paging.ts'
import { linkAddress } from '../../identity/index.ts'
import { handLink } from '../actions.ts'
import { may } from '../rules.ts'
import { linesOf } from '../store/progress.ts'
import { text } from '../text/index.ts'
import { csvOf, xlsxOf } from './files.ts'
import { LinkPage } from './link-page.tsx'
import { LinesPage } from './pages.tsx'
import { roundSeen } from './seen.ts'
import { linesAsked } from './typed.ts'

const PAGE = 100
/** More than any organisation that Leidraad is made for. */
const MOST_LINES = 200_000

/** Who was asked in a round and who signed, on pages and as a file; and a link for whoever has no mailbox. */
export function lineRoutes(services: Services) {
  const { read, show, settings, now } = services

  async function sendLines(c: Request, end: 'csv' | 'xlsx') {
    admitProven(c, may.seeRounds, now())
    const round = await roundSeen(c, read)
    const t = text[c.var.language]
    const { filter, after } = linesAsked(c)
    const lines = await linesOf(read, round.id, filter, { after, count: MOST_LINES })
    const content = end === 'csv' ? csvOf(t, lines) : await xlsxOf(t, lines)
    return sendFile(c, `${t.rounds.fileName}.${end}`, content)
  }

  async function showLines(c: Request, errors: Errors = {}) {
    const round = await roundSeen(c, read)
    const t = text[c.var.language]
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
    .get('/signing/rounds/:id/people', (c) => showLines(c))
    .post('/signing/rounds/:id/people/:requestId/link', (c) => {
      const t = text[c.var.language]
      const back = { href: `/signing/rounds/${c.req.param('id')}/people`, label: t.handed.back }
      return submit(c, services, handLink, {
        given: { roundId: c.req.param('id'), requestId: c.req.param('requestId') },
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
