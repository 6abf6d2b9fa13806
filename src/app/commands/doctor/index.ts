import { openDb, openPool } from '../../../platform/db/connect.ts'
import { bad, type Finding, inLines, note } from '../../../platform/finding.ts'
import type { Log } from '../../../platform/log.ts'
import type { Module } from '../../../platform/module.ts'
import type { Settings } from '../../../platform/settings.ts'
import { modules } from '../../modules.ts'
import { type Database, isMade, openDatabase } from '../database.ts'
import { say } from '../say.ts'
import { checkDatabase } from './database.ts'
import { checkMachine } from './machine.ts'
import { checkMail } from './mail.ts'
import { checkAddress } from './reach.ts'

/** Looks at everything that Leidraad needs, and says what to do. Answers the exit code: 1 where something is wrong. */
export async function doctorCommand(settings: Settings, log: Log): Promise<number> {
  return tell(await examine(settings, log))
}

/** Says what was found. */
export function tell(findings: Finding[]) {
  for (const line of inLines(findings)) say(line)
  say(inShort(findings))
  return findings.some(({ state }) => state === 'bad') ? 1 : 0
}

/** All is well only where there is nothing to say. */
export function inShort(findings: Finding[]) {
  const count = (state: Finding['state']) =>
    findings.filter((finding) => finding.state === state).length
  const [wrong, better] = [count('bad'), count('note')]
  if (wrong) return `${wrong} to mend.`
  return better ? `Nothing to mend, and ${better} to look at (!).` : 'All is well.'
}

export async function examine(
  settings: Settings,
  log: Log,
  house: readonly Module[] = modules,
): Promise<Finding[]> {
  if (!settings.databaseUrl && !isMade(settings.dataFolder))
    return [
      note(
        `There is no Leidraad in ${settings.dataFolder} yet.`,
        'The first start makes it: npm start',
      ),
      ...(await checkMail(settings)),
    ]
  let database: Database
  try {
    database = await openDatabase(settings, log, { join: true })
  } catch (error) {
    return [
      bad((error as Error).message, 'Mend this first, and ask the doctor again.'),
      ...(await around(settings, false)),
    ]
  }
  try {
    const findings = await checkDatabase(database, settings)
    const sound = findings.every(({ state }) => state !== 'bad')
    return [
      ...findings,
      ...(sound ? await checkModules(database.url, house) : []),
      ...(await around(settings, database.shared ?? false)),
    ]
  } finally {
    await database.stop()
  }
}

/** What each module looks at by itself, once the database is in order. */
async function checkModules(url: string, house: readonly Module[]) {
  const db = openDb(openPool(url, { max: 1 }))
  try {
    const findings = await Promise.all(house.map(async ({ doctor }) => (await doctor?.(db)) ?? []))
    return findings.flat()
  } finally {
    await db.destroy()
  }
}

const around = async (settings: Settings, running: boolean) => [
  ...(await checkMachine(settings)),
  ...(await checkMail(settings)),
  ...(await checkAddress(settings, running)),
]
