import { Hono } from 'hono'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env } from '../../../platform/web/env.ts'
import { fillsOf } from '../editor/fills.ts'
import { titleOf } from '../editor/rules/titles.ts'
import type { Previews } from '../preview/previews.ts'
import { oneDraft } from '../reads.ts'
import { countRenewed } from '../renewed/state.ts'
import { may, mayPublish } from '../rules.ts'
import { policyInHand } from '../source.ts'
import { text } from '../text/index.ts'
import { DraftPage } from './pages.tsx'

export const readingRoutes = (services: Services, previews: Previews) =>
  new Hono<Env>().get('/policies/:document', async (c) => {
    const asked = { document: c.req.param('document'), text: c.req.query('text') }
    const { policy, draft, words, needed } = await ask(c, services, oneDraft, asked)
    const { who, language } = c.var
    const inHand = await policyInHand(services.read, draft.document)
    const t = text[language]
    return services.show(
      c,
      {
        face: 'workbench',
        title: t.documents[draft.document],
        back: { href: '/policies', label: t.overview.title },
      },
      <DraftPage
        t={t}
        language={language}
        policy={policy}
        draft={draft}
        needed={needed}
        words={words}
        fills={await fillsOf(services, previews, inHand)}
        leftOut={draft.leftOut.map((left) => ({
          ...left,
          title: titleOf(inHand, left.key, words.language),
        }))}
        mayChange={may.changeDrafts(who)}
        mayPublish={mayPublish(who)}
        renewed={await countRenewed(services.read)}
      />,
    )
  })
