import type { Library } from '../../../library/clauses/rules.ts'
import type { Values } from '../../../library/grammar/fill.ts'
import { inSentence as namesIn, said, sameKey } from '../../../library/grammar/names.ts'
import type { KindOfName } from '../../../library/grammar/shape.ts'
import { kindOf, type Question, questionIn, saidOf } from '../../../library/interview/rules.ts'
import { oneLine } from '../../../platform/letters/index.ts'
import { type InEveryLanguage, type Language, languages } from '../../../platform/locale.ts'
import type { Answers } from '../interview/rules.ts'
import type { DraftSource, Profile } from './types.ts'

/** What every variable says for this organisation in a language: its own words, or a phrase that always fits. */
export function valuesFor(
  { organisation, answers, library }: Pick<DraftSource, 'organisation' | 'answers' | 'library'>,
  language: Language,
): Values {
  const { questions, variables } = library.interview
  const { fallbacks, bodies } = variables.words[language]
  const profile = fromProfile(organisation, bodies, language)
  const answered = new Map(
    questions.map((question) => [
      question.fills,
      answerIn(question, answers, kindOf(library.interview, question.fills), language),
    ]),
  )
  const filled = (name: string) => (answered.get(name)?.length ? answered.get(name) : undefined)
  const values = variables.names.map((name) => {
    const items = filled(name) ?? profile[name] ?? filled(variables.instead[name] ?? '')
    return said(
      name,
      items?.length ? items : [fallbacks[name] ?? ''],
      kindOf(library.interview, name),
      language,
    )
  })
  return Object.assign(
    {},
    ...values,
    ...wordsOf(organisation.sector, library, language),
    wholeName(organisation, fallbacks.organisation),
  )
}

/** How the trade speaks of whom it serves and what it does; what it has no word of its own for is said plainly. */
const wordsOf = (sector: string, { sectors, interview }: Library, language: Language): Values[] =>
  [PLAIN, sector].map((key) => {
    const words = sectors.find((one) => one.key === key)?.words[language] ?? {}
    const whole = Object.entries(words).filter(([name]) => !name.includes('|'))
    const inForms = whole.map(([name, word]) =>
      said(name, [word], kindOf(interview, name), language),
    )
    // A form that is written out goes before one that follows.
    return Object.assign({}, ...inForms, words)
  })

const PLAIN = 'other'

/** The name in full, where it is a name and nothing else: in the name of an account, at the head of a page. */
const wholeName = ({ name }: Profile, fallback = ''): Values => ({
  'organisation|name': oneLine(name) || fallback,
})

type Items = readonly string[]

/** Undefined where the profile says nothing. */
function fromProfile(
  organisation: Profile,
  bodies: Readonly<Record<string, string>>,
  language: Language,
): Readonly<Record<string, Items | undefined>> {
  const named = (names: Items, kind: KindOfName) => {
    const items = namesIn(names, kind, language)
    return items.length ? items : undefined
  }
  const short = organisation.shortNames?.[language] ?? ''
  return {
    organisation: named([short], 'people') ?? named([organisation.name], 'house'),
    contact: named([organisation.contactName], 'people'),
    contactEmail: named([organisation.contactEmail], 'brands'),
    spokespersons: named(
      organisation.spokespersons.map(({ name }) => name),
      'people',
    ),
    values: named(valuesOf(organisation.coreValues, language), 'brands'),
    body: named(bodiesOf(organisation, bodies), 'people'),
  }
}

/** What somebody answered to a question, each as it stands in a sentence; none where nobody did. */
export function answerTo(
  id: string,
  { answers, library }: Pick<DraftSource, 'answers' | 'library'>,
  language: Language,
) {
  const question = questionIn(library.interview, id)
  return (
    question && answerIn(question, answers, kindOf(library.interview, question.fills), language)
  )
}

/**
 * Options in the language, with one's own words behind them. Words that nobody wrote in this language are shown as
 * they were written: what is confidential must not depend on the language in which somebody reads it.
 */
function answerIn(
  question: Question,
  answers: Answers,
  kind: KindOfName,
  language: Language,
): Items | undefined {
  const answer = answers[question.id]
  switch (answer?.kind) {
    case 'chosen':
      return [
        ...answer.chosen.flatMap((option) => saidOf(question, option, language) ?? []),
        ...namesIn(ownWords(question, answer, language), kind, language),
      ]
    case 'text':
      return namesIn([inLanguage(answer.texts, language) ?? ''], kind, language)
    case 'names':
      return namesIn(answer.names, kind, language)
    case 'adoption':
      return namesIn([inLanguage(answer.by, language) ?? ''], kind, language)
    default:
      return undefined
  }
}

/** Without what only says an option again that is chosen. */
function ownWords(question: Question, answer: Chosen, language: Language) {
  const { options } = question.words[language]
  const chosen = new Set(
    answer.chosen
      .flatMap((id) => [options[id]?.label, options[id]?.words])
      .map((t = '') => sameKey(t)),
  )
  return (inLanguage(answer.own, language) ?? []).filter((words) => !chosen.has(sameKey(words)))
}

type Chosen = Extract<Answers[string], { kind: 'chosen' }>

/** Core values in this language, each on one line. */
export const valuesOf = (coreValues: Profile['coreValues'], language: Language) =>
  (inLanguage(coreValues, language) ?? []).map(oneLine).filter(Boolean)

/** The words in this language, or else in the first language that has them. */
export function inLanguage<T extends string | string[]>(
  words: Partial<InEveryLanguage<T>>,
  language: Language,
) {
  return [language, ...languages].map((l) => words[l]).find((word) => word?.length)
}

/** The bodies that agree to the policy, by the name that they bear here, or else by what such a body is called. */
const bodiesOf = ({ establishments }: Profile, words: Readonly<Record<string, string>>) =>
  establishments.flatMap(({ body, bodyName, country }) =>
    body === 'none' ? [] : bodyName.trim() || (words[`${country}-${body}`] ?? []),
  )

/** Somebody’s names as they stand behind "met", "avec", "with" and "mit"; '' where there are none. */
export function withWhom(names: Items, language: Language) {
  const values = said('whom', namesIn(names, 'people', language), 'people', language)
  return values['whom|dat'] ?? values.whom ?? ''
}

/** The same for the bodies that the profile names. */
export const withBodies = (
  { organisation, library }: Pick<DraftSource, 'organisation' | 'library'>,
  language: Language,
) => withWhom(bodiesOf(organisation, library.interview.variables.words[language].bodies), language)
