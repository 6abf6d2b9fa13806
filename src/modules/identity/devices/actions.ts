import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { sessionEnded } from '../events.ts'
import { Nothing } from '../forms.ts'
import { devicesOf, endSession, endSessions } from '../sessions/store.ts'
import { may } from './rules.ts'

/** Signs out: this browser's session is over, also for whoever kept its cookie. */
export const signOut = action({
  name: 'identity.sign-out',
  who: may.signOut,
  input: Nothing,
  load: async () => true,
  decide: (_, __, { who }) => sessionEnded(who.id ?? '', { which: 'this' }),
  save: (tx, _, { who }) => endSession(tx, who.id ?? '', who.session?.id ?? ''),
})

/** Ends one of a person's own sessions. */
export const endOwnSession = action({
  name: 'identity.end-session',
  who: may.seeAllDevices,
  input: z.object({ id: z.uuid() }),
  load: async (tx, { id }, { who, now }) =>
    (await devicesOf(tx, who.id ?? '', now)).find((device) => device.id === id),
  decide: (_, { id }, { who }) => sessionEnded(who.id ?? '', { which: id }),
  save: (tx, _, { input, who }) => endSession(tx, who.id ?? '', input.id),
})

/** Ends all of a person's sessions but this one. */
export const endOtherSessions = action({
  name: 'identity.end-other-sessions',
  who: may.seeAllDevices,
  input: Nothing,
  load: async () => true,
  decide: (_, __, { who }) => sessionEnded(who.id ?? '', { which: 'others' }),
  save: (tx, _, { who }) => endSessions(tx, who.id ?? '', who.session?.id),
})
