import { z } from 'zod'
import { read } from '../../../platform/read.ts'
import { isPerson } from '../../../platform/who.ts'
import { cameByLink } from '../devices/rules.ts'
import { hasShownPassword } from '../password/rules.ts'
import { credentialsOf } from '../password/store.ts'
import { recoveryCodesLeft } from '../second-step/recovery-store.ts'

/** How somebody comes in. */
export interface Access {
  hasPassword: boolean
  secondStepOn: boolean
  codesLeft: number
  /** Came in with a password, so may arrange the second step. */
  shownPassword: boolean
  /** Came in by a link, which may have been meant for somebody else. */
  byLink: boolean
}

export const ownAccess = read({
  name: 'identity.access',
  who: isPerson,
  query: z.object({}),
  read: async (db, _, { who }): Promise<Access> => {
    const personId = who.id ?? ''
    const kept = await credentialsOf(db, personId)
    return {
      hasPassword: Boolean(kept?.passwordHash),
      secondStepOn: Boolean(kept?.totpOn),
      codesLeft: await recoveryCodesLeft(db, personId),
      shownPassword: hasShownPassword(who),
      byLink: cameByLink(who),
    }
  },
  summary: 'Whether the person who asks has a password and a second step, and recovery codes left.',
})
