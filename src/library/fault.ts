/** Something that is wrong in the library, and where: a file's place under `content/` without its ending. */
export interface Fault {
  where: string
  fault: string
}

/** Says where faults were found. */
export const at = (where: string, faults: readonly string[]): Fault[] =>
  faults.map((fault) => ({ where, fault }))

/** Where the texts speak of other things than the facts do, or the facts name a thing twice. */
export function differing(what: string, ids: readonly string[], written: object): string[] {
  const names = Object.keys(written)
  return [
    ...twice(what, ids),
    ...ids.filter((id) => !names.includes(id)).map((id) => `${what} ${id} has no text`),
    ...names
      .filter((name) => !ids.includes(name))
      .map((name) => `${what} ${name} has a text and is not there`),
  ]
}

/** What is named more often than once, each once. */
export const twice = (what: string, ids: readonly (string | number)[]): string[] =>
  [...new Set(ids.filter((id, i) => ids.indexOf(id) < i))].map(
    (id) => `${what} ${id} is there twice`,
  )

/** What is named and is not known, each once. */
export const missing = (
  what: string,
  named: readonly string[],
  known: Iterable<string>,
): string[] => {
  const all = new Set(known)
  return [...new Set(named)]
    .filter((name) => !all.has(name))
    .map((name) => `${what} ${name} is not there`)
}
