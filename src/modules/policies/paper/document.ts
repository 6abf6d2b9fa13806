import type { BlockNumber, Kind } from '../../../library/clauses/rules.ts'
import type { Letterhead, Sheet } from '../../../platform/pdf/index.ts'
import { uiText } from '../../../ui/text.ts'
import type { People } from '../draft/document.ts'
import type { ExamplePair } from '../draft/example-pair.ts'
import type { Form } from '../draft/types.ts'
import { policyWords } from './text.ts'

export interface PolicyClause {
  key: string
  kind: Kind
  form: Form
  title: string
  /** An order, set apart by `**`, and where needed a reason. */
  line: string
  short: string
}

export interface PolicyBlock {
  number: BlockNumber
  title: string
  clauses: PolicyClause[]
}

/** A policy as it is printed; every word in it is data and is never read as mark-up. */
export interface PolicyDocument extends Letterhead {
  title: string
  intro: string
  /** As a reader says it: "Voor iedereen die bij ons werkt". */
  audience: string
  version: number | 'draft'
  /** As printed: "20 november 2026". */
  date: string
  /** The same day as `2026-11-20`, for the file's own date; drafts may leave it out. */
  day?: string
  /** Hex; of the document that people agree to. */
  sha256?: string
  /** Where the page stands; printed and as a QR code. */
  url?: string
  blocks: PolicyBlock[]
  /** Core values, set large. */
  values?: string[]
  /** One pair on the sheet: "Zo kan het", "Zo niet". */
  example?: ExamplePair | undefined
  people?: People
  /** Who set it, when, and after talks with whom. */
  adopted?: string | undefined
}

/** Two sides of A4 (seed S3): a longer document is set, too, but not published until it is shortened. */
export const MOST_PAGES = 2

/** Absent things are null for the template. */
export function policySheet({ logo, ...doc }: PolicyDocument): Sheet {
  const { rule, ruleMeans, guideline, guidelineMeans, dont } = uiText[doc.language]
  return {
    template: 'modules/policies/paper/policy.typ',
    data: {
      ...doc,
      url: doc.url ?? null,
      sha256: doc.sha256 ?? null,
      people: doc.people ?? null,
      values: doc.values ?? [],
      example: doc.example ?? null,
      adopted: doc.adopted ?? null,
      words: {
        ...policyWords[doc.language],
        rule,
        ruleMeans,
        guideline,
        guidelineMeans,
        dont,
      },
    },
    logo,
    qr: doc.url,
    made: new Date(`${doc.day ?? '2000-01-01'}T12:00:00Z`),
  }
}
