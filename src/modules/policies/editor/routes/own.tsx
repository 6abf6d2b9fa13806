import { Hono } from 'hono'
import { blockNumbers } from '../../../../library/clauses/rules.ts'
import { languages } from '../../../../platform/locale.ts'
import { NotFound } from '../../../../platform/result.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Env, Request } from '../../../../platform/web/env.ts'
import { readForm } from '../../../../platform/web/forms.ts'
import type { Previews } from '../../preview/previews.ts'
import { writeClause } from '../actions.ts'
import { type Fields, fieldsTyped } from '../typed.ts'
import { faultOf } from './clause.tsx'
import { showForm } from './form-page.tsx'
import { lookOf } from './look.tsx'
import { backTo } from './rows.ts'
import { listAddress, toOverview, visitOf } from './visit.ts'

/** Until it is kept, an own clause has a name that no kept one can have. */
const UNNAMED = 'own-new'

/** A clause of the organisation's own. */
export function ownRoutes(services: Services, previews: Previews) {
  async function open(c: Request) {
    const visit = await visitOf(c, services)
    if (!visit) return undefined
    const { t, document } = visit
    return {
      visit,
      clause: UNNAMED,
      path: `${listAddress(document)}/own`,
      heading: t.form.newTitle,
      lead: t.form.newLead,
      fields: blank(c.req.query('block')),
    }
  }

  return new Hono<Env>()
    .get('/policies/:document/clauses/own', async (c) => {
      const form = await open(c)
      return form ? showForm(services, previews, c, form) : toOverview(c)
    })
    .post('/policies/:document/clauses/own/preview', async (c) => {
      const form = await open(c)
      if (!form) throw new NotFound()
      const fields = fieldsTyped(await readForm(c), form.fields)
      return c.html(lookOf(services, previews, { ...form, fields }))
    })
    .post('/policies/:document/clauses/own', async (c) => {
      const form = await open(c)
      if (!form) throw new NotFound()
      const typed = await readForm(c)
      const fields = fieldsTyped(typed, form.fields)
      if (typed.show) return showForm(services, previews, c, { ...form, fields, unsaved: true })

      const { document } = form.visit
      const outcome = await services.perform(writeClause, c.var.who, { ...typed, document })
      if (outcome.ok)
        return c.redirect(
          backTo(listAddress(document), outcome, { clause: UNNAMED, done: 'added' }),
          303,
        )
      const errors = 'faults' in outcome ? outcome.faults : faultOf(outcome, form.visit)
      return showForm(services, previews, c, { ...form, fields, errors, status: 422 })
    })
}

const nothing = { title: '', short: '', fuller: '' }

const blank = (block: string | undefined): Fields => ({
  texts: Object.fromEntries(languages.map((l) => [l, nothing])) as Fields['texts'],
  kind: 'guideline',
  block: blockNumbers.find((number) => String(number) === block) ?? 5,
  current: [],
})
