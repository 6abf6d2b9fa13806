import type { Logo } from '../../modules/policies/paper/document.ts'
import { type Standard, type Template, toPdf, typeset } from './compiler.ts'
import { withoutUnprintable } from './printable.ts'

/** A name in letters that no typeface here knows still gets its proof: the standard refuses empty boxes. */
export function printed(
  template: Template,
  sheet: object,
  logo: Logo | undefined,
  made: Date,
  standard?: Standard,
) {
  const print = (data: object) => {
    const { document } = typeset(template, data, logo)
    return { bytes: new Uint8Array(toPdf(document, made, standard)), pages: document.numOfPages }
  }
  try {
    return print(sheet)
  } catch (fault) {
    const readable = withoutUnprintable(sheet, fault)
    if (!readable) throw fault
    return print(readable)
  }
}
