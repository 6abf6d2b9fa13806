import type { Content } from '../content.ts'
import { at, differing, type Fault, missing, twice } from '../fault.ts'
import { answersOf, type QuestionItem, verdicts } from '../parts/questions.ts'

/** The 34 topics that employees are asked about (facts §6), by the number of their clause. */
export const topics = [
  2, 3, 4, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
  30, 31, 32, 33, 34, 36, 37, 41,
]
const ENOUGH = 80
const forms = ['one', 'several', 'true-false', 'order', 'judge', 'spot'] as const

type Kept = Content['questions'][number]

export function checkQuestions({ questions, pictures, platforms }: Content): Fault[] {
  const areas = new Map(pictures.map((p) => [p.key, p.areas.map((area) => area.id)]))
  const one = (item: Kept) => [
    ...checkKey(item),
    ...checkRight(item),
    ...(item.form === 'judge'
      ? missing(
          'platform',
          [item.platform],
          platforms.map((p) => p.key),
        )
      : []),
    ...(item.form === 'spot' ? checkPicture(item, areas.get(item.picture)) : []),
  ]
  return [
    ...questions.flatMap((item) => at(`questions/${item.key}`, one(item))),
    ...at('questions', checkBank(questions)),
  ]
}

const checkKey = ({ key, clause }: Kept) =>
  key.startsWith(`${String(clause).padStart(2, '0')}-`) ? [] : [`is about clause ${clause}`]

function checkRight(item: QuestionItem) {
  const answers = answersOf(item)
  switch (item.form) {
    case 'one':
      return missing('the right answer', [item.right], answers)
    case 'several':
      return [
        ...twice('the right answer', item.right),
        ...missing('the right answer', item.right, answers),
        ...(item.right.length < answers.length ? [] : ['every answer is right']),
      ]
    case 'spot':
      return [...twice('the danger', item.right), ...missing('the danger', item.right, answers)]
    case 'order':
      return [
        ...differing('step', item.right, item.nl.steps),
        ...(item.right.join() === answers.join() ? ['the steps stand in their right order'] : []),
      ]
    default:
      return []
  }
}

const checkPicture = (
  item: Extract<QuestionItem, { form: 'spot' }>,
  areas: readonly string[] | undefined,
) =>
  areas ? differing('area', areas, item.nl.feedback) : [`the picture ${item.picture} is not there`]

function checkBank(questions: readonly Kept[]) {
  const judged = questions.flatMap((item) => (item.form === 'judge' ? [item.right] : []))
  const said = questions.flatMap((item) => (item.form === 'true-false' ? [String(item.right)] : []))
  return [
    ...(questions.length < ENOUGH ? [`has ${questions.length} items, fewer than ${ENOUGH}`] : []),
    ...topics
      .filter((topic) => !questions.some((item) => item.clause === topic))
      .map((topic) => `asks nothing about clause ${topic}`),
    ...forms.filter((form) => !questions.some((i) => i.form === form)).map((f) => `has no ${f}`),
    ...verdicts.filter((verdict) => !judged.includes(verdict)).map((v) => `no post is ${v}`),
    ...['true', 'false'].filter((value) => !said.includes(value)).map((v) => `nothing is ${v}`),
    ...alwaysThere(questions),
  ]
}

/** Who always ticks the first answer, or the longest, should not pass. */
function alwaysThere(questions: readonly Kept[]) {
  const single = questions.flatMap((item) => (item.form === 'one' ? [item] : []))
  if (single.length < 10) return []
  const share = (is: (item: (typeof single)[number]) => boolean) =>
    single.filter(is).length / single.length

  const first = share((item) => answersOf(item)[0] === item.right)
  const longest = share((item) => {
    const long = Object.entries(item.nl.answers).toSorted(
      (a, b) => b[1].text.length - a[1].text.length,
    )
    return long[0]?.[0] === item.right
  })
  return [
    ...(first > 0.5 ? [`the first answer is right in ${Math.round(first * 100)}%`] : []),
    ...(longest > 0.6 ? [`the longest answer is right in ${Math.round(longest * 100)}%`] : []),
  ]
}
