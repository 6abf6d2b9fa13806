import { veto } from '../../platform/action.ts'
import { no } from '../../platform/result.ts'
import { undoImport } from '../people/index.ts'
import { newcomersSigned } from './store/signatures.ts'

/** A signature is evidence, and keeps the person who gave it: an import that brought them is not undone any more. */
export const keepSigners = veto(undoImport, async (tx, { row }) =>
  (await newcomersSigned(tx, row.id)) ? no('signed') : undefined,
)
