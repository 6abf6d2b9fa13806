import { longTime } from '../../../platform/locale.ts'
import type { Module } from '../../../platform/module.ts'
import { unreviewedRestore } from '../../../platform/restores.ts'
import { nobodyElseYet } from '../directory/departments-store.ts'
import { rolesText } from '../roles/text.ts'
import { may } from '../rules.ts'
import { text } from './text.ts'

/** Only whoever made the organisation is here; and what to look at after a backup was put back. */
export const waits: Module['waits'] = async ({ read }, who, language) => {
  const alone = may.changePeople(who) && (await nobodyElseYet(read))
  const restore = may.giveRoles(who) ? await unreviewedRestore(read) : undefined
  const t = rolesText[language].waits
  return [
    ...(restore
      ? [
          {
            title: t.title,
            text: t.text(longTime(restore.backupMadeAt, language)),
            href: '/people/roles',
            rank: 1,
          },
        ]
      : []),
    ...(alone ? [{ ...text[language], href: '/people', rank: 40 }] : []),
  ]
}
