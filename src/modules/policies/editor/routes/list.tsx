import { Hono } from 'hono'
import { isLanguage } from '../../../../platform/locale.ts'
import { NotFound } from '../../../../platform/result.ts'
import type { Services } from '../../../../platform/services.ts'
import { type Errors, submit } from '../../../../platform/web/answer.ts'
import type { Env, Request } from '../../../../platform/web/env.ts'
import { type Typed, typedText } from '../../../../platform/web/forms.ts'
import { addressWith } from '../../../../platform/web/paging.ts'
import { address } from '../../interview/addresses.ts'
import { isQuestion } from '../../interview/questions.ts'
import type { Previews } from '../../preview/previews.ts'
import {
  addClause,
  moveClause,
  removeClause,
  setClauseForm,
  switchClauseKind,
  undoClauseChange,
} from '../actions.ts'
import { fillsOf } from '../fills.ts'
import { ListPage } from '../pages/list.tsx'
import { listProps } from '../pages/list-props.ts'
import type { AboutClause } from '../rules/editing.ts'
import type { Undoable } from '../rules/undo.ts'
import { lastChangeOf } from '../store.ts'
import { text } from '../text/index.ts'
import { addressAfter, doneIn } from './done.ts'
import { listAddress, toOverview, type Visit, visitOf } from './visit.ts'

/** The document by block, and the buttons of its rows: each changes one clause and returns to it. */
export function listRoutes(services: Services, previews: Previews) {
  async function list(c: Request, visit: Visit, errors: Errors = {}) {
    const { t, document, editing } = visit
    const fills = await fillsOf(services, previews, editing)
    const last = await lastChangeOf(services.read, editing.policyId, c.var.who.id)
    return services.show(
      c,
      {
        face: 'workbench',
        title: t.list.title,
        errors,
        back: { href: `/policies/${document}`, label: t.list.toDraft },
      },
      <ListPage
        {...listProps(visit, { fills, last })}
        done={doneIn(c.req.query(), visit, last)}
        errors={errors}
      />,
    )
  }

  /** What every button answers alike; a refusal is told above the list, and leads to its row. */
  function button(c: Request) {
    const { document, key } = c.req.param()
    return {
      given: { document, ...(key && { clause: key }) },
      again: async (errors: Errors, typed: Typed) => {
        const visit = await visitOf(c, services, shownIn(typed))
        if (!visit) throw new NotFound()
        return list(c, visit, errors)
      },
      words: text[c.var.language].refused,
      fields: key ? [key] : [],
    }
  }

  return new Hono<Env>()
    .get('/policies/:document/clauses', async (c) => {
      const visit = await visitOf(c, services)
      return visit ? list(c, visit) : toOverview(c)
    })
    .post('/policies/:document/clauses', (c) =>
      submit(c, services, addClause, {
        ...button(c),
        on: (saved, happened, typed) => questionIn(typed) ?? after('added')(saved, happened, typed),
        instead: { 'already-there': (_, typed) => backTo(c, typed) },
      }),
    )
    .post('/policies/:document/clauses/undo', (c) =>
      submit(c, services, undoClauseChange, { ...button(c), on: after('undone') }),
    )
    .post('/policies/:document/clauses/:key/place', (c) =>
      submit(c, services, moveClause, {
        ...button(c),
        on: after('moved'),
        instead: { 'at-the-edge': (_, typed) => backTo(c, typed) },
      }),
    )
    .post('/policies/:document/clauses/:key/kind', (c) =>
      submit(c, services, switchClauseKind, {
        ...button(c),
        on: after('kind-switched'),
        instead: { unchanged: (_, typed) => backTo(c, typed) },
      }),
    )
    .post('/policies/:document/clauses/:key/form', (c) =>
      submit(c, services, setClauseForm, {
        ...button(c),
        on: after('form-set'),
        instead: { unchanged: (_, typed) => backTo(c, typed) },
      }),
    )
    .post('/policies/:document/clauses/:key/removal', (c) =>
      submit(c, services, removeClause, {
        ...button(c),
        on: ({ from }, { facts }, typed) =>
          addressAfter('removed', facts, { text: shownIn(typed), from }),
        at: { 'only-one': c.req.param('key'), 'always-there': c.req.param('key') },
      }),
    )
}

const after =
  (done: Undoable | 'undone') =>
  (_: unknown, { facts }: { facts: AboutClause }, typed: Typed) =>
    addressAfter(done, facts, { text: shownIn(typed) })

/** Whoever brought a clause in beside the interview goes on with the question. */
function questionIn({ question }: Typed) {
  const id = String(question ?? '')
  return isQuestion(id) ? address(id) : undefined
}

/** As good as done: the row is as somebody wanted it. */
function backTo(c: Request, typed: Typed) {
  const { document = '', key = typedText(typed, 'clause') } = c.req.param()
  const text = shownIn(typed)
  return `${addressWith(listAddress(document), new URLSearchParams(text && { text }))}#${key}`
}

/** The language in which the list was read comes along, so that it is shown in it again. */
const shownIn = ({ text }: Typed) => (isLanguage(text) ? text : undefined)
