import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Errors } from '../../../platform/web/answer.ts'
import type { Request } from '../../../platform/web/env.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import { has } from '../../../platform/who.ts'
import { bodiesOf } from '../draft/values.ts'
import { draftOnPaper, languageOfDraft } from '../preview/draft-on-paper.ts'
import { fingerprint, type Previews } from '../preview/previews.ts'
import { policyInHand } from '../source.ts'
import { countBegun } from '../store.ts'
import { text } from '../text/index.ts'
import { address, placeOf, questionAfter, wayBack } from './addresses.ts'
import { wordsOf } from './answers.ts'
import { interviewOf } from './asked.ts'
import { GrowingDraft } from './beside.tsx'
import { documentOf, effectOf } from './growing.ts'
import { QuestionPage } from './pages.tsx'
import { isQuestion, questionOf } from './questions.ts'
import { fieldsOf, fieldsTyped } from './typed.ts'

/** A question with the answer that is kept, or with what was typed and could not be kept. */
export async function showQuestion(
  services: Services,
  previews: Previews,
  c: Request,
  { errors = {}, typed }: { errors?: Errors; typed?: Typed } = {},
) {
  const id = c.req.param('question') ?? ''
  if (!isQuestion(id)) throw new NotFound()
  if ((await countBegun(services.read)) === 0) return c.redirect('/policies', 303)
  const { language, who } = c.var
  const t = text[language]
  const interview = await interviewOf(services.read)
  const asked = interview.questions
  const number = placeOf(id, asked)
  // It is skipped by now, for a colleague’s answer or one of their own: they go on where it would have stood.
  if (!number) return c.redirect(address(questionAfter(id, asked) ?? 'done'), 303)
  const { source, beside } = await draftBeside(services, previews, c, id)
  const { organisation } = source
  const answer = interview.answers[id]
  const correcting = (typed ? typed.back : c.req.query('back')) === 'answers'
  return services.show(
    c,
    {
      face: 'workbench',
      title: wordsOf(id, language).question,
      errors,
      back: wayBack(id, correcting, asked, t),
      aside: beside,
    },
    <QuestionPage
      t={t}
      language={language}
      languages={organisation.languages}
      id={id}
      question={questionOf(id)}
      words={wordsOf(id, language)}
      number={number}
      total={asked.length}
      fields={typed ? fieldsTyped(typed) : fieldsOf(answer)}
      errors={errors}
      wasUnknown={answer?.kind === 'unknown'}
      profile={organisation}
      bodies={bodiesOf(
        organisation,
        source.library.interview.variables.words[language].bodies,
        language,
      )}
      correcting={correcting}
      mayChangeProfile={has(who, 'owner')}
    />,
  )
}

/** The document that the last answer is about, or else the one that this question is about. */
async function draftBeside({ read, now }: Services, previews: Previews, c: Request, id: string) {
  const from = c.req.query('from') ?? ''
  const last = isQuestion(from) ? from : undefined
  const inHand = await policyInHand(read, documentOf(last ?? id))
  const { draft, source } = inHand
  const draftLanguage = languageOfDraft(source.organisation.languages, c.var.language)
  const doc = await draftOnPaper(read, inHand, draftLanguage, now())
  return {
    source,
    beside: (
      <GrowingDraft
        t={text[c.var.language]}
        language={c.var.language}
        draftLanguage={draftLanguage}
        draft={draft}
        question={id}
        fill={await previews.fill(doc)}
        fingerprint={fingerprint(doc)}
        effect={last === undefined ? undefined : effectOf(last, draft, source, draftLanguage)}
      />
    ),
  }
}
