import type { DocumentName } from '../../library/clauses/rules.ts'
import { figure, type Language } from '../../platform/locale.ts'
import type { Fill } from '../../platform/pdf/index.ts'
import type { Block } from '../../ui/index.ts'
import type { BlockCoverage } from './draft/compare.ts'
import { documentText } from './draft/text/index.ts'
import { MOST_PAGES } from './paper/document.ts'
import type { Text } from './text/index.ts'

export const fits = (fill: Fill | undefined) => !fill || fill.pages <= MOST_PAGES

/** "1,4 van 2 bladzijden" */
export function pagesInWords(fill: Fill | undefined, t: Text, language: Language) {
  if (!fill) return t.pagesUnknown
  if (!fits(fill)) return t.pagesTooMany(fill.pages)
  return t.pagesUsed(figure(Math.min(MOST_PAGES, Math.round(fill.used * 10) / 10), language))
}

/** The nine building blocks as a picture; the draft's own titles name them. */
export const blocksOf = (
  document: DocumentName,
  coverage: readonly BlockCoverage[],
  language: Language,
  href?: string,
): Block[] =>
  coverage.map(({ number, state }) => ({
    label: documentText[language][document].blocks[number],
    state: state === 'empty' ? ('none' as const) : state,
    href: href && `${href}#block-${number}`,
  }))

export const coveredBlocks = (coverage: readonly BlockCoverage[]) =>
  coverage.filter(({ state }) => state === 'full').length
