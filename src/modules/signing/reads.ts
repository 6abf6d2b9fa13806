import { z } from 'zod'
import { read } from '../../platform/read.ts'
import { may } from './rules.ts'
import { progressOf } from './store/progress.ts'
import { rounds } from './store/rounds.ts'

/** Every round, the newest first. */
export const signingRounds = read({
  name: 'signing.rounds',
  who: may.seeRounds,
  query: z.object({}),
  read: (db) => rounds(db),
  summary: 'The signing rounds, the newest first, each with what it asks, of whom and by when.',
})

/** How many were asked in a round, and how many have signed. */
export const roundProgress = read({
  name: 'signing.progress',
  who: may.seeRounds,
  query: z.object({ roundId: z.uuid() }),
  read: (db, { roundId }) => progressOf(db, roundId),
  summary: 'How many people a round asked, and how many of them have signed.',
})
