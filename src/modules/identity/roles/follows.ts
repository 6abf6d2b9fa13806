import type { Saving } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { on } from '../../../platform/event.ts'
import type { MailKind } from '../../../platform/mail/letter.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { newToken } from '../../../platform/secrets.ts'
import {
  imported,
  opening,
  personReturned,
  rolesChanged,
  rolesGivenBy,
} from '../../people/index.ts'
import { roleGivenMail, roleTakenMail } from '../mail-kinds.ts'
import { personById } from '../people-store.ts'

/** A mail about what somebody's roles are now; who has left, or gave it to themselves, needs none. */
async function tell(
  tx: WriteTx,
  kind: MailKind,
  personId: string,
  { who, now }: Pick<Saving, 'who' | 'now'>,
) {
  const person = personId === who.id ? undefined : await personById(tx, personId, dayOf(now))
  if (person?.email)
    await queueMail(tx, {
      onceKey: `${kind.name}:${newToken()}`,
      kind,
      personId,
      language: person.language,
      thingId: who.id ?? undefined,
      dueAt: now,
      now,
    })
}

/** A role is worth nothing to whoever does not know of it: they are told, and led to choose a password. */
export const roleFollows = [
  on(rolesChanged, async function tellRoles(tx, { thing, facts }, saving) {
    if (facts.given.some(opening)) await tell(tx, roleGivenMail, thing.id, saving)
    else if (facts.taken.some(opening)) await tell(tx, roleTakenMail, thing.id, saving)
  }),
  on(imported, async function tellRolesOfFile(tx, { facts }, saving) {
    for (const { id, roles } of await rolesGivenBy(tx, facts.importId))
      if (roles.some(opening)) await tell(tx, roleGivenMail, id, saving)
  }),
  /** Whoever comes back has the roles of before; without any the mail has nothing to say, and is dropped. */
  on(personReturned, async function tellRolesAgain(tx, { thing }, saving) {
    await tell(tx, roleGivenMail, thing.id, saving)
  }),
]
