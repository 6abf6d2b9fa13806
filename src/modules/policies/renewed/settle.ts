import { openIn } from '../../../library/clauses/rules.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { clausePiece, piecesOf, questionPiece, VARIABLES } from './pieces.ts'
import type { Renewed } from './state.ts'
import { dropPieces, holdNoLonger, keepPieces } from './store.ts'

/** These clauses are kept as the release has them, and nothing waits for them any more. */
export async function settle(
  tx: WriteTx,
  { kept, library }: Pick<Renewed, 'kept' | 'library'>,
  clauses: readonly string[],
  now: Date,
) {
  await settlePieces(tx, { kept, library }, clauses.map(clausePiece), now)
  await holdNoLonger(tx, clauses)
}

/** The questions as they are asked now; what people answered to one that is gone, or chose of it, keeps its words. */
export async function settleQuestions(tx: WriteTx, renewed: Renewed, now: Date) {
  const { kept, library, stranded, renewals } = renewed
  const waiting = new Set(stranded.map(({ question }) => questionPiece(question)))
  const questions = [...new Set([...kept.keys(), ...piecesOf(library).keys()])].filter(
    (piece) => piece.startsWith(questionPiece('')) && !waiting.has(piece),
  )
  const waits = renewals.length > 0 || stranded.length > 0
  const variables = waits || opensWhatIsGone(renewed) ? [] : [VARIABLES]
  await settlePieces(tx, renewed, [...questions, ...variables], now)
}

/** What people wrote may leave open what the variables of now no longer know: it goes on saying what it said. */
function opensWhatIsGone({ library, standings }: Renewed) {
  const { names } = library.interview.variables
  return standings
    .flatMap(({ edits }) => edits.flatMap(({ texts }) => Object.values(texts)))
    .flatMap((words) => Object.values(words).flatMap(openIn))
    .some((name) => !names.includes(name))
}

async function settlePieces(
  tx: WriteTx,
  { kept, library }: Pick<Renewed, 'kept' | 'library'>,
  names: readonly string[],
  now: Date,
) {
  const here = piecesOf(library)
  const taken = names.flatMap((name) => {
    const piece = here.get(name)
    return piece && kept.get(name) !== piece.digest ? [[name, piece] as const] : []
  })
  await keepPieces(tx, new Map(taken), now)
  await dropPieces(
    tx,
    names.filter((name) => !here.has(name)),
  )
}
