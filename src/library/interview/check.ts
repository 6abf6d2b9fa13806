import { languages } from '../../platform/locale.ts'
import { blockNumbers, type Library, openIn } from '../clauses/rules.ts'
import { at, differing, type Fault, missing, twice } from '../fault.ts'
import { checkConditions } from './check-conditions.ts'
import type { Interview, Question } from './rules.ts'

/** Letters that a phone shows without a wall of text. */
const MOST = { question: 90, why: 200, label: 60, line: 90 }

type WithQuestions = Pick<Library, 'clauses' | 'interview'>

/** What is wrong with the questions in themselves, and with what they say of clauses and variables. */
export function checkInterview({ clauses, interview }: WithQuestions): Fault[] {
  const { questions } = interview
  return [
    ...questions.flatMap((question) =>
      at(`interview/${question.id}`, [
        ...checkFacts(question, { clauses, interview }),
        ...checkOpenings(question),
        ...languages.flatMap((language) =>
          checkWords(question, language).map((fault) => `${language}: ${fault}`),
        ),
      ]),
    ),
    ...at('interview', [
      ...twice(
        'question',
        questions.map(({ id }) => id),
      ),
      ...twice(
        'variable',
        questions.flatMap(({ fills = [] }) => fills),
      ),
      ...blockNumbers
        .filter((number) => !questions.some(({ block }) => block === number))
        .map((number) => `nothing is asked for block ${number}`),
    ]),
    ...checkConditions(questions),
    ...at('variables', checkVariables(interview)),
    ...at('contradictions', checkContradictions(interview)),
  ]
}

function checkFacts(question: Question, { clauses, interview }: WithQuestions) {
  const { kind, options, touches, fills = [], block } = question
  const named = [...touches, ...options.flatMap(({ brings, spares }) => [...brings, ...spares])]
  return [
    ...missing(
      'clause',
      named.map(String),
      clauses.map(({ number }) => String(number)),
    ),
    ...missing('variable', [fills].flat(), interview.variables.names),
    ...(isOpen(kind) === options.length > 0 ? [`${kind} has ${options.length} options`] : []),
    ...(clauses.some((clause) => clause.block === block && touches.includes(clause.number))
      ? []
      : [`touches nothing in block ${block}`]),
  ]
}

const isOpen = (kind: Question['kind']) => ['text', 'names', 'adoption'].includes(kind)

/** Of several answers the first leads: every other must be able to follow. */
const checkOpenings = ({ kind, options, words }: Question) =>
  kind === 'choices'
    ? languages.flatMap((language) =>
        options.slice(1).flatMap(({ id }) =>
          Object.entries(words[language].options[id]?.opening ?? {})
            .filter(([, opening]) => !opening?.also)
            .map(([document]) => `${language}: ${id} cannot follow in the opening for ${document}`),
        ),
      )
    : []

function checkWords({ options, own, kind, words }: Question, language: (typeof languages)[number]) {
  const { question, why, placeholder, options: said } = words[language]
  const long = (name: keyof typeof MOST, text: string) =>
    text.length > MOST[name]
      ? [`${name} has ${text.length} letters, not ${MOST[name]}: ${text}`]
      : []
  const asksForWords = own || isOpen(kind)
  return [
    ...differing(
      'option',
      options.map(({ id }) => id),
      said,
    ),
    ...long('question', question),
    ...long('why', why),
    ...Object.values(said).flatMap(({ label, line }) => [
      ...long('label', label),
      ...long('line', line),
      ...(label ? [] : ['an option has no label']),
    ]),
    ...(asksForWords && !placeholder ? ['has no placeholder'] : []),
  ]
}

/** Both answers can be given, and the first is asked first: it is said when the second comes. */
function checkContradictions({ questions, contradictions }: Interview) {
  const asked = (id: string) => questions.findIndex((question) => question.id === id)
  const optionsOf = (id: string) => questions[asked(id)]?.options.map((option) => option.id) ?? []
  return contradictions.flatMap(({ first, second }) => [
    ...missing('option', [first.option], optionsOf(first.question)),
    ...missing('option', [second.option], optionsOf(second.question)),
    ...(asked(first.question) < asked(second.question)
      ? []
      : [`${second.question} is not asked after ${first.question}`]),
  ])
}

const checkVariables = ({ variables: { names, instead, kinds, words } }: Interview) => [
  ...missing('variable', [...Object.entries(instead).flat(), ...Object.keys(kinds)], names),
  ...languages.flatMap((language) => [
    ...differing(`${language}: label of`, names, words[language].labels),
    ...differing(`${language}: fallback of`, names, words[language].fallbacks),
    ...missing('variable', Object.keys(words[language].sentences), names),
    ...Object.entries(words[language].sentences)
      .filter(([name, sentence]) => openIn(sentence).some((open) => open !== name))
      .map(([name]) => `${language}: the sentence of ${name} holds another variable`),
  ]),
]
