import { Hono } from 'hono'
import type { Clause } from '../../../../library/clauses/rules.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Env } from '../../../../platform/web/env.ts'
import { offeredText } from '../../draft/rules.ts'
import { documentText } from '../../draft/text/index.ts'
import { LibraryPage, type Offered } from '../pages/library.tsx'
import { inDraft } from '../rules/editing.ts'
import { listAddress, toOverview, type Visit, visitOf } from './visit.ts'

export const libraryRoutes = (services: Services) =>
  new Hono<Env>().get('/policies/:document/clauses/library', async (c) => {
    const visit = await visitOf(c, services)
    if (!visit) return toOverview(c)
    const { t, document, editing, shown, blocks } = visit
    const block = blocks.find(({ number }) => String(number) === c.req.query('block'))
    const free = editing.source.library.clauses.filter(({ key }) => !inDraft(editing.draft, key))
    const offered = (wanted: (clause: Clause) => boolean) =>
      free.filter(wanted).map((clause) => offer(clause, visit))
    const belongs = ({ documents }: Clause) => documents.includes(document)
    const inBlock = (clause: Clause) => clause.block === block?.number
    return services.show(
      c,
      {
        face: 'workbench',
        title: t.library.title,
        back: {
          href: `${listAddress(document)}${block ? `#block-${block.number}` : ''}`,
          label: t.form.toList,
        },
      },
      <LibraryPage
        t={t}
        document={document}
        block={block}
        shown={shown}
        forThis={offered((clause) => belongs(clause) && inBlock(clause))}
        forDocument={offered((clause) => belongs(clause) && !inBlock(clause))}
        elsewhere={offered((clause) => !belongs(clause))}
      />,
    )
  })

function offer(clause: Clause, { editing, shown, language, document }: Visit): Offered {
  const { title, short } = offeredText(clause, editing.source)[shown]
  const block = documentText[language][document].blocks[clause.block]
  return { key: clause.key, kind: clause.kind, title, short, block }
}
