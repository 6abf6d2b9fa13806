import { type Variable, variables } from '../../../library/clauses/rules.ts'
import { type InEveryLanguage, type Language, languages, listed } from '../../../platform/locale.ts'
import type { QuestionId } from '../interview/questions.ts'
import { type Answers, chosenIn } from '../interview/rules.ts'
import { bodyWords, fallbacks } from './fallbacks.ts'
import { confidentialWords, platformNames, roomWords } from './phrases.ts'
import { replyWords, safeguardWords, stepWords } from './phrases-for-us.ts'
import type { Profile } from './types.ts'

export type Values = Record<Variable, string>

/** What every variable says for this organisation in a language: its own words, or a phrase that always fits. */
export function valuesFor(organisation: Profile, answers: Answers, language: Language): Values {
  const leads = namesIn(answers, 'account-lead')
  const own: Partial<Record<Variable, string>> = {
    organisation: organisation.name.trim(),
    contact: list(namesIn(answers, 'who-answers'), language) || organisation.contactName.trim(),
    contactEmail: organisation.contactEmail.trim(),
    spokespersons: list(
      organisation.spokespersons.map((s) => s.name),
      language,
    ),
    values: list(inLanguage(organisation.coreValues, language) ?? [], language),
    platforms: listOf(answers, 'platforms', platformNames[language], language),
    confidential: listOf(answers, 'confidential', confidentialWords[language], language),
    rooms: listOf(answers, 'rooms', roomWords[language], language),
    reportPoint: textIn(answers, 'report-point', language),
    socialMediaManager: list(leads, language),
    crisisContact: list(namesIn(answers, 'crisis-contact'), language) || list(leads, language),
    safeguards: listOf(answers, 'account-security', safeguardWords[language], language),
    reply: listOf(answers, 'reactions', replyWords[language], language),
    steps: listOf(answers, 'breaches', stepWords[language], language),
    reviewMonths: chosenIn(answers, 'review')[0],
    body: bodiesOf(organisation, language),
    channels: textIn(answers, 'channel-list', language),
  }
  return Object.fromEntries(
    variables.map((name) => [name, own[name] || fallbacks[language][name]]),
  ) as Values
}

/** Whether a sentence begins behind this text: at the start, after a full stop, on a new line. */
function endsSentence(before: string) {
  const said = before.trimEnd()
  const gap = before.slice(said.length)
  return said === '' || gap.includes('\n') || (gap !== '' && /[.!?…][”"»)]*$/.test(said))
}

/** “au nom de {organisation}”: before a vowel it is “d’Atelier”. An h may be mute or not, so it is left. */
const elided = /(?<!\p{L})(d|qu|jusqu|lorsqu|puisqu)e \{(\w+)\}/giu
const vowel = /^[aeiouyàâäéèêëîïôöùûüœæ]/iu

/**
 * Fills `{organisation}` and the others; a brace that is no variable of ours is shown as a parenthesis.
 * French is told apart because its small words lose their e before a vowel.
 */
export function fillVariables(
  template: string,
  values: Values,
  { markdown = false, language }: { markdown?: boolean; language?: Language } = {},
) {
  const text =
    language === 'fr'
      ? template.replace(elided, (whole, word: string, name: string) =>
          vowel.test(values[name as Variable] ?? '') ? `${word}’{${name}}` : whole,
        )
      : template
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string, at: number) => {
    if (!Object.hasOwn(values, name)) return whole
    const value = oneLine(values[name as Variable])
    const inPlace = endsSentence(text.slice(0, at)) ? capitalised(value) : value
    return markdown ? asPlainMarkdown(inPlace) : inPlace
  })
  return filled.toWellFormed().replaceAll('{', '(').replaceAll('}', ')')
}

const capitalised = (value: string) => value.charAt(0).toUpperCase() + value.slice(1)

/** A name is not mark-up: "M*A*S*H" stays as it is, and a link stays words. */
const asPlainMarkdown = (value: string) =>
  value.replace(/[\\`*_[\]<>&#~|]/g, '\\$&').replace(/^([-+=]|\d+(?=[.)]))/, '\\$1')

/** One printable line: control characters and half characters, as broken imports leave them, would stop a printer. */
export const oneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** The names of one's own, per line typed; blank ones are no names. */
const list = (items: readonly string[], language: Language) => {
  const names = items.map(oneLine).filter(Boolean)
  return names.length ? listed(names, language) : ''
}

/**
 * Options in the language, with one's own words behind them. Words that nobody wrote in this language are shown as
 * they were written: what is confidential must not depend on the language in which somebody reads it.
 */
function listOf(
  answers: Answers,
  id: QuestionId,
  words: Partial<Record<string, string>>,
  language: Language,
) {
  const answer = answers[id]
  if (answer?.kind !== 'chosen') return ''
  const chosen = answer.chosen.flatMap((option) => words[option] ?? [])
  return list([...chosen, ...(inLanguage(answer.own, language) ?? [])], language)
}

function textIn(answers: Answers, id: QuestionId, language: Language) {
  const answer = answers[id]
  return answer?.kind === 'text' ? inLanguage(answer.texts, language)?.trim() : undefined
}

function namesIn(answers: Answers, id: QuestionId) {
  const answer = answers[id]
  return answer?.kind === 'names' ? answer.names : []
}

/** The words in this language, or else in the first language that has them. */
function inLanguage<T extends string | string[]>(
  words: Partial<InEveryLanguage<T>>,
  language: Language,
) {
  return [language, ...languages].map((l) => words[l]).find((word) => word?.length)
}

/** The bodies that agree to the policy, by what they are called in the language and the country. */
function bodiesOf({ establishments }: Profile, language: Language) {
  const names = establishments.flatMap(({ body, country }) =>
    body === 'none' ? [] : bodyWords[language][`${country}-${body}`],
  )
  return list([...new Set(names)], language)
}
