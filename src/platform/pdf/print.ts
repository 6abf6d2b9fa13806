import { toPdf, typeset } from './compiler.ts'
import { isNameless, unprintableIn, withoutUnprintable } from './printable.ts'
import type { Sheet } from './sheet.ts'

/** A name in letters that no typeface here knows still gets its paper: the standard refuses empty boxes. */
export function printed(sheet: Sheet) {
  try {
    return print(sheet)
  } catch (fault) {
    const readable = withoutUnprintable(sheet.data, fault)
    if (!readable) throw fault
    return print({ ...sheet, data: readable })
  }
}

/** The signs of a text that would be a box on paper. */
export function unprintable(text: string): string[] {
  const written = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  const signs = [...new Set(written)].filter((sign) => !/^[\p{ASCII}\s]*$/u.test(sign))
  const nameless = signs.filter(isNameless)
  const data = { accent: '#000000', words: {}, signs }
  try {
    print({ template: 'platform/pdf/templates/signs.typ', data, made: new Date(0) })
    return nameless
  } catch (fault) {
    const unknown = unprintableIn(fault)
    if (unknown.length === 0) throw fault
    return [...nameless, ...unknown]
  }
}

function print(sheet: Sheet) {
  const { document } = typeset(sheet)
  return { bytes: new Uint8Array(toPdf(document, sheet)), pages: document.numOfPages }
}
