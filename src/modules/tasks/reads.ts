import { z } from 'zod'
import { read } from '../../platform/read.ts'
import type { TaskKind } from '../../platform/task-kind.ts'
import { countOf } from './figures/store.ts'
import { roundsOf, roundWith } from './rounds/store.ts'

const MOST = 200

/** What can be asked about the rounds of a kind. */
export const readsOf = (kind: TaskKind) => [
  read({
    name: `${kind.name}.rounds`,
    who: kind.may.see,
    query: z.object({}),
    read: (db) => roundsOf(db, kind.name, { count: MOST }),
    summary: 'The rounds, the newest first, each with what it asks, of whom and by when.',
  }),
  read({
    name: `${kind.name}.progress`,
    who: kind.may.see,
    query: z.object({ roundId: z.uuid() }),
    read: async (db, { roundId }) =>
      (await roundWith(db, kind.name, roundId)) && countOf(db, roundId),
    summary: 'How many people a round asked, and how many of them have done it.',
  }),
]
