import type { Clause } from '../../../library/clauses/rules.ts'
import type { Question } from '../../../library/interview/rules.ts'
import { chosenIn, isAnswered } from '../interview/rules.ts'
import { clausesOf } from './compare.ts'
import { libraryText } from './templates.ts'
import type { Draft, DraftSource, Form } from './types.ts'

type Source = Omit<DraftSource, 'edits'>

/** Whether the printed words of a clause hold the answer to a question: as what was chosen, or in a gap that it fills. */
export function speaksOf(question: Question, clause: Clause, source: Source) {
  const here = textFor(clause, source, chosenFor(clause, source))
  const others = otherTexts(question, clause, source)
  const apart = (form: Form) =>
    others.length > 0 && others.every((text) => text[form] !== here[form])
  const { fills, touches } = question
  const gap = (form: Form) =>
    fills !== undefined && touches.includes(clause.number) && here[form].includes(`{${fills}`)
  return {
    chooses: { short: apart('short') || apart('line'), line: apart('line') },
    fills: { short: gap('short'), line: gap('line') },
  }
}

/** What the clause would say for the other options, where it has words for the options of this question. */
function otherTexts({ id, options }: Question, clause: Clause, source: Source) {
  const chosen = chosenFor(clause, source)
  if (clause.choices?.question !== id || chosen === undefined) return []
  return options
    .filter((option) => option.id !== chosen)
    .map((option) => textFor(clause, source, option.id))
}

const chosenFor = ({ choices }: Clause, { answers }: Source) =>
  choices && chosenIn(answers, choices.question)[0]

const textFor = (clause: Clause, source: Source, choice: string | undefined) =>
  libraryText(clause, 'nl', source, choice)

/**
 * By answered question, the clauses of the document whose printed words hold its answer; edited words are their
 * writer's. Where no clause has words for it, those that stand there because of it say it.
 */
export function saidIn(draft: Draft, source: DraftSource): Map<string, string[]> {
  const standing = clausesOf(draft).flatMap(({ key, form, call }) => {
    const clause = source.library.clauses.find((one) => one.key === key)
    return clause ? [{ clause, form, call }] : []
  })
  const answered = source.library.interview.questions.filter(({ id }) =>
    isAnswered(source.answers, id),
  )
  return new Map(
    answered.map((question) => {
      const inWords = standing.filter(({ clause, form }) => {
        const { chooses, fills } = speaksOf(question, clause, source)
        return chooses[form] || fills[form]
      })
      const byStanding = standing.filter(
        ({ call }) => call?.by === 'answer' && call.question === question.id,
      )
      return [question.id, (inWords.length ? inWords : byStanding).map(({ clause }) => clause.key)]
    }),
  )
}
