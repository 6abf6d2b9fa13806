import { at, type Fault } from '../fault.ts'
import { askedOf } from './asked-rules.ts'
import type { Condition, Question } from './rules.ts'

/** More than this nobody answers at one sitting. */
export const MOST_QUESTIONS = 30

/** Whether what is asked depends only on what was asked before, and whether nobody is asked too much. */
export const checkConditions = (questions: readonly Question[]): Fault[] => [
  ...questions.flatMap((question, place) =>
    at(
      `interview/${question.id}`,
      conditionsOf(question).flatMap((condition) =>
        checkCondition(condition, questions.slice(0, place)),
      ),
    ),
  ),
  ...at('interview', checkCount(questions)),
]

/** A condition that looks only back cannot go round in a circle either. */
const checkCondition = ({ answers = {} }: Condition, before: readonly Question[]) =>
  Object.entries(answers).flatMap(([id, options]) => {
    const asked = before.find((question) => question.id === id)
    if (!asked) return [`depends on ${id}, which is not asked before it`]
    return options
      .filter((option) => !asked.options.some((there) => there.id === option))
      .map((option) => `depends on ${id}: ${option}, which is no option`)
  })

function checkCount(questions: readonly Question[]) {
  const most = mostAsked(questions)
  return most > MOST_QUESTIONS ? [`asks up to ${most} questions, not ${MOST_QUESTIONS}`] : []
}

/** The longest interview that anybody can have: every way to answer what other questions depend on, in every sector. */
function mostAsked(questions: readonly Question[]) {
  const all = questions.flatMap(conditionsOf)
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]))
  const deciding = new Map<string, Set<string>>()
  for (const [id, options] of all.flatMap(({ answers = {} }) => Object.entries(answers)))
    deciding.set(id, new Set([...(deciding.get(id) ?? []), ...options]))
  const sectors = ['', ...new Set(all.flatMap(({ sectors = [] }) => sectors))]
  const ways = [...deciding].reduce<Record<string, readonly string[]>[]>(
    (made, [id, options]) =>
      made.flatMap((way) =>
        waysToAnswer(kinds.get(id), [...options]).map((chosen) => ({ ...way, [id]: chosen })),
      ),
    [{}],
  )
  const counts = ways.flatMap((way) =>
    sectors.map((sector) => askedOf(questions, { sector, chosen: (id) => way[id] ?? [] }).length),
  )
  return counts.reduce((most, count) => Math.max(most, count), 0)
}

/** Of the options that decide something: none, one, or where several may be ticked any of them. */
function waysToAnswer(kind: Question['kind'] | undefined, options: string[]): string[][] {
  if (kind !== 'choices') return [[], ...options.map((option) => [option])]
  const [first, ...others] = options
  if (first === undefined) return [[]]
  return waysToAnswer(kind, others).flatMap((way) => [way, [first, ...way]])
}

const conditionsOf = ({ when, unless }: Question) =>
  [when, unless].filter((condition) => condition !== undefined)
