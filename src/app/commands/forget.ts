import { forgetLeaver } from '../../modules/people/index.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { command } from '../../platform/who.ts'
import { composeHouse } from '../compose.ts'
import { everythingAbout } from './about.ts'
import { openDatabase } from './database.ts'
import { personCalled } from './person.ts'
import { say } from './say.ts'

/**
 * Lets go of what need not be kept about somebody who has left (GDPR, article 17). Says first what there is, and does
 * it only when told to be sure. Answers the exit code: 1 where nothing was done.
 */
export async function forgetCommand(
  settings: Settings,
  log: Log,
  { called, sure }: { called: string; sure: boolean },
): Promise<number> {
  const database = await openDatabase(settings, log, { join: true, existing: true })
  const house = composeHouse(database.url, { settings, log })
  const { read, perform } = house.services
  try {
    const person = await personCalled(read, called)
    if (!person) return 1
    const about = () => everythingAbout(read, person.id, person.language)
    if (!sure) {
      for (const line of await about()) say(line)
      say(
        '\nNothing was forgotten yet. What was signed and what happened stays for good; to let go',
      )
      say('of the rest, run it again with --sure. There is no way back but a backup.')
      return 1
    }
    const outcome = await perform(forgetLeaver, command, { id: person.id })
    if (!outcome.ok) {
      say(`${person.name} still works here. Only somebody who has left can be forgotten.`)
      return 1
    }
    say(`✓ What need not be kept about ${person.name} is gone. What is still kept:`)
    for (const line of await about()) say(line)
    return 0
  } finally {
    await house.close()
    await database.stop()
  }
}
