import { type Language, languages } from '../../platform/locale.ts'
import { type Item, parts } from '../items.ts'
import { readability } from '../language/readability.ts'
import { textsOf } from '../language/texts.ts'

/** When the text of an item was last changed in a language, as `2026-11-20`; undefined where nobody knows. */
export type Changed = (where: string, language: Language) => string | undefined

/** What there is, part by part and language by language: how much, how readable, how old. */
export function contentTable(items: readonly Item[], changed: Changed): string[] {
  const head = ['part', 'items', '', 'texts', 'words', 'ease', 'oldest']
  const lines = parts.flatMap((part) => {
    const own = items.filter((item) => item.part === part)
    return languages.map((language, n) => [
      n === 0 ? part : '',
      n === 0 ? String(own.length) : '',
      ...figures(own, language, changed),
    ])
  })
  const all = languages.map((language, n) => [
    n === 0 ? 'all' : '',
    n === 0 ? String(items.length) : '',
    ...figures(items, language, changed),
  ])
  return aligned([head, ...lines, ...all])
}

function figures(items: readonly Item[], language: Language, changed: Changed): string[] {
  const texts = items.flatMap(({ item }) => textsOf(item).filter((t) => t.language === language))
  const { words, score } = readability(
    language,
    texts.map(({ text }) => text),
  )
  const days = items.flatMap(({ where }) => changed(where, language) ?? [])
  return [
    language,
    String(texts.length),
    String(words),
    String(Math.round(score)),
    days.toSorted()[0] ?? '–',
  ]
}

/** Words to the left, figures to the right. */
function aligned(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, i) =>
        /^\d+$/.test(cell) || (row === rows[0] && i > 2)
          ? cell.padStart(widths[i] ?? 0)
          : cell.padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}
