import { Hono } from 'hono'
import type { AnyAction, Outcome } from '../../../../platform/action.ts'
import { NotFound } from '../../../../platform/result.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Env, Request } from '../../../../platform/web/env.ts'
import { readForm, typedText } from '../../../../platform/web/forms.ts'
import {
  addClause,
  moveClause,
  removeClause,
  switchClauseKind,
  undoClauseChange,
} from '../actions.ts'
import { editingOf } from '../editing.ts'
import type { Changed } from '../rules/editing.ts'
import { inDraft } from '../rules/editing.ts'
import { documentFor, listAddress } from './visit.ts'

/** The buttons of the list: each changes one clause and returns to it. */
export function rowRoutes({ read, perform }: Services) {
  async function change(c: Request, action: AnyAction, done: string) {
    const document = documentFor(c)
    const typed = await readForm(c)
    const before = await editingOf(read, document)
    if (!before) throw new NotFound()
    const clause = c.req.param('key') ?? typedText(typed, 'clause')
    const outcome = await perform(action, c.var.who, { ...typed, document, clause })
    return c.redirect(
      backTo(listAddress(document), outcome as Outcome<Changed<string>, void>, {
        clause,
        done,
        block: inDraft(before.draft, clause)?.block,
        text: typedText(typed, 'text'),
      }),
      303,
    )
  }

  return new Hono<Env>()
    .post('/policies/:document/clauses', (c) => change(c, addClause, 'added'))
    .post('/policies/:document/clauses/undo', (c) => change(c, undoClauseChange, 'undone'))
    .post('/policies/:document/clauses/:key/place', (c) => change(c, moveClause, 'moved'))
    .post('/policies/:document/clauses/:key/kind', (c) =>
      change(c, switchClauseKind, 'kind-switched'),
    )
    .post('/policies/:document/clauses/:key/removal', (c) => change(c, removeClause, 'removed'))
}

/** The list with a word on what happened, at the clause or, where that is gone, at its block. */
export function backTo(
  list: string,
  outcome: Outcome<Pick<Changed<string>, 'facts'>, void>,
  {
    clause,
    done,
    block,
    text,
  }: { clause: string; done: string; block?: number | undefined; text?: string },
) {
  if ('faults' in outcome) throw new NotFound()
  const said = new URLSearchParams(text ? { text } : {})
  const about = outcome.ok ? outcome.event.facts.clause : clause
  said.set('clause', about)
  if (outcome.ok) said.set('done', done)
  else said.set('refused', outcome.refused)
  if (outcome.ok && outcome.event.facts.brought)
    said.set('brought', outcome.event.facts.brought.join(','))
  if (block) said.set('block', String(block))
  const gone = outcome.ok && done === 'removed'
  const anchor = gone && block ? `block-${block}` : about
  return `${list}?${said}${anchor && `#${anchor}`}`
}
