import { Hono } from 'hono'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { doneIn } from '../../../platform/web/done.ts'
import type { Env } from '../../../platform/web/env.ts'
import { uiText } from '../../../ui/index.ts'
import { ownFrame, spoken } from '../answers.tsx'
import { SecurityPage } from './pages.tsx'
import { ownAccess } from './reads.ts'

/** How one comes in oneself, on one page. */
export const securityRoutes = (services: Services) =>
  new Hono<Env>().get('/me/security', async (c) => {
    const { t, language } = spoken(c)
    const back = { href: '/', label: uiText[language].back }
    return services.show(
      c,
      { ...ownFrame(c, t.security.title), back, flash: doneIn(c, t.security.done) },
      <SecurityPage t={t} language={language} access={await ask(c, services, ownAccess)} />,
    )
  })
