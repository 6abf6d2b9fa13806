import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { beginPolicy, seeProfileChange } from '../actions.ts'
import { documentsOnPaper } from '../documents.ts'
import { interviewOf } from '../interview/asked.ts'
import { nextQuestion } from '../interview/rules.ts'
import type { Previews } from '../preview/previews.ts'
import { countRenewed } from '../renewed/state.ts'
import { may, mayPublish } from '../rules.ts'
import { text } from '../text/index.ts'
import { OverviewPage } from './pages.tsx'

export function overviewRoutes(services: Services, previews: Previews) {
  const { read, show } = services

  async function overview(c: Request, errors: Errors = {}) {
    const { who, language } = c.var
    const t = text[language]
    return show(
      c,
      { face: 'workbench', title: t.overview.title, errors },
      <OverviewPage
        t={t}
        language={language}
        {...(await documentsOnPaper(c, services, previews))}
        errors={errors}
        renewed={await countRenewed(read)}
        mayChange={may.changeDrafts(who)}
        mayPublish={mayPublish(who)}
      />,
    )
  }

  return new Hono<Env>()
    .get('/policies', (c) => overview(c))
    .post('/policies/:document', (c) => {
      const document = c.req.param('document')
      const goOn = async () => {
        const { answers, questions } = await interviewOf(read)
        return nextQuestion(answers, questions) ? '/policies/interview' : `/policies/${document}`
      }
      return submit(c, services, beginPolicy, {
        given: { document },
        on: goOn,
        again: (errors) => overview(c, errors),
        words: text[c.var.language].overview.refused,
        // Somebody else began it just now: then there is something to go on with, which is what was asked.
        instead: { 'already-begun': goOn },
      })
    })
    .post('/policies/:document/look', (c) =>
      submit(c, services, seeProfileChange, {
        given: { document: c.req.param('document') },
        on: '/policies',
        again: (errors) => overview(c, errors),
        words: text[c.var.language].overview.refused,
        fields: [],
      }),
    )
}
