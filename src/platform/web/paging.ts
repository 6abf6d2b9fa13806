/**
 * A page out of `size + 1` lines: the one too many is not shown, it tells that there is a next page.
 * `last` is the line after which that begins; undefined on the last page.
 */
export const pageOf = <Line>(lines: readonly Line[], size: number) => ({
  lines: lines.slice(0, size),
  last: lines.length > size ? lines[size - 1] : undefined,
})

/** An address with what is asked of it. */
export const addressWith = (path: string, query: URLSearchParams) =>
  query.size ? `${path}?${query}` : path
