import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import { no } from '../../../platform/result.ts'
import { everyone } from '../../../platform/who.ts'
import { cameByLink } from '../devices/rules.ts'
import { linkDisowned } from '../events.ts'
import { Follow, FollowForm, Nothing, said } from '../forms.ts'
import { linkDisownedMail } from '../mail-kinds.ts'
import { warn } from '../password/actions.ts'
import { personById } from '../people-store.ts'
import { mailedTo } from '../sessions/address.ts'
import { enter } from '../sessions/enter.ts'
import { endLinkSessions } from '../sessions/store.ts'
import { followLink } from '../sign-in/rules.ts'
import { endLink, endLinksOf, linkIn, noteUse, useCode, useUp } from './store.ts'

/**
 * Follows a personal link. A sign-in link works once; an invitation until it expires, because people open the
 * mail twice. `session` is undefined where the browser's own session is kept.
 */
export const followPersonalLink = action({
  name: 'identity.follow-link',
  who: everyone,
  input: Follow,
  form: FollowForm,
  faults: said,
  load: (tx, { token, attempt }, { now }) => linkIn(tx, { token, attempt, now }),
  decide: (link, { change }, { who }) => followLink(link, { who, change }),
  save: async (tx, happened, { thing: link, input, who, now, services }) => {
    if (link.purpose === 'invitation') await noteUse(tx, link.id, now)
    else if (!(await (link.asked ? useCode : useUp)(tx, link.id, now))) return no('linkOver')
    if (happened.name !== 'identity.signed-in') return { path: link.path, session: undefined }

    const { by } = happened.facts
    const session = await enter(tx, {
      personId: link.personId,
      by,
      identifiedTo: mailedTo(services.keyring, link.addressHash),
      device: input.device,
      stays: input.stays,
      who,
      now,
    })
    return { path: link.path, session }
  },
})

/** Whoever holds a link says that it is not for them: it is over for everybody, and so is what links opened. */
export const disownLink = action({
  name: 'identity.disown-link',
  who: everyone,
  input: z.object({ token: z.string().max(200) }),
  load: async (tx, { token }, { now }) => {
    const link = await linkIn(tx, { token, attempt: '', now })
    const person = link && (await personById(tx, link.personId, dayOf(now)))
    return link && person && { link, person }
  },
  decide: ({ link }) => (link.over ? no('linkOver') : linkDisowned(link.personId, {})),
  save: async (tx, _, { thing: { link, person }, now }) => {
    await endLink(tx, link.id, now)
    await endLinkSessions(tx, link.personId)
    await warn(tx, linkDisownedMail, person, now)
  },
})

/** The same from whoever followed one and finds somebody else's name: every link to this person is over. */
export const disownSession = action({
  name: 'identity.disown-session',
  who: cameByLink,
  input: Nothing,
  load: (tx, _, { who, now }) => personById(tx, who.id ?? '', dayOf(now)),
  decide: (person) => linkDisowned(person.id, {}),
  save: async (tx, _, { thing: person, now }) => {
    await endLinksOf(tx, person.id, now)
    await endLinkSessions(tx, person.id)
    await warn(tx, linkDisownedMail, person, now)
  },
})
