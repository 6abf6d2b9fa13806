/** So many rows are enough to see which is the header. */
export const LOOK_AT = 10

/** The header is the first row with two filled cells: exports often put a title above it. */
export function headerIndex(rows: string[][]): number {
  const first = rows.slice(0, LOOK_AT)
  const index = first.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1)
  return index >= 0 ? index : first.findIndex((cells) => cells.some((cell) => cell.trim() !== ''))
}
