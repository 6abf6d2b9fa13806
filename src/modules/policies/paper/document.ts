import type { Language } from '../../../platform/locale.ts'

export type Logo = { bytes: Uint8Array; type: 'png' | 'svg' }

/** What every printed sheet shares: whose it is and in which hand. */
export interface Letterhead {
  language: Language
  organisation: string
  logo?: Logo
  /** `#rrggbb`, already checked for contrast on white. */
  accent: string
}

export interface PolicyClause {
  key: string
  kind: 'rule' | 'guideline'
  title: string
  short: string
}

export interface PolicyBlock {
  number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
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
  people?: { spokespersons: string[]; contact: string }
}

/** What a signer gets: everything is already worded and formatted, apart from the fixed words of the sheet. */
export interface ReceiptData extends Letterhead {
  /** Of the receipt itself. */
  number: string
  person: { name: string; number?: string }
  typedName: string
  document: {
    title: string
    version: number
    language: Language
    sha256: string
    pdfSha256: string
  }
  signedAt: Date
  /** A whole sentence: "Via een persoonlijke link naar fatima@…, op 20 november 2026." */
  identified: string
  round?: { name?: string; dueOn: string }
  late: boolean
  /** Where this receipt can be checked; printed and as a QR code. */
  url: string
}

/** How far a document fills its paper; `used` is 1.4 when it ends four tenths down the second page. */
export type Fill = { pages: number; used: number }
