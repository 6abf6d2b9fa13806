import { loadLibrary } from '../../../library/clauses/load.ts'
import type { Library } from '../../../library/clauses/rules.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { layKept } from './laid.ts'
import { type Content, piecesOf } from './pieces.ts'
import { keptContents, keptDigests } from './store.ts'

/** Old words by their digest: what has the same digest is the same, whichever installation kept it. */
const contents = new Map<string, Content>()
const laid = new WeakMap<Library, Map<string, Library>>()
/** A few at a time: one for each state between two releases. */
const MOST = 8

/** The library as the authors of this organisation know it; that of the release itself where nothing is kept. */
export async function libraryAsKept(db: ReadDb, digests?: ReadonlyMap<string, string>) {
  const kept = digests ?? (await keptDigests(db))
  const library = loadLibrary()
  const here = piecesOf(library)
  const same = (piece: string, digest: string) => here.get(piece)?.digest === digest
  if (kept.size === here.size && [...kept].every(([piece, digest]) => same(piece, digest)))
    return library

  const known = remembered(library)
  const state = [...kept.values()].toSorted().join()
  const before = known.get(state)
  if (before) return before
  const wanted = [...kept].filter(
    ([piece, digest]) => !same(piece, digest) && !contents.has(digest),
  )
  for (const { digest, content } of await keptContents(
    db,
    wanted.map(([piece]) => piece),
  ))
    contents.set(digest, content)

  const made = layKept(
    library,
    new Map(
      [...kept].flatMap(([piece, digest]) => {
        const content = same(piece, digest) ? here.get(piece)?.content : contents.get(digest)
        return content ? [[piece, content]] : []
      }),
    ),
  )
  if (known.size >= MOST) known.clear()
  known.set(state, made)
  return made
}

function remembered(library: Library) {
  const known = laid.get(library) ?? new Map<string, Library>()
  laid.set(library, known)
  return known
}
