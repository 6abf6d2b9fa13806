import type { Services } from '../../../platform/services.ts'
import type { Request } from '../../../platform/web/env.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import { has } from '../../../platform/who.ts'
import { draftOnPaper, languageOfDraft } from '../preview/draft-on-paper.ts'
import { fingerprint, type Previews } from '../preview/previews.ts'
import { policyInHand } from '../source.ts'
import { type Text, text } from '../text/index.ts'
import { address, placeOf, questionBefore } from './addresses.ts'
import { wordsOf } from './answers.ts'
import { GrowingDraft } from './beside.tsx'
import { documentOf, effectOf } from './growing.ts'
import { QuestionPage } from './pages.tsx'
import { isQuestion, type QuestionId, questionOf, questions } from './questions.ts'
import { readAnswer } from './rules.ts'
import { fieldsOf, fieldsTyped, messagesFor } from './typed.ts'

/** A question with the answer that is kept, or with what was typed and could not be kept. */
export async function showQuestion(
  services: Services,
  previews: Previews,
  c: Request,
  { id, typed }: { id: QuestionId; typed?: Typed },
) {
  const { language, who } = c.var
  const t = text[language]
  const { source, beside } = await draftBeside(services, previews, c, id)
  const { organisation } = source
  const question = questionOf(id)
  const answer = source.answers[id]
  const read = typed && readAnswer(id, typed)
  const faults = read && 'faults' in read ? read.faults : []
  const correcting = (typed ? typed.back : c.req.query('back')) === 'answers'
  return services.show(
    c,
    {
      face: 'workbench',
      title: wordsOf(id, language).question,
      status: typed ? 422 : 200,
      back: wayBack(id, correcting, t),
      aside: beside,
    },
    <QuestionPage
      t={t}
      language={language}
      languages={organisation.languages}
      id={id}
      question={question}
      words={wordsOf(id, language)}
      number={placeOf(id)}
      total={questions.length}
      fields={typed ? fieldsTyped(typed) : fieldsOf(answer)}
      errors={messagesFor(question, faults, organisation.languages, t)}
      wasUnknown={answer?.kind === 'unknown'}
      profile={organisation}
      correcting={correcting}
      mayChangeProfile={has(who, 'owner')}
    />,
  )
}

/** The document that the last answer is about, or else the one that this question is about. */
async function draftBeside(
  { read, now }: Services,
  previews: Previews,
  c: Request,
  id: QuestionId,
) {
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
        fill={await previews.fill(doc)}
        fingerprint={fingerprint(doc)}
        effect={last && effectOf(last, draft, source, draftLanguage)}
      />
    ),
  }
}

function wayBack(id: QuestionId, correcting: boolean, t: Text) {
  if (correcting) return { href: address('done'), label: t.interview.toAnswers }
  const previous = questionBefore(id)
  return previous
    ? { href: address(previous), label: t.interview.previous }
    : { href: '/policies', label: t.interview.toOverview }
}
