import type { InEveryLanguage, Language } from '../../platform/locale.ts'
import type { BlockNumber, DocumentName } from '../clauses/rules.ts'
import type { KindOfName } from '../grammar/shape.ts'

/**
 * `choice` and `yes-no` take one option, `choices` any number; `text` is written per language, `names` are not.
 * `adoption` is who sets the policy, with whom and when.
 */
export const questionKinds = ['choice', 'choices', 'yes-no', 'text', 'names', 'adoption'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** What the profile already knows, and the page shows with a question. */
export const profileShows = ['values', 'spokespersons', 'contact', 'body'] as const

export interface Option {
  id: string
  /** Clauses, by number, that this answer makes more needed in a draft. */
  brings: readonly number[]
  /** Clauses that this answer makes less needed. */
  spares: readonly number[]
}

/** What is known about an organisation: each question named has one of these options, and the sector is one of these. */
export interface Condition {
  answers?: Readonly<Record<string, readonly string[]>> | undefined
  sectors?: readonly string[] | undefined
}

/** How a document opens because of an answer. With several answers the first leads, and the others add to it. */
export interface Opening {
  lead: string
  /** Behind another’s lead; an answer that always leads has none. */
  also?: string | undefined
  /** Last of all, where this one leads. */
  close?: string | undefined
}

export interface OptionWords {
  label: string
  /** One line that says what choosing it means. */
  line: string
  /** How it stands in a sentence; without, it stands in none. */
  words?: string | undefined
  opening?: Partial<Record<DocumentName, Opening | undefined>> | undefined
}

/** Everything that a question’s page says. */
export interface QuestionWords {
  question: string
  why: string
  example: string
  placeholder?: string | undefined
  options: Record<string, OptionWords>
}

export interface Question {
  id: string
  kind: QuestionKind
  /** The building block that is settled by the answer. */
  block: BlockNumber
  /** The clauses whose text or place depends on the answer. */
  touches: readonly number[]
  /** Asked only where all of this holds. */
  when?: Condition | undefined
  /** Not asked where any of this holds. */
  unless?: Condition | undefined
  /** None for `text`, `names` and `adoption`. */
  options: readonly Option[]
  /** The variable that the answer fills. */
  fills?: string | undefined
  /** Beside the options there is room for words of one’s own, per language. */
  own?: true | undefined
  shows?: (typeof profileShows)[number] | undefined
  /** The draft is complete without, but its makers are reminded before they publish. */
  required?: true | undefined
  words: InEveryLanguage<QuestionWords>
}

/** What texts leave open: what it is called, and what it says while nobody has answered. */
export interface Variables {
  names: readonly string[]
  /** The variable that says it where this one is not answered. */
  instead: Readonly<Record<string, string>>
  /** What it names, where that is not a thing; its words stand in sentences accordingly. */
  kinds: Readonly<Record<string, KindOfName>>
  words: InEveryLanguage<{
    labels: Readonly<Record<string, string>>
    /** Complete, true almost anywhere, and no gap to be seen. */
    fallbacks: Readonly<Record<string, string>>
    /** A sentence in which it lands, for whoever fills it in. */
    sentences: Readonly<Record<string, string>>
    /** Bodies that agree, by country and kind (`BE-union`), as they are named: "der Betriebsrat". */
    bodies: Readonly<Record<string, string>>
  }>
}

/** An answer to a question: one of its options. */
export interface Chosen {
  question: string
  option: string
}

/** Two answers that are allowed and do not go together; it is said at the second, with what to do. */
export interface Contradiction {
  first: Chosen
  second: Chosen
  words: InEveryLanguage<string>
}

/** What somebody has to know of a platform to recognise it, and to look out. */
export interface PlatformWords {
  name: string
  good: string
  dangers: readonly string[]
}

/** One question per page, in this order. */
export interface Interview {
  /** By their key, which is the option by which they are chosen. */
  cards: ReadonlyMap<string, InEveryLanguage<PlatformWords>>
  questions: readonly Question[]
  variables: Variables
  contradictions: readonly Contradiction[]
}

export const questionIn = ({ questions }: Interview, id: string) =>
  questions.find((question) => question.id === id)

/** How an option stands in a sentence; undefined where it stands in none. */
export const saidOf = (question: Question, option: string, language: Language) =>
  question.words[language].options[option]?.words

/** What a variable names; most name things. */
export const kindOf = ({ variables }: Interview, name = ''): KindOfName =>
  variables.kinds[name] ?? 'things'
