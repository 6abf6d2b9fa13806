import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { identifications, isHouse, type Who } from '../../../platform/who.ts'
import { Nothing } from '../forms.ts'
import { personById } from '../people-store.ts'
import { seesAllDevices } from '../sessions/rules.ts'
import { devicesOf, endSession, endSessions, openSession } from '../sessions/store.ts'
import { signedIn } from '../sign-in/rules.ts'

const ended = (who: Who, facts: object) => ({
  name: 'identity.session-ended' as const,
  thing: { kind: 'person', id: who.id ?? '' },
  facts,
})

const isSignedIn = (who: Who) => who.kind === 'person' && who.session !== undefined

/** Signs out: this browser's session is over, also for whoever kept its cookie. */
export const signOut = action({
  name: 'identity.sign-out',
  input: Nothing,
  load: async () => true,
  who: isSignedIn,
  decide: (_, __, { who }) => ended(who, { which: 'this' }),
  save: (tx, _, { who }) => endSession(tx, who.id ?? '', who.session?.id ?? ''),
})

/** Ends one of a person's own sessions. */
export const endOwnSession = action({
  name: 'identity.end-session',
  input: z.object({ id: z.uuid() }),
  load: async (tx, { id }, { who, now }) =>
    (await devicesOf(tx, who.id ?? '', now)).find((device) => device.id === id),
  who: (who) => who.session !== undefined && seesAllDevices(who.session.identifiedBy),
  decide: (_, { id }, { who }) => ended(who, { which: id }),
  save: (tx, _, { input, who }) => endSession(tx, who.id ?? '', input.id),
})

/** Ends all of a person's sessions but this one. */
export const endOtherSessions = action({
  name: 'identity.end-other-sessions',
  input: Nothing,
  load: async () => true,
  who: (who) => who.session !== undefined && seesAllDevices(who.session.identifiedBy),
  decide: (_, __, { who }) => ended(who, { which: 'others' }),
  save: (tx, _, { who }) => endSessions(tx, who.id ?? '', who.session?.id),
})

/** The house signs somebody in: the owner, who has just claimed the installation. */
export const openSessionFor = action({
  name: 'identity.open-session',
  input: z.object({
    personId: z.uuid(),
    by: z.enum(identifications),
    device: z.string().max(100),
  }),
  load: (tx, { personId }) => personById(tx, personId),
  who: (who) => isHouse(who),
  decide: (_, { personId, by }) => signedIn(personId, by),
  save: (tx, _, { input: { personId, by, device }, now }) =>
    openSession(tx, { personId, identifiedBy: by, device, now }),
})
