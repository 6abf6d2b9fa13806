import { toPdf, typeset } from './compiler.ts'
import { withoutUnprintable } from './printable.ts'
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

function print(sheet: Sheet) {
  const { document } = typeset(sheet)
  return { bytes: new Uint8Array(toPdf(document, sheet)), pages: document.numOfPages }
}
