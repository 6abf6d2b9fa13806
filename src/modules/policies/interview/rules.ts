import type { Language } from '../../../platform/locale.ts'
import type { Question } from './question.ts'
import { isQuestion, type QuestionId, questionOf, questions } from './questions.ts'

/** A line of own words, such as a room or a platform. */
export const OWN_WORDS_LENGTH = 60
export const OWN_WORDS = 6
export const TEXT_LENGTH = 120
export const NAME_LENGTH = 60
export const NAMES = 4

type Words<T> = Partial<Record<Language, T>>

/** `unknown` is an answer too: it was asked, and it is not known yet. */
export type Answer =
  | { kind: 'unknown' }
  | { kind: 'chosen'; chosen: string[]; own: Words<string[]> }
  | { kind: 'text'; texts: Words<string> }
  | { kind: 'names'; names: string[] }

export type Answers = Partial<Record<QuestionId, Answer>>

/** The field that cannot be read, and the word for why. */
export interface AnswerFault {
  field: string
  fault: 'choose-one' | 'not-an-option' | 'too-long' | 'too-many' | 'write-something'
  limit?: number
}

/** What a form sends; files and unknown fields are passed over. */
export type TypedAnswer = Record<string, unknown>

/**
 * Reads what was sent for a question. Fields: `unknown` (anything: not known yet), `chosen` (text or a list),
 * `own-nl` … (one per line), `text-nl` …, `names` (one per line).
 */
export function readAnswer(
  id: QuestionId,
  typed: TypedAnswer,
): { answer: Answer } | { faults: AnswerFault[] } {
  if (typed.unknown) return { answer: { kind: 'unknown' } }

  const question = questionOf(id)
  if (question.kind === 'text') return readTexts(typed)
  if (question.kind === 'names') return readNames(question, typed)
  return readChosen(question, typed)
}

function readChosen(question: Question, typed: TypedAnswer) {
  const chosen = [...new Set([typed.chosen ?? []].flat().map(String))].filter(Boolean)
  const faults: AnswerFault[] = []
  const own: Words<string[]> = {}
  if (question.own) {
    for (const [field, language] of fieldsOf('own', typed)) {
      own[language] = linesOf(typed[field])
      faults.push(...faultsOfLines(field, own[language], OWN_WORDS, OWN_WORDS_LENGTH))
    }
  }
  const known = new Set(question.options.map((option) => option.id))
  if (chosen.some((id) => !known.has(id))) faults.push({ field: 'chosen', fault: 'not-an-option' })

  const some = chosen.length + Object.values(own).flat().length
  const enough = question.kind === 'choices' ? some > 0 : chosen.length === 1
  if (!enough) faults.push({ field: 'chosen', fault: 'choose-one' })
  return faults.length ? { faults } : { answer: { kind: 'chosen' as const, chosen, own } }
}

function readTexts(typed: TypedAnswer) {
  const texts: Words<string> = {}
  const faults: AnswerFault[] = []
  for (const [field, language] of fieldsOf('text', typed)) {
    const text = oneLine(String(typed[field]))
    if (text.length > TEXT_LENGTH) faults.push({ field, fault: 'too-long', limit: TEXT_LENGTH })
    if (text) texts[language] = text
  }
  if (!faults.length && !Object.keys(texts).length)
    faults.push({ field: 'text', fault: 'write-something' })
  return faults.length ? { faults } : { answer: { kind: 'text' as const, texts } }
}

/** Nothing typed where the profile already has a name means: that one. */
function readNames(question: Question, typed: TypedAnswer) {
  const names = linesOf(typed.names)
  const faults = faultsOfLines('names', names, NAMES, NAME_LENGTH)
  if (!names.length && !question.shows) faults.push({ field: 'names', fault: 'write-something' })
  return faults.length ? { faults } : { answer: { kind: 'names' as const, names } }
}

function faultsOfLines(
  field: string,
  lines: string[],
  most: number,
  length: number,
): AnswerFault[] {
  if (lines.length > most) return [{ field, fault: 'too-many', limit: most }]
  return lines.some((line) => line.length > length)
    ? [{ field, fault: 'too-long', limit: length }]
    : []
}

const fieldsOf = (prefix: string, typed: TypedAnswer) =>
  (['nl', 'fr', 'en', 'de'] as const)
    .map((language) => [`${prefix}-${language}`, language] as const)
    .filter(([field]) => typeof typed[field] === 'string')

const linesOf = (value: unknown) => [
  ...new Set(
    String(value ?? '')
      .split(/[\n;]/)
      .map(oneLine)
      .filter(Boolean),
  ),
]

/** Control and direction marks would spoil a printed sentence; any run of white space is one space. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .trim()

/** The options of an answer, or none. */
export const chosenIn = (answers: Answers, id: QuestionId): string[] => {
  const answer = answers[id]
  return answer?.kind === 'chosen' ? answer.chosen : []
}

/** Asked and known. */
export const isAnswered = (answers: Answers, id: QuestionId) =>
  answers[id] !== undefined && answers[id].kind !== 'unknown'

/** What the makers are reminded of before they publish. */
export const stillRequired = (answers: Answers): QuestionId[] =>
  questions.filter((q) => 'required' in q && !isAnswered(answers, q.id)).map((q) => q.id)

/** Where somebody goes on: the first question that was never asked; undefined when all were. */
export const nextQuestion = (answers: Answers): QuestionId | undefined =>
  questions.find((q) => answers[q.id] === undefined)?.id

/** Stored answers to questions or options that a newer library no longer has are passed over. */
export const knownAnswers = (stored: Record<string, Answer>): Answers =>
  Object.fromEntries(Object.entries(stored).filter(([id]) => isQuestion(id)))
