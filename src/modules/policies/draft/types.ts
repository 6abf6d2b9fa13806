import type {
  BlockNumber,
  Country,
  DocumentName,
  Kind,
  Library,
} from '../../../library/clauses/rules.ts'
import type { InEveryLanguage, Language } from '../../../platform/locale.ts'
import type { Answers } from '../interview/rules.ts'

/** What the draft needs to know of the organisation. */
export interface Profile {
  name: string
  /** 'retail', 'hospitality', 'care', 'education', 'public', 'industry', 'finance'; any other has no effect. */
  sector: string
  coreValues: Partial<InEveryLanguage<string[]>>
  languages: Language[]
  contactName: string
  contactEmail: string
  contactPhone: string
  spokespersons: { name: string; topic: string }[]
  establishments: Establishment[]
}

export interface Establishment {
  country: Country
  region: string
  body: 'none' | 'works-council' | 'union'
  bodyName: string
  headcount: number | null
}

/** Why a clause of the library stands in a document; the first that calls for it. */
export type Call =
  | { by: 'floor' }
  /** `says`: the clause prints the answer itself; otherwise the answer makes it needed. */
  | { by: 'answer'; question: string; says: boolean }
  | { by: 'profile' }
  | { by: 'need' }

/** A clause that was called for, or that somebody took out, and does not stand in the document. */
export interface LeftOut {
  key: string
  why: { because: 'spared'; question: string } | { because: 'no-room' } | { because: 'removed' }
}

/** What somebody changed about the computed draft; only this is kept. */
export interface ClauseEdit {
  /** A library key ("15-confidentiality") or "own-<uuid>". */
  clause: string
  presence?: 'added' | 'removed' | null
  kind?: Kind | null
  block?: BlockNumber | null
  /** Its place within the block, among the ranks of the others; see `rankAfterMove`. */
  rank?: number | null
  /** Pinned: it stands so on the two pages, whatever its weight. */
  form?: Form | null
  /** May hold variables; what is missing or blank keeps the library's text. */
  texts: Partial<InEveryLanguage<Partial<DraftText>>>
}

/** How a clause stands on the two pages; the page on the phone always has its full text. */
export const forms = ['short', 'line'] as const
export type Form = (typeof forms)[number]

/** The words of a clause, each of which an organisation may write itself. */
export const textParts = ['title', 'line', 'short', 'fuller', 'why', 'do', 'dont'] as const
export type TextPart = (typeof textParts)[number]

export interface DraftText {
  title: string
  /** Alone on a line: an order, set apart by `**`, and where needed half a sentence of reason. */
  line: string
  short: string
  /** Markdown. */
  fuller: string
  why: string
  do: string
  dont: string
}

export interface DraftClause {
  key: string
  /** In the library; own clauses have none. */
  number?: number
  kind: Kind
  /** The library's kind, so that a page can say that the organisation chose otherwise. */
  proposedKind: Kind
  block: BlockNumber
  rank: number
  form: Form
  /** Somebody chose its form. */
  pinned: boolean
  /** Why it stands here; without, somebody brought it. */
  call?: Call | undefined
  /** Somebody changed its words or its kind. */
  edited: boolean
  texts: InEveryLanguage<DraftText>
}

export interface DraftBlock {
  number: BlockNumber
  clauses: DraftClause[]
  /** Questions of the interview that settle this block and have no answer yet. */
  open: string[]
}

export interface Draft {
  document: DocumentName
  blocks: DraftBlock[]
  /** The most needed first. */
  leftOut: LeftOut[]
}

/** Everything that a draft is computed from. */
export interface DraftSource {
  organisation: Profile
  answers: Answers
  library: Library
  document: DocumentName
  edits?: readonly ClauseEdit[]
}
