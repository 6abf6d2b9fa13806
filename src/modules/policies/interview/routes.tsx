import { Hono } from 'hono'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { submit } from '../../../platform/web/answer.ts'
import type { Env } from '../../../platform/web/env.ts'
import { admit } from '../../../platform/web/guard.ts'
import { has } from '../../../platform/who.ts'
import { documentsOnPaper } from '../documents.ts'
import { contradictionsIn } from '../draft/contradictions.ts'
import type { Previews } from '../preview/previews.ts'
import { interviewAnswers } from '../reads.ts'
import { may, mayPublish } from '../rules.ts'
import { countBegun } from '../store.ts'
import { text } from '../text/index.ts'
import { answerQuestion } from './actions.ts'
import { address, onFrom, wayBackFromDone } from './addresses.ts'
import { answersInUse, interviewOf } from './asked.ts'
import { DonePage } from './done.tsx'
import { refusalsIn } from './refusals.ts'
import { nextQuestion } from './rules.ts'
import { showQuestion } from './show-question.tsx'

export function interviewRoutes(services: Services, previews: Previews) {
  const { read, show } = services
  return new Hono<Env>()
    .get('/policies/interview', async (c) => {
      const who = admit(c, may.seeDrafts)
      if ((await countBegun(read)) === 0) return c.redirect('/policies', 303)
      const { answers, questions } = await interviewOf(read)
      const next = may.changeDrafts(who) && nextQuestion(answers, questions)
      return c.redirect(address(next || 'done'), 303)
    })
    .get('/policies/interview/done', async (c) => {
      const { who, language } = c.var
      const t = text[language]
      const { questions, documents } = await documentsOnPaper(c, services, previews)
      const interview = await interviewOf(read)
      return show(
        c,
        {
          face: 'workbench',
          title: t.interview.title,
          back: wayBackFromDone(c.req.query('from'), interview.questions, t),
        },
        <DonePage
          t={t}
          language={language}
          questions={await ask(c, services, interviewAnswers, {})}
          documents={documents}
          contradictions={contradictionsIn(await answersInUse(read), loadLibrary().interview)}
          profile={interview.profile}
          source={{
            organisation: interview.profile,
            answers: interview.answers,
            library: loadLibrary(),
          }}
          skipped={questions.skipped}
          unfinished={!questions.finished}
          mayChange={may.changeDrafts(who)}
          mayChangeProfile={has(who, 'owner')}
          mayPublish={mayPublish(who)}
        />,
      )
    })
    .get('/policies/interview/:question', (c) => {
      admit(c, may.changeDrafts)
      return showQuestion(services, previews, c)
    })
    .post('/policies/interview/:question', (c) =>
      submit(c, services, answerQuestion, {
        given: { question: c.req.param('question') },
        on: async (_, { thing }, typed) =>
          typed.back === 'answers'
            ? address('done')
            : onFrom(thing.id, (await interviewOf(read)).questions),
        again: (errors, typed) => showQuestion(services, previews, c, { errors, typed }),
        words: refusalsIn(text[c.var.language]),
        instead: { 'not-begun': '/policies' },
      }),
    )
}
