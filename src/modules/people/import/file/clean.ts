import { inForm } from '../../../../platform/letters/index.ts'

/** Control characters, and the invisible ones that make two equal names differ or turn text around. */
const INVISIBLE = /[\u200b\u00ad\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses NUL, and no name has a bell in it
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f]+/gu

/** The ordinary cell: nothing in it that has to be cleaned. */
const PLAIN = /^[A-Za-z0-9@.][A-Za-z0-9@._+-]*(?: [A-Za-z0-9@._+-]+)*$/

/** A cell as a person would read it: composed letters, single spaces, no tricks of Excel around it. */
export function clean(cell: string): string {
  if (cell === '' || PLAIN.test(cell)) return cell
  const text = inForm(cell, 'NFC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim()
  return text.replace(/^="(.*)"$/u, '$1').replace(/^'(?=[=+\-@＝＋－＠])/u, '')
}

const NOTHING = new Set(
  [
    ...['-', '–', '—', '/', '.', '?', 'x', 'n/a', 'n.a.', 'na', 'null', 'none', 'nil', 'unknown'],
    ...['nvt', 'n.v.t.', 'geen', 'onbekend', 'nihil', 'leeg'],
    ...['aucun', 'aucune', 'néant', 'inconnu', 's/o', 'sans objet'],
    ...['kein', 'keine', 'keiner', 'unbekannt', 'entfällt'],
  ].map((word) => word.toLowerCase()),
)

/** What people type in a cell that must not stay empty. */
export const meansNothing = (text: string) =>
  text === '' || (text.length <= 10 && !/^\d/u.test(text) && NOTHING.has(text.toLowerCase()))

/** `#N/A` in the languages in which Excel says it. */
export const isExcelError = (text: string) =>
  text.startsWith('#') &&
  /^#(N\/A|N\/B|NV|REF!|VERW!|BEZUG!|VALUE!|WAARDE!|VALEUR!|WERT!|NAME\?|NAAM\?|NOM\?|DIV\/0!|DEEL\/0!|NUM!|GETAL!|NOMBRE!|ZAHL!|NULL!|LEEG!|NUL!|SPILL!|CALC!)$/iu.test(
    text,
  )
