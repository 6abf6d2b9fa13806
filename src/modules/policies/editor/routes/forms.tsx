import { Hono } from 'hono'
import { isLanguage } from '../../../../platform/locale.ts'
import { NotFound } from '../../../../platform/result.ts'
import type { Services } from '../../../../platform/services.ts'
import { type Errors, submit } from '../../../../platform/web/answer.ts'
import type { Env, Request } from '../../../../platform/web/env.ts'
import { type Typed, typedText } from '../../../../platform/web/forms.ts'
import type { Previews } from '../../preview/previews.ts'
import { editClause, writeClause } from '../actions.ts'
import { formFields } from '../forms.ts'
import { fieldOfRefusal, refusalsIn } from '../refusals.ts'
import type { AboutClause } from '../rules/editing.ts'
import { text } from '../text/index.ts'
import { asInLibrary, fieldsTyped } from '../typed.ts'
import { addressAfter } from './done.ts'
import { type Shown, showForm } from './form-page.tsx'
import { liveOf } from './live.tsx'
import { type Open, openers } from './open.ts'
import { listAddress, toOverview } from './visit.ts'

/** A clause of the organisation's own or of the library: its texts in every language, its kind and its block. */
export function formRoutes(services: Services, previews: Previews) {
  const { openNew, openKnown } = openers(services)
  const show = (c: Request, form: Shown) => showForm(services, previews, c, form)

  async function page(c: Request, open: Open) {
    const form = await open(c)
    return form ? show(c, form) : toOverview(c)
  }

  /** The form as it is kept, where it is still there. */
  async function opened(c: Request, open: Open) {
    const form = await open(c)
    if (!form) throw new NotFound()
    return form
  }

  /** The form with what somebody just typed. */
  async function typedIn(c: Request, open: Open, typed: Typed) {
    const form = await opened(c, open)
    const seen = form.seen === undefined ? undefined : typedText(typed, 'seen')
    return { ...form, fields: fieldsTyped(typed, form.fields), seen }
  }

  /** What both forms answer alike. */
  function answering(c: Request, open: Open) {
    const { document, key } = c.req.param()
    const { language } = c.var
    return {
      given: { document, ...(key && { clause: key }) },
      before: async (typed: Typed) => {
        if (!typed.show && !isLanguage(typed.reset)) return undefined
        const form = await typedIn(c, open, typed)
        if (!isLanguage(typed.reset)) return show(c, { ...form, unsaved: true })
        const { editing } = form.visit
        const fields = asInLibrary(form.fields, { ...form, editing, language: typed.reset })
        return show(c, { ...form, fields, notice: form.visit.t.form.wasReset })
      },
      again: async (errors: Errors, typed: Typed) =>
        show(c, { ...(await typedIn(c, open, typed)), errors }),
      words: refusalsIn(text[language], language),
      fields: formFields,
      at: fieldOfRefusal,
    }
  }

  const writing = (c: Request) => ({
    ...answering(c, openNew),
    on: (_: unknown, { facts }: { facts: AboutClause }) => addressAfter('added', facts),
  })

  const editing = (c: Request) => ({
    ...answering(c, openKnown),
    on: (_: unknown, { facts }: { facts: AboutClause }) => addressAfter('edited', facts),
    instead: {
      unchanged: `${listAddress(c.req.param('document') ?? '')}#${c.req.param('key')}`,
      /** Both texts, so that whoever comes second decides. */
      'changed-meanwhile': async (_: unknown, typed: Typed) => {
        const { fields: kept, ...form } = await opened(c, openKnown)
        const fields = fieldsTyped(typed, kept)
        const errors = { '': form.visit.t.errors['changed-meanwhile'] }
        return show(c, { ...form, fields, theirs: kept.texts, errors, status: 409 })
      },
    },
  })

  /** The look ahead is asked as one types, and keeps nothing. */
  const look = (c: Request, open: Open) => async (typed: Typed) =>
    c.html(await liveOf(services, previews, await typedIn(c, open, typed)))

  return new Hono<Env>()
    .get('/policies/:document/clauses/own', (c) => page(c, openNew))
    .post('/policies/:document/clauses/own/preview', (c) =>
      submit(c, services, writeClause, { ...writing(c), before: look(c, openNew) }),
    )
    .post('/policies/:document/clauses/own', (c) => submit(c, services, writeClause, writing(c)))
    .get('/policies/:document/clauses/:key', (c) => page(c, openKnown))
    .post('/policies/:document/clauses/:key/preview', (c) =>
      submit(c, services, editClause, { ...editing(c), before: look(c, openKnown) }),
    )
    .post('/policies/:document/clauses/:key', (c) => submit(c, services, editClause, editing(c)))
}
