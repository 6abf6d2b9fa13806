import { type Question, questionIn, saidOf } from '../../../library/interview/rules.ts'
import { type InEveryLanguage, type Language, languages, listed } from '../../../platform/locale.ts'
import type { Answers } from '../interview/rules.ts'
import type { DraftSource, Profile } from './types.ts'
import { oneLine, type Values } from './variables.ts'

/** What every variable says for this organisation in a language: its own words, or a phrase that always fits. */
export function valuesFor(
  { organisation, answers, library }: Pick<DraftSource, 'organisation' | 'answers' | 'library'>,
  language: Language,
): Values {
  const { questions, variables } = library.interview
  const { fallbacks, bodies } = variables.words[language]
  const profile = fromProfile(organisation, bodies, language)
  const answered = new Map(
    questions.map((question) => [question.fills, answerIn(question, answers, language)]),
  )
  return Object.fromEntries(
    variables.names.map((name) => [
      name,
      answered.get(name) ||
        profile[name] ||
        answered.get(variables.instead[name]) ||
        (fallbacks[name] ?? ''),
    ]),
  )
}

const fromProfile = (
  organisation: Profile,
  bodies: Readonly<Record<string, string>>,
  language: Language,
): Values => ({
  organisation: organisation.name.trim(),
  contact: organisation.contactName.trim(),
  contactEmail: organisation.contactEmail.trim(),
  spokespersons: list(
    organisation.spokespersons.map(({ name }) => name),
    language,
  ),
  values: list(valuesOf(organisation.coreValues, language), language),
  body: bodiesOf(organisation, bodies, language),
})

/** What somebody answered to a question, in a sentence; undefined where nobody did. */
export function answerTo(
  id: string,
  { answers, library }: Pick<DraftSource, 'answers' | 'library'>,
  language: Language,
) {
  const question = questionIn(library.interview, id)
  return question && answerIn(question, answers, language)
}

/**
 * Options in the language, with one's own words behind them. Words that nobody wrote in this language are shown as
 * they were written: what is confidential must not depend on the language in which somebody reads it.
 */
function answerIn(question: Question, answers: Answers, language: Language) {
  const answer = answers[question.id]
  switch (answer?.kind) {
    case 'chosen': {
      const chosen = answer.chosen.flatMap((option) => saidOf(question, option, language) ?? [])
      return list([...chosen, ...(inLanguage(answer.own, language) ?? [])], language)
    }
    case 'text':
      return inLanguage(answer.texts, language)?.trim()
    case 'names':
      return list(answer.names, language)
    case 'adoption':
      return inLanguage(answer.by, language)?.trim()
    default:
      return undefined
  }
}

/** The names of one's own, per line typed; blank ones are no names. */
const list = (items: readonly string[], language: Language) => {
  const names = items.map(oneLine).filter(Boolean)
  return names.length ? listed(names, language) : ''
}

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

/** The bodies that agree to the policy, by what they are called in the language and the country. */
export function bodiesOf(
  { establishments }: Profile,
  words: Readonly<Record<string, string>>,
  language: Language,
) {
  const names = establishments.flatMap(({ body, country }) => words[`${country}-${body}`] ?? [])
  return list([...new Set(names)], language)
}
