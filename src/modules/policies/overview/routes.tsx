import { Hono } from 'hono'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env } from '../../../platform/web/env.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import { beginPolicy, seeProfileChange } from '../actions.ts'
import { documentsInHand } from '../documents.ts'
import { clausesFromProfile } from '../draft/profile.ts'
import { isDocument } from '../forms.ts'
import { questions } from '../interview/questions.ts'
import { isAnswered, nextQuestion } from '../interview/rules.ts'
import { languageOfDraft } from '../preview/draft-on-paper.ts'
import type { Previews } from '../preview/previews.ts'
import { may } from '../rules.ts'
import { answersOf } from '../store.ts'
import { text } from '../text/index.ts'
import { OverviewPage } from './pages.tsx'

export function overviewRoutes(services: Services, previews: Previews) {
  const { read, show, perform } = services

  return new Hono<Env>()
    .get('/policies', async (c) => {
      requirePerson(c)
      const { who, language } = c.var
      if (!may.seeDrafts(who)) throw new NotFound()
      const t = text[language]
      const answers = await answersOf(read)
      const documents = await documentsInHand(services, previews, language)
      return show(
        c,
        { face: 'workbench', title: t.overview.title },
        <OverviewPage
          t={t}
          language={language}
          documents={documents.map((inHand) => ({
            ...inHand,
            draftLanguage: languageOfDraft(inHand.source.organisation.languages, language),
            changed: inHand.policy?.profileChanged
              ? clausesFromProfile(inHand.draft, inHand.source)
              : [],
          }))}
          interview={{
            answered: questions.filter(({ id }) => isAnswered(answers, id)).length,
            total: questions.length,
            finished: nextQuestion(answers) === undefined,
          }}
          mayChange={may.changeDrafts(who)}
          mayPublish={may.publish(who)}
        />,
      )
    })
    .post('/policies/:document', async (c) => {
      const document = c.req.param('document')
      if (!isDocument(document)) throw new NotFound()
      // Somebody else may have begun it just now: then there is something to go on with, which is what was asked.
      await perform(beginPolicy, c.var.who, { document })
      const asked = nextQuestion(await answersOf(read))
      return c.redirect(asked ? '/policies/interview' : `/policies/${document}`, 303)
    })
    .post('/policies/:document/look', async (c) => {
      const document = c.req.param('document')
      if (!isDocument(document)) throw new NotFound()
      const typed = await readForm(c)
      const outcome = await perform(seeProfileChange, c.var.who, { ...typed, document })
      if (!outcome.ok) throw new NotFound()
      return c.redirect('/policies', 303)
    })
}
