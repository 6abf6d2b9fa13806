import type { Language } from '../locale.ts'

export type Logo = { bytes: Uint8Array; type: 'png' | 'svg' }

/** What the sheets of an organisation share: whose they are and in which hand. */
export interface Letterhead {
  language: Language
  organisation: string
  logo?: Logo
  /** `#rrggbb`, already checked for contrast on white. */
  accent: string
  /** The same, of what is advice; a sheet without any needs none. */
  advice?: string
}

/** Something to print: a template, and what it says. */
export interface Sheet {
  /** From `src`, such as `modules/policies/paper/policy.typ`. */
  template: `${string}.typ`
  /** Every word in it is data and is never read as mark-up. */
  data: object
  /** The template finds its name in `data.logo`. */
  logo?: Logo
  /** An address; the template finds it drawn as a code to scan in `data.qr`. */
  qr?: string
  /** The same of a sheet with many; it finds them in `data.qrs`, in this order. */
  qrs?: readonly string[]
  /** The file's own date follows what is printed and not the clock: the same sheet is the same bytes. */
  made: Date
  /** PDF/A-2a where nothing is said. */
  standard?: 'a-2a' | 'ua-1'
}

/** How far a sheet fills its paper; `used` is 1.4 when it ends four tenths down the second page. */
export type Fill = {
  pages: number
  used: number
  /** Points of the running text, of a template that chooses them. */
  size?: number | undefined
}
