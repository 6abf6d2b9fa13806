import type { Any } from '../any.ts'

/** What a program does that stands apart; what it finds on its way it may tell in pieces. */
export type Work<Input, Output, Piece> = (
  input: Input,
  tell: (piece: Piece) => void,
) => Output | Promise<Output>

/** A program of its own for one kind of file, and the most that it may take. */
export interface Task<Input, Output, Piece = never> {
  /** From `src`; the build makes a program of every file of this name. */
  program: `${string}/apart.ts`
  ms: number
  /** For objects and texts. Bytes do not count as such: whoever hands over a file bounds how large it is. */
  memoryMB: number
  does?: Work<Input, Output, Piece>
}

export const task = <Does extends Work<never, unknown, Any>>(
  bounds: Omit<Task<never, never>, 'does'>,
) =>
  bounds as Does extends Work<infer Input, infer Output, infer Piece>
    ? Task<Input, Output, Piece>
    : never

/** Bytes that are nobody else's, under the name that they have here, go over without being copied. */
export const handedOver = (given: unknown): ArrayBuffer[] => {
  const { bytes } = (given ?? {}) as { bytes?: unknown }
  if (!(bytes instanceof Uint8Array) || !(bytes.buffer instanceof ArrayBuffer)) return []
  return bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : []
}
