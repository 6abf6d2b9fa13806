import type { Clause, Library } from '../../../library/clauses/rules.ts'
import type { Question, Variables } from '../../../library/interview/rules.ts'
import { sha256Hex } from '../../../platform/secrets.ts'

/** What of the library is kept by itself: a clause, a question, or what texts leave open. */
export type Content = Clause | Question | Variables

export interface Piece {
  digest: string
  content: Content
}

export const clausePiece = (key: string) => `clauses/${key}`
export const questionPiece = (id: string) => `interview/${id}`
export const VARIABLES = 'variables'

/** The key of the clause that a piece holds; undefined for another. */
export const clauseIn = (piece: string) =>
  piece.startsWith('clauses/') ? piece.slice('clauses/'.length) : undefined

const read = new WeakMap<Library, ReadonlyMap<string, Piece>>()

/** Every piece of a library by its name. A library is read once, and so are its pieces. */
export function piecesOf(library: Library): ReadonlyMap<string, Piece> {
  const known = read.get(library)
  if (known) return known
  const { clauses, interview } = library
  const contents: [string, Content][] = [
    ...clauses.map((clause): [string, Content] => [clausePiece(clause.key), clause]),
    ...interview.questions.map((one): [string, Content] => [questionPiece(one.id), one]),
    [VARIABLES, interview.variables],
  ]
  const pieces = new Map(
    contents.map(([name, content]) => [name, { content, digest: digestOf(content) }]),
  )
  read.set(library, pieces)
  return pieces
}

/** The same for the same data, in whatever order its fields stand: fields come and go with releases. */
export const digestOf = (content: unknown) => sha256Hex(JSON.stringify(inOrder(content)))

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}
