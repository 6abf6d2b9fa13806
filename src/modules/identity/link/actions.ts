import { action } from '../../../platform/action.ts'
import { no } from '../../../platform/result.ts'
import { everyone } from '../../../platform/who.ts'
import { Follow, FollowForm, said } from '../forms.ts'
import { mailedTo } from '../sessions/address.ts'
import { enter } from '../sessions/enter.ts'
import { followLink } from '../sign-in/rules.ts'
import { linkOf, useUp } from './store.ts'

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
  load: (tx, { token }, { now }) => linkOf(tx, token, now),
  decide: (link, { change }, { who }) => followLink(link, { who, change }),
  save: async (tx, happened, { thing: link, input, who, now, services }) => {
    const first = await useUp(tx, link.id, now)
    if (link.purpose === 'sign-in' && !first) return no('linkOver')
    if (happened.name !== 'identity.signed-in') return { path: link.path, session: undefined }

    const { by } = happened.facts
    const session = await enter(tx, {
      personId: link.personId,
      by,
      identifiedTo: mailedTo(services.keyring, link.addressHash),
      device: input.device,
      who,
      now,
    })
    return { path: link.path, session }
  },
})
