import type { Reactions } from '../platform/action.ts'

/** What follows from what, across modules, in the same transaction. */
export const reactions = {} satisfies Reactions
