import { doApart } from '../worker.ts'

export interface Wish {
  bytes?: Uint8Array
  does: 'counts' | 'hangs' | 'gobbles' | 'backtracks' | 'breaks' | 'ends'
}

/** What a file may bring about at its worst, and at its best the number of its bytes, told twice. */
export function tried({ bytes, does }: Wish, tell: (piece: number) => void) {
  if (does === 'hangs') for (;;);
  if (does === 'gobbles') for (const all: string[] = []; ; ) all.push(`${all.length}`.repeat(100))
  if (does === 'backtracks')
    return { bytes: undefined, count: Number(/^(a+)+$/.test(`${'a'.repeat(60)}b`)) }
  if (does === 'breaks') throw new Error('broken')
  if (does === 'ends') process.exit(0)
  const count = bytes?.length ?? 0
  tell(count)
  return { bytes, count }
}

await doApart(tried)
