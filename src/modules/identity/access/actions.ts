import { z } from 'zod'
import { action, type Moment } from '../../../platform/action.ts'
import { dayOf, later } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import type { MailKind } from '../../../platform/mail/letter.ts'
import type { Services } from '../../../platform/services.ts'
import { isHouse } from '../../../platform/who.ts'
import { linkAddress, makeLinks } from '../link/store.ts'
import { accessGivenMail, secondStepEndedMail, wayInHandedMail } from '../mail-kinds.ts'
import { warn } from '../password/actions.ts'
import { disableTotp, lockCredentials } from '../password/store.ts'
import { type Person, personById } from '../people-store.ts'
import { choosing } from '../roles/rules.ts'
import { keepRecoveryCodes } from '../second-step/recovery-store.ts'
import * as rules from './rules.ts'
import { closeWaysIn, forgetCredentials } from './store.ts'

const One = z.object({ personId: z.uuid() })

/** Somebody who works here, held, with what they sign in with. */
async function helped(tx: WriteTx, { personId }: { personId: string }, { now }: Moment) {
  const kept = await lockCredentials(tx, personId, dayOf(now))
  const person = kept && (await personById(tx, personId, dayOf(now)))
  if (!person) return undefined
  const hasPassword = kept.passwordHash !== null
  return { person, personId, hasPassword, secondStepOn: kept.totpOn }
}

/** Whoever has no mailbox gets no mail, and none waits for them. */
const tell = async (tx: WriteTx, kind: MailKind, person: Person, now: Date) => {
  if (person.email) await warn(tx, kind, person, now)
}

interface WayIn {
  personId: string
  path: string
  now: Date
  services: Services
}

/** The address of a new link that opens once, and tells apart who came in by it. */
async function wayIn(tx: WriteTx, { personId, path, now, services }: WayIn) {
  const expiresAt = later(now, rules.ACCESS_LASTS)
  const [token = ''] = await makeLinks(
    tx,
    [{ personId, purpose: 'access', path, handed: true, expiresAt }],
    now,
  )
  return { address: linkAddress(services.settings.url, token) }
}

/** The way back of whoever has lost theirs: everything of before is gone, and a link opens once. */
export const giveAccess = action({
  name: 'identity.give-access',
  who: isHouse,
  input: One,
  load: helped,
  decide: rules.giveAccess,
  save: async (tx, _, { thing: { person }, now, services }) => {
    await forgetCredentials(tx, person.id)
    await closeWaysIn(tx, person.id, now)
    await tell(tx, accessGivenMail, person, now)
    return wayIn(tx, { personId: person.id, path: choosing('/'), now, services })
  },
  summary:
    'A link that opens once, to choose a new password with; the old one and the second step are gone.',
})

/** An owner turns off the second step of somebody who has lost their phone and their codes. */
export const endSecondStepOf = action({
  name: 'identity.end-second-step-of',
  who: rules.may.helpAnyone,
  proof: 'fresh',
  input: One,
  load: helped,
  may: rules.may.help,
  decide: rules.endSecondStepOf,
  save: async (tx, _, { thing: { person }, now }) => {
    await disableTotp(tx, person.id, now)
    await keepRecoveryCodes(tx, person.id, [])
    await closeWaysIn(tx, person.id, now)
    await tell(tx, secondStepEndedMail, person, now)
  },
})

/** An owner hands a link to somebody whom no mail reaches. It opens no more than a code that is handed over. */
export const handWayIn = action({
  name: 'identity.hand-way-in',
  who: rules.may.helpAnyone,
  proof: 'fresh',
  input: One,
  load: helped,
  may: rules.may.help,
  decide: rules.handWayIn,
  save: async (tx, _, { thing: { person, hasPassword }, now, services }) => {
    await tell(tx, wayInHandedMail, person, now)
    return wayIn(tx, {
      personId: person.id,
      path: hasPassword ? '/' : choosing('/'),
      now,
      services,
    })
  },
})
