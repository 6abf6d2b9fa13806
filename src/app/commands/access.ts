import { giveAccess } from '../../modules/identity/index.ts'
import { profileOf } from '../../modules/organisation/index.ts'
import {
  type Called,
  changeRoles,
  holdersWith,
  owners,
  personMayComeIn,
} from '../../modules/people/index.ts'
import { dayOf } from '../../platform/calendar.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import type { Log } from '../../platform/log.ts'
import type { Services } from '../../platform/services.ts'
import type { Settings } from '../../platform/settings.ts'
import { command } from '../../platform/who.ts'
import { composeHouse } from '../compose.ts'
import { openDatabase } from './database.ts'
import { personCalled } from './person.ts'
import { say } from './say.ts'

/**
 * The way back of whoever has lost theirs: says a link that opens once. What was there before opens nothing any more.
 * Answers the exit code: 1 where nothing was done. The link is for the window alone, and goes into no log.
 */
export async function accessCommand(
  settings: Settings,
  log: Log,
  { called, owner }: { called: string; owner: boolean },
): Promise<number> {
  const database = await openDatabase(settings, log, { join: true, existing: true })
  const house = composeHouse(database.url, { settings, log })
  try {
    return await giveWayBack(house.services, { called, owner })
  } finally {
    await house.close()
    await database.stop()
  }
}

async function giveWayBack(
  services: Services,
  { called, owner }: { called: string; owner: boolean },
): Promise<number> {
  const { read, now } = services
  if (!(await profileOf(read))) {
    say('Nobody has set up this Leidraad yet: start it, and open the link that it shows then.')
    return 1
  }
  const person = await personCalled(read, called)
  if (!person) {
    await sayOwners(read)
    return 1
  }
  if (!(await personMayComeIn(read, person.id, dayOf(now())))) {
    say(
      `${person.name} has left, and cannot come in. An owner brings somebody back at People. Is there none? Name somebody who works here: access EMAIL --owner`,
    )
    return 1
  }
  if (owner) await makeOwner(services, person)
  const outcome = await services.perform(giveAccess, command, { personId: person.id })
  if (!outcome.ok) {
    say(`${person.name} has just left, and cannot come in.`)
    return 1
  }
  say(`✓ ${person.name} comes in with this link, once, within half an hour:`)
  say(`\n  ${outcome.saved.address}\n`)
  say('The first thing is to choose a new password. The old one and the second step are gone,')
  say(`and ${person.name} is signed out everywhere. Hand the link over to nobody else.`)
  say(
    person.email
      ? `An email to ${person.email} says that this was done.`
      : '! Without an email address nobody signs in again: fill it in at People, straight away.',
  )
  await sayOwners(read)
  return 0
}

async function makeOwner({ read, perform }: Services, { id }: Called) {
  const roles = (await holdersWith(read, [id])).get(id)?.roles ?? []
  const outcome = await perform(changeRoles, command, {
    id,
    roles: [...new Set([...roles, 'owner'])],
  })
  if (outcome.ok) say('✓ Now an owner, who may do everything.')
}

/** Where no owner can come in, how to get one; a mistyped name is found by the right one. */
async function sayOwners(read: ReadDb) {
  const found = await owners(read)
  if (found.some(({ email }) => email))
    say(
      `Owners: ${found.map(({ name, email }) => `${name} (${email ?? 'no email address'})`).join(', ')}.`,
    )
  else say('! No owner can come in. Make somebody who works here one: access EMAIL|NUMBER --owner')
}
