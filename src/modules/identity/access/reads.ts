import { z } from 'zod'
import { dayOf } from '../../../platform/calendar.ts'
import { read } from '../../../platform/read.ts'
import { NotFound } from '../../../platform/result.ts'
import { credentialsOf } from '../password/store.ts'
import { personById } from '../people-store.ts'
import { may } from './rules.ts'

/** How somebody else comes in, for an owner who helps them. */
export const accessOfPerson = read({
  name: 'identity.access-of-person',
  who: may.helpAnyone,
  query: z.object({ personId: z.uuid() }),
  read: async (db, { personId }, { who, now }) => {
    const person = may.help(who, { personId })
      ? await personById(db, personId, dayOf(now))
      : undefined
    if (!person) throw new NotFound('identity.access-of-person')
    const kept = await credentialsOf(db, personId)
    return {
      id: person.id,
      name: person.name,
      hasPassword: Boolean(kept?.passwordHash),
      secondStepOn: Boolean(kept?.totpOn),
    }
  },
  summary: 'Whether somebody else has a password and a second step.',
})
