import type { No } from '../result.ts'
import { run, type Watching } from './run.ts'
import type { Task } from './task.ts'
import { type Patience, turns } from './turns.ts'

export { type Task, task } from './task.ts'
export { Gone } from './turns.ts'

/**
 * Files of others are read apart from the pages: one at a time, within the time and the memory that they may take,
 * and no longer than somebody waits for it. Rejects with `Gone` when nobody does.
 */
export interface Apart {
  /** From reading a file to having done with it; a second file waits, and refuses when that takes too long. */
  inTurn: <Result>(
    work: () => Promise<Result>,
    patience: Patience,
  ) => Promise<Result | No<'file-busy'>>
  run: <Input, Output, Piece>(
    task: Task<Input, Output, Piece>,
    input: Input,
    watching: Watching<Piece>,
  ) => Promise<Output | No<'file-too-hard'>>
}

/** Each who waits has sent a file that stays in memory. */
const MOST_WAITING = 2

export const createApart = (): Apart => ({ inTurn: turns(MOST_WAITING), run })
