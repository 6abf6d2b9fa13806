import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { bakery } from '../demo/bakery.ts'
import { tellStory } from '../demo/index.ts'
import { makeReady } from '../ready.ts'
import { openDatabase } from './database.ts'
import { say } from './say.ts'
import { start } from './start.ts'

/** Fills an empty installation with a bakery and its people, then starts it. */
export async function demoCommand(given: Settings, log: Log, env = process.env) {
  const settings = settingsOfDemo(given, env)
  const password = newPassword()
  say('Baking a demo: a bakery, its people, its policy and their signatures …')
  const database = await openDatabase(settings, log)
  try {
    await makeReady(database.owner, settings)
    await tellStory(database.url, { settings, log }, { password })
  } finally {
    await database.stop()
  }
  await start(settings)
  const place = settings.databaseUrl ? '' : `\n  Data:      ${settings.dataFolder}`
  say(
    `\n  Leidraad:  ${settings.url}\n  Sign in:   ${bakery.owner.email}\n  Password:  ${password}   (shown only now)${place}\n`,
  )
}

/** Unless told where, the demo keeps beside the real thing; and its people get no mail, as they do not exist. */
export const settingsOfDemo = (settings: Settings, env: NodeJS.ProcessEnv): Settings => ({
  ...settings,
  smtpUrl: undefined,
  dataFolder: env.LEIDRAAD_DATA ? settings.dataFolder : join(settings.dataFolder, 'demo'),
})

/** Easy to read from a window and to type: no letters that look like others. */
function newPassword() {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
