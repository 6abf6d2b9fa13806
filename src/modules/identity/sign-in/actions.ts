import { action } from '../../../platform/action.ts'
import { later } from '../../../platform/calendar.ts'
import { dropMailToNobody, queueMail } from '../../../platform/mail/outbox.ts'
import { no } from '../../../platform/result.ts'
import { newToken } from '../../../platform/secrets.ts'
import { everyone } from '../../../platform/who.ts'
import { codeAsked, notRecognised, signedIn, UNKNOWN } from '../events.ts'
import { AskForCode, GiveCode, said } from '../forms.ts'
import { codeHash, subjectOf } from '../hashes.ts'
import { linkOfCode, useUp } from '../link/store.ts'
import { signInMail } from '../mail-kinds.ts'
import { personByEmail } from '../people-store.ts'
import { mailedTo } from '../sessions/address.ts'
import { enter } from '../sessions/enter.ts'
import { ATTEMPT_LASTS, ownPath } from './rules.ts'
import { countTry, endAttempt, lockAttempt, startAttempt } from './store.ts'

/** Asks for a code by mail. What it does, and how long that takes, is the same for an address nobody has. */
export const askForCode = action({
  name: 'identity.ask-for-code',
  who: everyone,
  input: AskForCode,
  faults: said,
  load: async (tx, { email }) => ({ person: await personByEmail(tx, email) }),
  decide: ({ person }) => codeAsked(person?.id ?? UNKNOWN, {}),
  save: async (tx, _, { thing: { person }, input, who, now }) => {
    const attempt = await startAttempt(tx, {
      step: 'code',
      personId: person?.id ?? null,
      account: subjectOf(input.email),
      path: ownPath(input.to),
      now,
      expiresAt: later(now, ATTEMPT_LASTS),
    })
    const onceKey = `${signInMail.name}:${newToken()}`
    await queueMail(tx, {
      onceKey,
      kind: signInMail,
      personId: person?.id,
      language: person?.language ?? who.language,
      thingId: attempt.id,
      dueAt: now,
      now,
    })
    await dropMailToNobody(tx, onceKey)
    return attempt
  },
})

/** Signs in with the code from the mail. A wrong one is counted; `saved` is then undefined. */
export const signInWithCode = action({
  name: 'identity.sign-in-with-code',
  who: everyone,
  input: GiveCode,
  faults: said,
  load: async (tx, { token, code }, { now }) => {
    const attempt = await lockAttempt(tx, 'code', token, now)
    const hash = codeHash(attempt?.id ?? '', code)
    const link = attempt && (await linkOfCode(tx, { attemptId: attempt.id, codeHash: hash, now }))
    return { attempt, link }
  },
  decide: ({ attempt, link }) => {
    if (!attempt) return no('askAgain')
    const { personId } = attempt
    if (!link || !personId) return notRecognised(personId ?? UNKNOWN, { what: 'code' })
    return signedIn(personId, { by: link.handed ? 'handed-code' : 'mail-code' })
  },
  save: async (tx, happened, { thing: { attempt, link }, input, who, now, services }) => {
    if (!attempt) return no('askAgain')
    if (happened.name !== 'identity.signed-in' || !link || !attempt.personId) {
      await countTry(tx, attempt.id)
      return undefined
    }
    if (!(await useUp(tx, link.id, now))) return no('askAgain')
    await endAttempt(tx, attempt.id)
    const session = await enter(tx, {
      personId: attempt.personId,
      by: happened.facts.by,
      identifiedTo: mailedTo(services.keyring, link.addressHash),
      device: input.device,
      who,
      now,
    })
    return { ...session, path: attempt.path }
  },
})
