import { dayOf } from '../../../platform/calendar.ts'
import { longTime } from '../../../platform/locale.ts'
import type { Module } from '../../../platform/module.ts'
import { unreviewedRestore } from '../../../platform/restores.ts'
import { nobodyElseYet } from '../directory/departments-store.ts'
import { ownersKept } from '../presence/store.ts'
import { rolesText } from '../roles/text.ts'
import { may } from '../rules.ts'
import { text } from './text.ts'

/** What to look at after a backup was put back, owners whom their end date would take away, and a house still empty. */
export const waits: Module['waits'] = async ({ read, now }, who, language) => {
  const alone = may.changePeople(who) && (await nobodyElseYet(read))
  const restore = may.giveRoles(who) ? await unreviewedRestore(read) : undefined
  const kept = may.giveRoles(who) ? await ownersKept(read, dayOf(now())) : []
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
    ...kept.map(({ id, name }) => ({
      ...text[language].kept(name),
      href: `/people/${id}/details`,
      rank: 5,
    })),
    ...(alone ? [{ ...text[language].add, href: '/people', rank: 40 }] : []),
  ]
}
