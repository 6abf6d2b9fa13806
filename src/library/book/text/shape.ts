import type { Audience } from '../../clauses/rules.ts'
import type { deciders, letterKinds, moments } from '../../parts/consequences.ts'
import type { verdicts } from '../../parts/questions.ts'
import type { actions } from '../../parts/reactions.ts'

/** The words of the book itself, around what the library says. */
export interface BookText {
  title: string
  subtitle: string
  about: string[]
  contents: string
  madeOn: (day: string) => string
  page: string
  chapters: Record<
    | 'interview'
    | 'clauses'
    | 'platforms'
    | 'questions'
    | 'whatIfs'
    | 'reactions'
    | 'crises'
    | 'consequences'
    | 'launch'
    | 'besides'
    | 'pictures'
    | 'glossary',
    { title: string; intro: string }
  >
  blocks: Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9, string>
  why: string
  do: string
  dont: string
  forWhom: string
  audience: Record<Audience, string>
  documents: { everyone: string; corporate: string }
  related: string
  whenAnswered: (answer: string) => string
  inCountry: { NL: string; BE: string; EU: string }
  /** Of the sectors for which examples are written. */
  unpaid: string
  inSector: Readonly<Record<string, string>>
  legal: (country: string, source: string, month: string) => string
  notAdvice: string
  good: string
  bad: string
  picture: string
  example: string
  inSentence: string
  opening: string
  contradictions: string
  untilAnswered: string
  agreedWith: string
  forAccounts: string
  goodFor: string
  dangers: string
  visible: string
  close: string
  access: string
  toCheck: (what: string) => string
  asOf: (month: string) => string
  right: string
  difficulty: (level: 1 | 2 | 3) => string
  statement: { true: string; false: string }
  rightOrder: string
  ifRight: string
  ifWrong: string
  verdicts: Record<(typeof verdicts)[number], string>
  mayThis: string
  decision: (n: number) => string
  ending: (letter: string) => string
  outcome: { good: string; fair: string; poor: string }
  yes: string
  no: string
  actions: Record<(typeof actions)[number], string>
  considerations: string
  replies: string
  escalation: string
  points: (n: number) => string
  straightTo: (level: string) => string
  fromPoints: (n: number) => string
  firstReply: (minutes: number) => string
  passOn: (minutes: number) => string
  who: string
  does: string
  signs: string
  aim: string
  roles: string
  firstHour: string
  minute: (n: number) => string
  calls: string
  statements: string
  log: string
  drill: string
  lasts: (minutes: number) => string
  before: string
  injects: string
  goodLooks: string
  after: string
  source: string
  matrix: string
  level: (n: number) => string
  decides: string
  deciders: Record<(typeof deciders)[number], string>
  repeat: (level: string) => string
  factors: string
  ladder: string
  lapses: (months: number) => string
  fits: (from: number, to: number) => string
  checks: string
  moments: Record<(typeof moments)[number], string>
  stops: string
  letters: string
  letterKinds: Record<(typeof letterKinds)[number], string>
  contracts: { employee: string; 'civil-servant': string; agency: string }
  use: string
  subject: string
  button: string
  insteadOf: string
  asAbove: string
  open: OpenNames
  areas: string
}

/** What stands in the frame that is filled in later, by the name of the variable. */
export type OpenNames = Readonly<Record<string, string>>
