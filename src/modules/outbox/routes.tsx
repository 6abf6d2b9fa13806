import { Hono } from 'hono'
import { z } from 'zod'
import type { Language } from '../../platform/locale.ts'
import { countOfBefore } from '../../platform/mail/of-before.ts'
import { mailTrouble } from '../../platform/mail/trouble-store.ts'
import { moment } from '../../platform/moment.ts'
import { heldRestore } from '../../platform/restores.ts'
import type { Services } from '../../platform/services.ts'
import { type Errors, submit } from '../../platform/web/answer.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import { admit } from '../../platform/web/guard.ts'
import { addressWith, pageOf } from '../../platform/web/paging.ts'
import { isPerson } from '../../platform/who.ts'
import { readMail, retryFailed } from './actions.ts'
import { MailPage, OutboxPage, RefusedPage } from './pages.tsx'
import { mailStates, may } from './rules.ts'
import { releaseMails } from './standstill/actions.ts'
import { HeldNotice, TroubleNotice } from './standstill/notices.tsx'
import { text as standstillText } from './standstill/text.ts'
import { mailCounts, mailLines } from './store.ts'
import { text } from './text.ts'

const PAGE = 50
/** The last mail of the page before, as we write it in an address. */
const Last = z
  .object({ at: moment, before: z.uuid() })
  .transform(({ at, before }) => ({ createdAt: at, id: before }))

/** The mails that wait, went out or failed, and what an owner may do about one. */
export function outboxRoutes(services: Services) {
  const { read, show, settings } = services
  const wordsFor = (c: Request) => text[c.var.language]
  const list = (c: Request) => ({ href: '/outbox', label: wordsFor(c).title })

  async function outbox(c: Request) {
    admit(c, may.readOutbox)
    const t = wordsFor(c)
    const { language } = c.var
    const { state: asked, done, released } = c.req.query()
    const state = mailStates.find((name) => name === asked)
    const found = await mailLines(read, {
      state,
      before: Last.safeParse(c.req.query()).data,
      count: PAGE + 1,
    })
    const { lines, last } = pageOf(found, PAGE)
    const next = new URLSearchParams(state ? { state } : {})
    if (last) next.set('at', last.createdAt.toISOString())
    if (last) next.set('before', last.id)
    return show(
      c,
      {
        face: 'workbench',
        title: t.title,
        flash: flashOf(done, released, c),
      },
      <OutboxPage
        t={t}
        language={language}
        kinds={new Map(services.mails.map(({ kind }) => [kind.name, kind.words[language]]))}
        lines={lines}
        counts={await mailCounts(read)}
        state={state}
        hasServer={settings.smtpUrl !== undefined}
        next={last && addressWith('/outbox', next)}
        standstill={await standstill(language)}
      />,
    )
  }

  const flashOf = (done: string | undefined, released: string | undefined, c: Request) => {
    if (done !== undefined) return { kind: 'good' as const, text: wordsFor(c).retried }
    if (released === undefined) return undefined
    return { kind: 'good' as const, text: standstillText[c.var.language].released }
  }

  /** Why nothing goes out, where something keeps it. */
  async function standstill(language: Language) {
    const held = await heldRestore(read)
    const trouble = settings.smtpUrl ? await mailTrouble(read) : undefined
    return (
      <>
        {held && (
          <HeldNotice language={language} held={held} waiting={await countOfBefore(read, held)} />
        )}
        {trouble && <TroubleNotice language={language} trouble={trouble} />}
      </>
    )
  }

  /** Of a mail that is sent, signed away or gone there is nothing to do any more. */
  const refused = (c: Request, errors: Errors) =>
    show(
      c,
      { face: 'workbench', title: wordsFor(c).title, back: list(c), status: 409 },
      <RefusedPage t={wordsFor(c)} why={Object.values(errors)[0] ?? ''} />,
    )

  return new Hono<Env>()
    .get('/outbox', outbox)
    .post('/outbox/:id/reading', (c) =>
      submit(c, services, readMail, {
        given: { mailId: c.req.param('id') },
        on: ({ mail, letter }) => {
          const frame = { face: 'workbench', title: letter.subject, back: list(c) } as const
          const own = isPerson(c.var.who) && mail.personId === c.var.who.id
          return show(c, frame, <MailPage t={wordsFor(c)} mail={mail} letter={letter} own={own} />)
        },
        again: (errors) => refused(c, errors),
        words: wordsFor(c).refused,
      }),
    )
    .post('/outbox/restores/:id/release', (c) =>
      submit(c, services, releaseMails, {
        given: { restoreId: c.req.param('id') },
        on: '/outbox?released',
        again: (errors) => refused(c, errors),
        words: {
          notHeld: standstillText[c.var.language].notHeld,
          invalid: wordsFor(c).refused.invalid,
        },
      }),
    )
    .post('/outbox/:id/retry', (c) =>
      submit(c, services, retryFailed, {
        given: { mailId: c.req.param('id') },
        on: '/outbox?done',
        again: (errors) => refused(c, errors),
        words: wordsFor(c).refused,
      }),
    )
}
