import type { InEveryLanguage, Language } from '../../platform/locale.ts'
import { nameIn } from '../grammar/slots.ts'
import type { Interview } from '../interview/rules.ts'

/** A rule is enforceable; a guideline is advice. The two are always told apart (seeds S0, S3). */
export const kinds = ['rule', 'guideline'] as const
export type Kind = (typeof kinds)[number]

/** One for all who work here, one for the official accounts. */
export const documents = ['everyone', 'corporate'] as const
export type DocumentName = (typeof documents)[number]
export const isDocument = (name: unknown): name is DocumentName =>
  documents.includes(name as DocumentName)

export type Country = 'NL' | 'BE'

/** The nine building blocks of a policy (seed S3), in the order in which they are read. */
export const blockNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type BlockNumber = (typeof blockNumbers)[number]

/** What a profile may say that calls for a clause. */
export const profileCalls = ['values'] as const
export type ProfileCall = (typeof profileCalls)[number]

export const audiences = [
  'everyone',
  'account-managers',
  'spokespersons',
  'shop-floor',
  'agency',
  'managers',
  'ambassadors',
  'employer',
] as const
export type Audience = (typeof audiences)[number]

/** What an answer or a country may change; what is left out stays as it is. */
export type Variant = Partial<
  Pick<ClauseText, 'title' | 'line' | 'short' | 'why' | 'do' | 'dont' | 'fuller'>
>

/** The same rule, said in the words of a trade: what it asks of people is the same everywhere. */
export interface SectorVariant extends Variant {
  choices?: Record<string, Variant> | undefined
}

/** A country's text may follow the answer too: the law sets the frame, the organisation chooses within it. */
export interface CountryVariant extends Variant {
  choices?: Record<string, Variant> | undefined
  accounts?: Variant | undefined
}

export interface ClauseText {
  /** Two to ten words, no sentence. */
  title: string
  /** Alone on a line: an order of three to eight words, set apart by `**`, and where needed half a sentence of reason. */
  line: string
  /** For the two pages: at most 40 words. */
  short: string
  why: string
  /** A believable good post or act. */
  do: string
  dont: string
  /** Markdown. */
  fuller: string
  /** By the sector of the organisation. */
  sectors: Record<string, SectorVariant>
  /** By the answer's value. */
  choices: Record<string, Variant>
  /** Where nobody is employed: no employer, no union. */
  unpaid?: Variant | undefined
  /** For who runs the official accounts, where that reader is told something else. */
  accounts?: Variant | undefined
  countries: Partial<Record<Country, CountryVariant>>
  /** By the id of the legal note; information, not legal advice. */
  legal: Record<string, string>
}

export interface LegalSource {
  id: string
  country: Country | 'EU'
  source: string
  /** The month in which it was looked up, as `2026-11`. */
  date: string
}

export interface Clause {
  /** The name of its folder: "15-confidentiality". */
  key: string
  number: number
  /** What the library proposes; the organisation decides. */
  kind: Kind
  block: BlockNumber
  documents: DocumentName[]
  /** How much it is needed on two pages when nothing is known yet: 100 always, 0 never. */
  need: Partial<Record<DocumentName, number | undefined>>
  /** The documents in which it always stands: what protects people, and what a policy is none without. */
  floor: DocumentName[]
  /** It always stands where the profile says this. */
  profile: ProfileCall[]
  /** An organisation of these needs it. */
  sectors: string[]
  /** It is of these trades alone, and no other is offered it. */
  only: string[]
  /** Another clause says it to an organisation of these. */
  except: string[]
  audience: Audience[]
  variables: string[]
  /** Clause numbers; some may not be in this library. */
  related: number[]
  seeds: string[]
  /** The interview question whose answer changes the text. */
  choices?: { question: string; values: string[] }
  legal: LegalSource[]
  texts: Record<Language, ClauseText>
}

/** What an organisation of one kind is like, in its own words. */
export interface Sector {
  key: string
  /** By variable, also in the forms that a language asks: `served`, `served|dat`. */
  words: InEveryLanguage<Readonly<Record<string, string>>>
}

/** Clauses in the order of their numbers. */
export interface Library {
  clauses: readonly Clause[]
  interview: Interview
  sectors: readonly Sector[]
}

/** Whether a clause is for an organisation of this kind. */
export const isFor = ({ only, except }: Pick<Clause, 'only' | 'except'>, sector: string) =>
  (only.length === 0 || only.includes(sector)) && !except.includes(sector)

/**
 * What a clause says to this organisation. Where both an answer and a country have a say, the country
 * goes first: what the law makes different there may not be answered away. An answer counts there
 * only in the words that were written for that country. Who runs the accounts has words of their own, last of all.
 * The words of a sector give way to all of these, save where it has words for the answer too. Where nobody is
 * employed, what was written for that stands before anything but the accounts.
 */
export function textOf(
  clause: Clause,
  language: Language,
  {
    sector,
    choice,
    country,
    unpaid = false,
    document = 'everyone',
  }: {
    sector?: string | undefined
    choice?: string | undefined
    country?: Country | undefined
    unpaid?: boolean | undefined
    document?: DocumentName | undefined
  } = {},
): ClauseText {
  const text = clause.texts[language]
  const chosenFrom = (choices: Record<string, Variant> = {}) =>
    (choice !== undefined && choices[choice]) || {}
  const {
    choices: choicesThere,
    accounts: accountsThere,
    ...there
  } = (country && text.countries[country]) || {}
  const { choices: choicesHere, ...here } = (sector !== undefined && text.sectors[sector]) || {}
  const accounts = document === 'corporate' ? { ...text.accounts, ...accountsThere } : {}

  return {
    ...text,
    ...here,
    ...chosenFrom(text.choices),
    ...chosenFrom(choicesHere),
    ...there,
    ...chosenFrom(choicesThere),
    ...(unpaid ? text.unpaid : {}),
    ...accounts,
  }
}

/** The variables that a text leaves open, each once. */
export const openIn = (text: string) => [
  ...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, open = '']) => nameIn(open))),
]
