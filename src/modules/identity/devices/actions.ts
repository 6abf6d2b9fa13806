import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { sessionEnded } from '../events.ts'
import { Nothing } from '../forms.ts'
import { devicesOf, endSession, endSessions } from '../sessions/store.ts'
import { forgetDevices } from './known-store.ts'
import { may } from './rules.ts'

/** Signs out: this browser's session is over, also for whoever kept its cookie. */
export const signOut = action({
  name: 'identity.sign-out',
  who: may.signOut,
  input: Nothing,
  load: async () => true,
  decide: (_, __, { who }) => sessionEnded(who.id ?? '', { which: 'this' }),
  save: async (tx, _, { who }) => {
    await endSession(tx, who.id ?? '', who.session?.id ?? '')
  },
})

/** Ends one of a person's own sessions. */
export const endOwnSession = action({
  name: 'identity.end-session',
  who: may.seeAllDevices,
  input: z.object({ id: z.uuid() }),
  load: async (tx, { id }, { who, now }) =>
    (await devicesOf(tx, who.id ?? '', now)).find((device) => device.id === id),
  decide: (_, { id }, { who }) => sessionEnded(who.id ?? '', { which: id }),
  save: async (tx, _, { input, who }) => {
    await endSession(tx, who.id ?? '', input.id)
  },
})

/** Ends all of a person's sessions but this one, and knows no other device any more. */
export const endOtherSessions = action({
  name: 'identity.end-other-sessions',
  who: may.seeAllDevices,
  input: z.object({ known: z.string().max(200).default('') }),
  load: async () => true,
  decide: (_, __, { who }) => sessionEnded(who.id ?? '', { which: 'others' }),
  save: async (tx, _, { input, who }) => {
    await endSessions(tx, who.id ?? '', who.session?.id)
    await forgetDevices(tx, who.id ?? '', input.known)
  },
})
