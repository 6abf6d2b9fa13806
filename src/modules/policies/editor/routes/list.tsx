import { Hono } from 'hono'
import { listed } from '../../../../platform/locale.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Env, Request } from '../../../../platform/web/env.ts'
import { clausesOf } from '../../draft/compare.ts'
import { toDocument } from '../../draft/document.ts'
import type { Previews } from '../../preview/previews.ts'
import { longestClauses } from '../../reading/lengths.ts'
import { fillsOf } from '../fills.ts'
import { ListPage } from '../pages/list.tsx'
import { editOf, inDraft } from '../rules/editing.ts'
import { toTranslate } from '../rules/translations.ts'
import { lastChangeOf } from '../store.ts'
import { removedFrom, titleOf } from './names.ts'
import { saidIn } from './said.ts'
import { toOverview, type Visit, visitOf } from './visit.ts'

export const listRoutes = (services: Services, previews: Previews) =>
  new Hono<Env>().get('/policies/:document/clauses', async (c) => {
    const visit = await visitOf(c, services)
    return visit ? showList(services, previews, c, visit) : toOverview(c)
  })

async function showList(services: Services, previews: Previews, c: Request, visit: Visit) {
  const { t, shared, language, document, editing, languages, shown } = visit
  const { draft, source } = editing
  const fills = await fillsOf(services, previews, editing)
  const last = await lastChangeOf(services.read, editing.policyId, c.var.who.id)
  return services.show(
    c,
    {
      face: 'workbench',
      title: t.list.title,
      back: { href: `/policies/${document}`, label: t.list.toDraft },
    },
    <ListPage
      t={t}
      shared={shared}
      language={language}
      document={document}
      draft={draft}
      words={toDocument(draft, shown, source)}
      fills={fills.map((one) => ({
        ...one,
        longest: longestClauses(toDocument(draft, one.code, source)),
      }))}
      translations={
        new Map(
          clausesOf(draft).map(({ key }) => [
            key,
            toTranslate(key, editOf(editing, key)?.texts ?? {}, languages),
          ]),
        )
      }
      removed={removedFrom(editing, shown)}
      last={
        last && {
          what: last.what,
          madeAt: last.madeAt,
          title: titleOf(editing, last.clause, shown),
        }
      }
      said={saidIn(c.req.query(), {
        t,
        title: (key) => titleOf(editing, key, shown),
        clause: (key) => inDraft(draft, key),
        listed: (titles) => listed(titles, language),
      })}
    />,
  )
}
