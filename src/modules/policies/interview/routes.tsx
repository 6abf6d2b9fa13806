import { Hono } from 'hono'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env } from '../../../platform/web/env.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import { documentsInHand } from '../documents.ts'
import type { Previews } from '../preview/previews.ts'
import { may } from '../rules.ts'
import { answersOf, countBegun } from '../store.ts'
import { text } from '../text/index.ts'
import { answerQuestion } from './actions.ts'
import { address, questionAfter } from './addresses.ts'
import { questionsWithAnswers } from './answers.ts'
import { DonePage } from './done.tsx'
import { isQuestion } from './questions.ts'
import { nextQuestion } from './rules.ts'
import { showQuestion } from './show-question.tsx'

export function interviewRoutes(services: Services, previews: Previews) {
  const { read, show, perform } = services

  return new Hono<Env>()
    .get('/policies/interview', async (c) => {
      requirePerson(c)
      if (!may.seeDrafts(c.var.who)) throw new NotFound()
      if ((await countBegun(read)) === 0) return c.redirect('/policies', 303)
      const next = may.changeDrafts(c.var.who) && nextQuestion(await answersOf(read))
      return c.redirect(address(next || 'done'), 303)
    })
    .get('/policies/interview/done', async (c) => {
      requirePerson(c)
      const { who, language } = c.var
      if (!may.seeDrafts(who)) throw new NotFound()
      const t = text[language]
      const answers = await answersOf(read)
      return show(
        c,
        {
          face: 'workbench',
          title: t.interview.title,
          back: { href: '/policies', label: t.interview.toOverview },
        },
        <DonePage
          t={t}
          language={language}
          questions={questionsWithAnswers(answers, language, t)}
          documents={await documentsInHand(services, previews, language)}
          unfinished={nextQuestion(answers) !== undefined}
          mayChange={may.changeDrafts(who)}
          mayPublish={may.publish(who)}
        />,
      )
    })
    .get('/policies/interview/:question', async (c) => {
      requirePerson(c)
      const id = c.req.param('question')
      if (!isQuestion(id) || !may.changeDrafts(c.var.who)) throw new NotFound()
      if ((await countBegun(read)) === 0) return c.redirect('/policies', 303)
      return showQuestion(services, previews, c, { id })
    })
    .post('/policies/interview/:question', async (c) => {
      const id = c.req.param('question')
      if (!isQuestion(id)) throw new NotFound()
      const typed = await readForm(c)
      const outcome = await perform(answerQuestion, c.var.who, { ...typed, question: id })
      if ('faults' in outcome) return showQuestion(services, previews, c, { id, typed })
      if (!outcome.ok) return c.redirect('/policies', 303)
      const next = questionAfter(id)
      return c.redirect(
        next && typed.back !== 'answers' ? `${address(next)}?from=${id}` : address('done'),
        303,
      )
    })
}
