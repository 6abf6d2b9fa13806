import { Hono } from 'hono'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import type { Request as Asking, Env } from '../../platform/web/env.ts'
import { isId } from '../../platform/web/forms.ts'
import { has } from '../../platform/who.ts'
import { requirePerson } from '../identity/index.ts'
import { readMail, retryFailed } from './actions.ts'
import { MailPage, OutboxPage } from './pages.tsx'
import { type MailState, mailStates } from './rules.ts'
import { mailCounts, mailLines } from './store.ts'
import { text } from './text/index.ts'

const PAGE = 50

export function outboxRoutes(services: Services) {
  const { read, show, perform, settings } = services
  const reading = readMail(services)

  const ownerOnly = (c: Asking) => {
    requirePerson(c)
    if (!has(c.var.who, 'owner')) throw new NotFound()
    return text[c.var.language]
  }

  return new Hono<Env>()
    .get('/outbox', async (c) => {
      const t = ownerOnly(c)
      const { state: asked, at, before } = c.req.query()
      const state = mailStates.find((name): name is MailState => name === asked)
      const since = at && isId(before) && !Number.isNaN(Date.parse(at))
      const lines = await mailLines(read, {
        state,
        before: since ? { createdAt: new Date(at), id: before } : undefined,
        count: PAGE + 1,
      })
      const last = lines[PAGE - 1]
      const query = new URLSearchParams(state ? { state } : {})
      if (last) query.set('at', last.createdAt.toISOString())
      if (last) query.set('before', last.id)
      return show(
        c,
        {
          face: 'workbench',
          title: t.title,
          flash: c.req.query('done') === undefined ? undefined : { kind: 'good', text: t.retried },
        },
        <OutboxPage
          t={t}
          language={c.var.language}
          lines={lines.slice(0, PAGE)}
          counts={await mailCounts(read)}
          state={state}
          hasServer={settings.smtpUrl !== undefined}
          next={lines.length > PAGE ? `/outbox?${query}` : undefined}
        />,
      )
    })
    .post('/outbox/:id/reading', async (c) => {
      const t = ownerOnly(c)
      const outcome = await perform(reading, c.var.who, { mailId: c.req.param('id') })
      const back = { href: '/outbox', label: t.title }
      if (!outcome.ok)
        return show(
          c,
          { face: 'workbench', title: t.title, back, status: 409 },
          <p>{t.notNeeded}</p>,
        )
      const { mail, letter } = outcome.saved as Exclude<typeof outcome.saved, { refused: string }>
      return show(
        c,
        { face: 'workbench', title: letter.subject, back },
        <MailPage
          t={t}
          to={mail.name ? `${mail.name} <${mail.address}>` : mail.address}
          letter={letter}
        />,
      )
    })
    .post('/outbox/:id/retry', async (c) => {
      ownerOnly(c)
      await perform(retryFailed, c.var.who, { mailId: c.req.param('id') })
      return c.redirect('/outbox?done', 303)
    })
}
