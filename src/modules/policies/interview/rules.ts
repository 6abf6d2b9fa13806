import { askedOf as askedWith } from '../../../library/interview/asked-rules.ts'
import type { Question } from '../../../library/interview/rules.ts'
import { type Day, isDay } from '../../../platform/calendar.ts'
import type { Language } from '../../../platform/locale.ts'

/** The questions that have a place of their own in a document; every other shows by the clauses that it touches. */
export const known = {
  accounts: 'accounts',
  adopted: 'adopted',
  forWhom: 'for-whom',
  platforms: 'platforms',
  purpose: 'purpose',
  crisisContact: 'crisis-contact',
  reportPoint: 'report-point',
  review: 'review',
} as const

/** A line of own words, such as a room or a platform, or a name. */
export const LINE_LENGTH = 60
export const OWN_WORDS = 6
export const NAMES = 4
export const TEXT_LENGTH = 120

type Words<T> = Partial<Record<Language, T>>

/** `unknown` is an answer too: it was asked, and it is not known yet. */
export type Answer =
  | { kind: 'unknown' }
  | { kind: 'chosen'; chosen: string[]; own: Words<string[]> }
  | { kind: 'text'; texts: Words<string> }
  | { kind: 'names'; names: string[] }
  | ({ kind: 'adoption' } & Adoption)

/** With the bodies that the profile names, with others, or with nobody. */
export const talkedWith = ['bodies', 'others', 'nobody'] as const

/** Who sets the policy, with whom it was talked over, and when. */
export interface Adoption {
  by: Words<string>
  after: (typeof talkedWith)[number]
  /** Where it was talked over with others. */
  others: Words<string>
  /** Null: on the day of publishing. */
  on: Day | null
}

export type Answers = Readonly<Partial<Record<string, Answer>>>

/** What may be wrong with an answer. */
export const answerFaults = [
  'choose-one',
  'not-an-option',
  'line-too-long',
  'text-too-long',
  'too-many-words',
  'too-many-names',
  'write-something',
  'no-day',
] as const

export interface AnswerFault {
  /** Where in the answer, such as `own`, `nl`. */
  at: string[]
  fault: (typeof answerFaults)[number]
}

/** What keeps an answer from being one to this question; nothing where it is. */
export function faultsOf(question: Question, answer: Answer): AnswerFault[] {
  switch (answer.kind) {
    case 'unknown':
      return []
    case 'text':
      return question.kind === 'text' ? faultsOfTexts(answer.texts) : otherKind
    case 'names':
      return question.kind === 'names' ? faultsOfNames(answer.names) : otherKind
    case 'adoption':
      return question.kind === 'adoption' ? faultsOfAdoption(answer) : otherKind
    case 'chosen':
      return question.options.length ? faultsOfChoice(question, answer) : otherKind
  }
}

const otherKind: AnswerFault[] = [{ at: ['kind'], fault: 'not-an-option' }]

function faultsOfTexts(texts: Words<string>, at = 'texts'): AnswerFault[] {
  const written = Object.entries(texts)
  if (!written.length) return [{ at: [at], fault: 'write-something' }]
  return written
    .filter(([, text]) => text.length > TEXT_LENGTH)
    .map(([language]) => ({ at: [at, language], fault: 'text-too-long' }))
}

const faultsOfAdoption = ({ by, after, others, on }: Adoption): AnswerFault[] => [
  ...faultsOfTexts(by, 'by'),
  ...(after === 'others' ? faultsOfTexts(others, 'others') : []),
  ...(on === null || isDay(on) ? [] : [{ at: ['on'], fault: 'no-day' as const }]),
]

function faultsOfNames(names: string[]): AnswerFault[] {
  if (!names.length) return [{ at: ['names'], fault: 'write-something' }]
  if (names.length > NAMES) return [{ at: ['names'], fault: 'too-many-names' }]
  return names.some(isTooLong) ? [{ at: ['names'], fault: 'line-too-long' }] : []
}

function faultsOfChoice(
  question: Question,
  { chosen, own }: Extract<Answer, { kind: 'chosen' }>,
): AnswerFault[] {
  const faults: AnswerFault[] = []
  for (const [language, lines] of Object.entries(own)) {
    const at = ['own', language]
    if (!question.own) faults.push({ at, fault: 'not-an-option' })
    else if (lines.length > OWN_WORDS) faults.push({ at, fault: 'too-many-words' })
    else if (lines.some(isTooLong)) faults.push({ at, fault: 'line-too-long' })
  }
  const known = new Set(question.options.map((option) => option.id))
  if (chosen.some((id) => !known.has(id))) faults.push({ at: ['chosen'], fault: 'not-an-option' })

  const some = chosen.length + Object.values(own).flat().length
  const enough = question.kind === 'choices' ? some > 0 : chosen.length === 1
  if (!enough) faults.push({ at: ['chosen'], fault: 'choose-one' })
  return faults
}

const isTooLong = (line: string) => line.length > LINE_LENGTH

/** Control and direction marks would spoil a printed sentence; any run of white space is one space. */
export const onePrintedLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .trim()

/** The options of an answer, or none. */
export const chosenIn = (answers: Answers, id: string): string[] => {
  const answer = answers[id]
  return answer?.kind === 'chosen' ? answer.chosen : []
}

/** What decides which questions an organisation is asked, besides its answers. */
export interface Asked {
  sector: string
}

/** The questions that this organisation is asked, in their order: what does not fit it is skipped. */
export const askedOf = (questions: readonly Question[], answers: Answers, { sector }: Asked) =>
  askedWith(questions, { sector, chosen: (id) => chosenIn(answers, id) })

/** What a draft reads: an answer to a question that is skipped now waits until the question comes back. */
export function answersThatCount(
  answers: Answers,
  questions: readonly Question[],
  profile: Asked,
): Answers {
  const asked = new Set(askedOf(questions, answers, profile).map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)))
}

/** Whether the house says that it has no official accounts, so that a document for them has nobody to speak to. */
export const hasNoAccounts = (answers: Answers) =>
  chosenIn(answers, known.accounts).some((option) => option !== 'official')

/** Asked and known. */
export const isAnswered = (answers: Answers, id: string) =>
  answers[id] !== undefined && answers[id].kind !== 'unknown'

/** How many questions of the interview still have no answer. */
export const openQuestions = (answers: Answers, questions: readonly Question[]) =>
  questions.filter(({ id }) => !isAnswered(answers, id)).length

export const questionCounts = (answers: Answers, questions: readonly Question[]) => ({
  answered: questions.length - openQuestions(answers, questions),
  all: questions.length,
})

/** What the makers are reminded of before they publish. */
export const stillRequired = (answers: Answers, questions: readonly Question[]): string[] =>
  questions.filter((q) => q.required && !isAnswered(answers, q.id)).map((q) => q.id)

/** Where somebody goes on: the first question that was never asked; undefined when all were. */
export const nextQuestion = (
  answers: Answers,
  questions: readonly Question[],
): string | undefined => questions.find((q) => answers[q.id] === undefined)?.id

/** After how many months the policy is looked at again; a year where nobody has said. */
export const reviewMonthsOf = (answers: Answers) => Number(chosenIn(answers, known.review)[0]) || 12

/** Stored answers to questions or options that a newer library no longer has are passed over. */
export const knownAnswers = (
  stored: Record<string, Answer>,
  questions: readonly Question[],
): Answers =>
  Object.fromEntries(
    Object.entries(stored).filter(([id]) => questions.some((question) => question.id === id)),
  )
