import { z } from 'zod'
import type { Question } from '../../../library/interview/rules.ts'
import { faultWords } from '../../../platform/action.ts'
import { languages } from '../../../platform/locale.ts'
import { isQuestion, questionOf } from './questions.ts'
import { answerFaults, faultsOf, onePrintedLine, talkedWith } from './rules.ts'

export const said = faultWords(...answerFaults)

/** Each line once, and none empty. */
const lines = z
  .array(z.string().transform(onePrintedLine))
  .transform((all) => [...new Set(all)].filter(Boolean))

const texts = z
  .partialRecord(z.enum(languages), z.string().transform(onePrintedLine))
  .transform((all) => Object.fromEntries(Object.entries(all).filter(([, text]) => text)))

const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown') }),
  z.object({
    kind: z.literal('chosen'),
    chosen: lines,
    own: z.partialRecord(z.enum(languages), lines).default({}),
  }),
  z.object({ kind: z.literal('text'), texts }),
  z.object({ kind: z.literal('names'), names: lines }),
  z.object({
    kind: z.literal('adoption'),
    by: texts,
    after: z.enum(talkedWith),
    others: texts.default({}),
    /** Null on the day of publishing. */
    on: z.string().nullable(),
  }),
])

const QuestionId = z.string().refine(isQuestion, { abort: true })

/** The answer to one question, whoever gives it. */
export const AnswerQuestion = z
  .object({ question: QuestionId, answer: Answer })
  .superRefine(({ question, answer }, context) => {
    for (const { at, fault } of faultsOf(questionOf(question), answer))
      context.addIssue({ code: 'custom', path: ['answer', ...at], message: said[fault] })
  })

/**
 * What a question's page sends. Fields: `unknown` (anything: not known yet), `chosen` (one or a list), `own-nl` …
 * (one per line), `text-nl` …, `names` (one per line); and of who sets the policy `by-nl` …, `after`, `others-nl` …,
 * `when` (`publishing` or `day`) and `on`. What is wrong is said at its field.
 */
export const AnswerForm = z
  .looseObject({ question: QuestionId })
  .transform(({ question: id, ...page }, context) => {
    const question = questionOf(id)
    const answer = answerOn(page, question)
    const read = Answer.parse(answer)
    for (const { at, fault } of faultsOf(question, read))
      context.addIssue({ code: 'custom', path: fieldAt(at, page), message: said[fault] })
    return { question: id, answer }
  })

type Page = Record<string, unknown>

function answerOn(page: Page, question: Question): z.input<typeof Answer> {
  if (page.unknown) return { kind: 'unknown' }
  if (question.kind === 'names') return { kind: 'names', names: linesOf(page.names) }
  if (question.kind === 'text') return { kind: 'text', texts: inLanguages('text', page, asTyped) }
  if (question.kind === 'adoption') return adoptionOn(page)
  const chosen = [page.chosen].flat().filter((one) => typeof one === 'string')
  return { kind: 'chosen', chosen, own: question.own ? inLanguages('own', page, linesOf) : {} }
}

/** Whoever leaves open with whom it was talked over has not said that it was. */
const adoptionOn = (page: Page): z.input<typeof Answer> => ({
  kind: 'adoption',
  by: inLanguages('by', page, asTyped),
  after: talkedWith.find((one) => one === page.after) ?? 'nobody',
  others: inLanguages('others', page, asTyped),
  on: page.when === 'day' ? String(page.on ?? '') : null,
})

const asTyped = (text: string) => text

const inLanguages = <T>(prefix: string, page: Page, read: (text: string) => T) =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const typed = page[`${prefix}-${language}`]
      return typeof typed === 'string' ? [[language, read(typed)]] : []
    }),
  )

const linesOf = (typed: unknown) => (typeof typed === 'string' ? typed.split(/[\n;]/) : [])

/** A fault of all the texts together stands at the first of them. */
function fieldAt([part = '', language]: string[], page: Page) {
  const prefix = fieldsOf[part]
  if (!prefix) return [part]
  if (language) return [`${prefix}-${language}`]
  return Object.keys(page)
    .filter((field) => field.startsWith(`${prefix}-`))
    .slice(0, 1)
}

/** What is written per language, by where it stands in an answer. */
const fieldsOf: Partial<Record<string, string>> = {
  own: 'own',
  texts: 'text',
  by: 'by',
  others: 'others',
}
