import { action } from '../../../platform/action.ts'
import { dayOf, later } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { newId } from '../../../platform/ids.ts'
import { forgetMailToNobody, queueMail } from '../../../platform/mail/outbox.ts'
import { no } from '../../../platform/result.ts'
import { everyone } from '../../../platform/who.ts'
import { isKnown } from '../devices/known-store.ts'
import { codeAsked, notRecognised, signedIn, UNKNOWN } from '../events.ts'
import { AskForCode, GiveCode, GiveCodeForm, said } from '../forms.ts'
import { codeHash, subjectOf } from '../hashes.ts'
import { linkOfCode, useCode } from '../link/store.ts'
import { signInMail } from '../mail-kinds.ts'
import { type Person, personByEmail } from '../people-store.ts'
import { mailedTo } from '../sessions/address.ts'
import { enter } from '../sessions/enter.ts'
import { lockLetter } from './letters-store.ts'
import { ATTEMPT_LASTS, hasLongCode, ownPath } from './rules.ts'
import { countTry, endAttempt, lockAttempt, startAttempt } from './store.ts'
import { countForDay, triesOf } from './tries-store.ts'

/**
 * Asks for a code by mail. What it does, and how long that takes, is the same for an address nobody has. From a
 * browser in which this person came in before the mail leaves at once, whatever strangers asked for.
 */
export const askForCode = action({
  name: 'identity.ask-for-code',
  who: everyone,
  input: AskForCode,
  faults: said,
  load: async (tx, { email, known }, { now }) => {
    const account = subjectOf(email)
    const person = await personByEmail(tx, email, dayOf(now))
    const letter = (await isKnown(tx, known, { email }))
      ? { id: newId(), dueAt: now, turn: await turnOfDay(tx, person, now), isNew: true }
      : await lockLetter(tx, account, now)
    return { account, letter, person }
  },
  decide: ({ person }) => codeAsked(person?.id ?? UNKNOWN, {}),
  save: async (tx, _, { thing: { account, letter, person }, input, who, now }) => {
    await countForDay(tx, person?.id ?? null, 'ask', now)
    const attempt = await startAttempt(tx, {
      step: 'code',
      personId: person?.id ?? null,
      account,
      path: ownPath(input.to),
      letterId: letter.id,
      longCode: hasLongCode(letter),
      now,
      expiresAt: later(letter.dueAt, ATTEMPT_LASTS),
    })
    if (letter.isNew) {
      const onceKey = `${signInMail.name}:${letter.id}`
      await queueMail(tx, {
        onceKey,
        kind: signInMail,
        personId: person?.id,
        language: person?.language ?? who.language,
        thingId: letter.id,
        dueAt: letter.dueAt,
        now,
      })
      await forgetMailToNobody(tx, onceKey)
    }
    return attempt
  },
})

/** Whoever shares a browser with this person may be guessing as well. */
async function turnOfDay(tx: WriteTx, person: Person | undefined, now: Date) {
  const tries = person && (await triesOf(tx, person.id, dayOf(now)))
  return 1 + (tries?.get('ask') ?? 0)
}

/** Signs in with the code from the mail. A wrong one is counted; `saved` is then undefined. */
export const signInWithCode = action({
  name: 'identity.sign-in-with-code',
  who: everyone,
  input: GiveCode,
  form: GiveCodeForm,
  faults: said,
  load: async (tx, { token, code }, { now }) => {
    const attempt = await lockAttempt(tx, 'code', token, now)
    const letterId = attempt?.letterId ?? ''
    const hash = codeHash(letterId, code)
    const link = letterId ? await linkOfCode(tx, { letterId, codeHash: hash, now }) : undefined
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
      await countForDay(tx, attempt.personId, 'code', now)
      return undefined
    }
    if (!(await useCode(tx, link.id, now))) return no('askAgain')
    await endAttempt(tx, attempt.id)
    const session = await enter(tx, {
      personId: attempt.personId,
      by: happened.facts.by,
      identifiedTo: mailedTo(services.keyring, link.addressHash),
      device: input.device,
      known: input.known,
      stays: input.stays,
      who,
      now,
    })
    return { ...session, path: attempt.path }
  },
})
