import { action } from '../../../platform/action.ts'
import { dayOf, later } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import type { MailKind } from '../../../platform/mail/letter.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { newToken } from '../../../platform/secrets.ts'
import { everyone, isPerson, type Who } from '../../../platform/who.ts'
import { brandOf } from '../../organisation/index.ts'
import { forgetDevices } from '../devices/known-store.ts'
import { notRecognised, passwordAccepted, signedIn, UNKNOWN } from '../events.ts'
import { ChoosePassword, SignInWithPassword, SignInWithPasswordForm, said } from '../forms.ts'
import { subjectOf } from '../hashes.ts'
import { passwordChangedMail } from '../mail-kinds.ts'
import { type Person, personById } from '../people-store.ts'
import { enter } from '../sessions/enter.ts'
import { endSessions } from '../sessions/store.ts'
import { CODE_LASTS, ownPath } from '../sign-in/rules.ts'
import { endSecondSteps, startAttempt } from '../sign-in/store.ts'
import { countForDay } from '../sign-in/tries-store.ts'
import { passwordFault } from './fault.ts'
import { hashPassword, isPassword } from './hash.ts'
import { choosePassword, passwordWay } from './rules.ts'
import { credentialsByEmail, keepPassword, lockCredentials } from './store.ts'

/** Signs in with a password, or leads to the second step. Somebody unknown takes as long as a wrong password. */
export const signInWithPassword = action({
  name: 'identity.sign-in-with-password',
  who: everyone,
  costly: true,
  input: SignInWithPassword,
  form: SignInWithPasswordForm,
  faults: said,
  load: async (tx, { email, password }, { now }) => {
    const known = await credentialsByEmail(tx, email, dayOf(now))
    return { known, right: await isPassword(known?.passwordHash, password) }
  },
  decide: ({ known, right }) => {
    if (!known || !right) return notRecognised(known?.personId ?? UNKNOWN, { what: 'password' })
    return known.totpOn
      ? passwordAccepted(known.personId, {})
      : signedIn(known.personId, { by: 'password' })
  },
  save: async (tx, happened, { thing: { known }, input, who, now }) => {
    if (!known || happened.name === 'identity.not-recognised') {
      await countForDay(tx, known?.personId ?? null, 'password', now)
      return undefined
    }
    const { personId } = known
    const path = ownPath(input.to)
    if (happened.name === 'identity.password-accepted')
      return {
        attempt: await startAttempt(tx, {
          step: 'second-step',
          personId,
          // With a new password the count begins anew, so that whoever knows the old one keeps nobody out.
          account: subjectOf(`${input.email} ${known.passwordHash}`),
          path,
          stays: input.stays,
          now,
          expiresAt: later(now, CODE_LASTS),
        }),
      }
    const { device, known: browser, stays } = input
    const by = happened.facts.by
    const session = await enter(tx, { personId, by, device, known: browser, stays, who, now })
    return { session, path }
  },
})

/** Chooses a password, ends this person's other sessions and gives this one a new token. */
export const setOwnPassword = action({
  name: 'identity.choose-password',
  who: isPerson,
  costly: true,
  input: ChoosePassword,
  faults: said,
  load: async (tx, { current, password }, { who, now }) => {
    const kept = who.id ? await lockCredentials(tx, who.id, dayOf(now)) : undefined
    const person = kept && (await personById(tx, kept.personId, dayOf(now)))
    if (!kept || !person) return undefined
    const way = passwordWay(who, kept.passwordHash !== null, now)
    const organisation = (await brandOf(tx))?.name ?? ''
    return {
      person,
      totpOn: kept.totpOn,
      personId: person.id,
      way,
      currentRight: way === 'current' && (await isPassword(kept.passwordHash, current)),
      fault: passwordFault(password, {
        name: person.name,
        email: person.email ?? '',
        organisation,
      }),
      isNew: kept.passwordHash === null,
    }
  },
  decide: (change, _, { who }) => choosePassword(change, { who }),
  save: async (tx, _, { thing: { person, totpOn, way }, input, who, now }) => {
    const handed = way === 'fresh' ? who.session?.identifiedBy === 'handed-code' : undefined
    await keepPassword(tx, person.id, await hashPassword(input.password), now, handed)
    await endSessions(tx, person.id, who.session?.id)
    await forgetDevices(tx, person.id, input.known)
    await endSecondSteps(tx, person.id)
    await warn(tx, passwordChangedMail, person, now)
    return renewed(tx, { who, personId: person.id, known: input.known, totpOn, now })
  },
})

/** Somebody else may be doing this, so the person hears of it by mail. */
export const warn = (tx: WriteTx, kind: MailKind, person: Person, now: Date) =>
  queueMail(tx, {
    onceKey: `${kind.name}:${newToken()}`,
    kind,
    personId: person.id,
    language: person.language,
    dueAt: now,
    now,
  })

/** The password has just been typed, so it counts; where a second step stands, only that makes the session stronger. */
async function renewed(
  tx: WriteTx,
  given: { who: Who; personId: string; known: string; totpOn: boolean; now: Date },
) {
  const { who, personId, known, totpOn, now } = given
  const before = who.session
  const keep = totpOn && before
  return enter(tx, {
    personId,
    by: keep ? before.identifiedBy : 'password',
    identifiedAt: keep ? before.identifiedAt : now,
    identifiedTo: keep ? before.identifiedTo : undefined,
    known,
    who,
    now,
  })
}
