import { Hono } from 'hono'
import type { Services } from '../../../../platform/services.ts'
import type { Env } from '../../../../platform/web/env.ts'
import { LibraryPage, offersFor } from '../pages/library.tsx'
import { listAddress, toOverview, visitOf } from './visit.ts'

export const libraryRoutes = (services: Services) =>
  new Hono<Env>().get('/policies/:document/clauses/library', async (c) => {
    const visit = await visitOf(c, services)
    if (!visit) return toOverview(c)
    const { t, document, blocks } = visit
    const block = blocks.find(({ number }) => String(number) === c.req.query('block'))
    const list = listAddress(document)
    return services.show(
      c,
      {
        face: 'workbench',
        title: t.library.title,
        back: { href: block ? `${list}#block-${block.number}` : list, label: t.form.toList },
      },
      <LibraryPage {...visit} block={block} {...offersFor(visit, block)} />,
    )
  })
