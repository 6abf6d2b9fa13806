import { Hono } from 'hono'
import { isLanguage } from '../../../../platform/locale.ts'
import { NotFound } from '../../../../platform/result.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Env, Request } from '../../../../platform/web/env.ts'
import { readForm, typedText } from '../../../../platform/web/forms.ts'
import type { Previews } from '../../preview/previews.ts'
import { editClause } from '../actions.ts'
import { fieldOf } from '../forms.ts'
import { editOf, inDraft, knows, libraryClause } from '../rules/editing.ts'
import { libraryWords, wordsOf } from '../rules/words.ts'
import { wordsChangedAt } from '../store.ts'
import { type Fields, fieldsTyped } from '../typed.ts'
import { showForm } from './form-page.tsx'
import { lookOf } from './look.tsx'
import { titleOf } from './names.ts'
import { backTo } from './rows.ts'
import { listAddress, toOverview, type Visit, visitOf } from './visit.ts'

/** One clause: its texts in every language, its kind and its block. */
export function clauseRoutes(services: Services, previews: Previews) {
  const { read, perform } = services

  /** The form as it is kept, for a clause that somebody knows. */
  async function open(c: Request) {
    const visit = await visitOf(c, services)
    if (!visit) return undefined
    const clause = c.req.param('key') ?? ''
    if (!knows(visit.editing, clause)) throw new NotFound()
    const { t, editing, shown, document } = visit
    return {
      visit,
      clause,
      path: `${listAddress(document)}/${clause}`,
      heading: t.form.title(titleOf(editing, clause, shown)),
      lead: libraryClause(editing, clause) && t.form.emptyMeans,
      fields: fieldsKept(visit, clause),
      seen: (await wordsChangedAt(read, editing.policyId, clause))?.toISOString() ?? '',
      notice: inDraft(editing.draft, clause) ? undefined : t.form.notInDraft,
    }
  }

  return new Hono<Env>()
    .get('/policies/:document/clauses/:key', async (c) => {
      const form = await open(c)
      return form ? showForm(services, previews, c, form) : toOverview(c)
    })
    .post('/policies/:document/clauses/:key/preview', async (c) => {
      const form = await open(c)
      if (!form) throw new NotFound()
      const fields = fieldsTyped(await readForm(c), form.fields)
      return c.html(lookOf(services, previews, { ...form, fields }))
    })
    .post('/policies/:document/clauses/:key', async (c) => {
      const form = await open(c)
      if (!form) throw new NotFound()
      const typed = await readForm(c)
      const fields = fieldsTyped(typed, form.fields)
      const { visit, clause } = form
      const seen = typedText(typed, 'seen')
      if (typed.show)
        return showForm(services, previews, c, { ...form, fields, seen, unsaved: true })
      if (isLanguage(typed.reset))
        return showForm(services, previews, c, {
          ...form,
          fields: withLibraryText(fields, visit, { clause, language: typed.reset }),
          seen,
          notice: visit.t.form.wasReset,
        })

      const { document } = visit
      const outcome = await perform(editClause, c.var.who, { ...typed, document, clause })
      if ('faults' in outcome) return refused(c, { form, fields, seen, faults: outcome.faults })
      if (!outcome.ok && outcome.refused === 'changed-meanwhile')
        return showForm(services, previews, c, {
          ...form,
          fields,
          errors: { '': 'changed-meanwhile' },
          status: 409,
          theirs: form.fields.texts,
        })
      if (!outcome.ok && outcome.refused !== 'unchanged')
        return refused(c, { form, fields, seen, faults: faultOf(outcome, visit) })
      return c.redirect(
        outcome.ok
          ? backTo(listAddress(document), outcome, { clause, done: 'edited' })
          : `${listAddress(document)}#${clause}`,
        303,
      )
    })

  function refused(
    c: Request,
    given: {
      form: NonNullable<Awaited<ReturnType<typeof open>>>
      fields: Fields
      seen: string
      faults: Record<string, string>
    },
  ) {
    const { form, fields, seen, faults } = given
    return showForm(services, previews, c, { ...form, fields, seen, errors: faults, status: 422 })
  }
}

function fieldsKept({ editing }: Visit, clause: string): Fields {
  const placed = inDraft(editing.draft, clause)
  const kept = editOf(editing, clause)
  const library = libraryClause(editing, clause)
  return {
    texts: wordsOf(editing, clause),
    kind: placed?.kind ?? kept?.kind ?? library?.kind ?? 'guideline',
    block: placed?.block ?? kept?.block ?? library?.block ?? 5,
    current: [],
  }
}

const withLibraryText = (
  fields: Fields,
  { editing }: Visit,
  { clause, language }: { clause: string; language: keyof Fields['texts'] },
): Fields => ({
  ...fields,
  texts: {
    ...fields.texts,
    [language]: libraryWords(editing, clause)?.[language] ?? fields.texts[language],
  },
})

/** A refusal of the rules, at the field where it can be mended. */
export function faultOf(
  { refused, facts }: { refused: string; facts?: Record<string, unknown> },
  { languages }: Pick<Visit, 'languages'>,
): Record<string, string> {
  const language = isLanguage(facts?.language) ? facts.language : (languages[0] ?? 'nl')
  if (refused === 'only-one') return { block: refused }
  return { [fieldOf(refused === 'short-missing' ? 'short' : 'title', language)]: refused }
}
