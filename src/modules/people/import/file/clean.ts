import { oneLine } from '../../../../platform/letters/index.ts'

/** A cell as a person would read it, without the tricks of Excel around it. */
export const clean = (cell: string) =>
  oneLine(cell)
    .replace(/^="(.*)"$/u, '$1')
    .replace(/^'(?=[=+\-@＝＋－＠])/u, '')

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
