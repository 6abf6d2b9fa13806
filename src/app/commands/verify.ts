import { openDb, openPool } from '../../platform/db/connect.ts'
import {
  checkHistory,
  type HistoryFound,
  strangersIn,
  witnessOf,
} from '../../platform/evidence/index.ts'
import { keyringOf, knownKeyring } from '../../platform/keyring.ts'
import { figure } from '../../platform/locale.ts'
import type { Log } from '../../platform/log.ts'
import type { Module, Verification } from '../../platform/module.ts'
import { newToken } from '../../platform/secrets.ts'
import type { Services } from '../../platform/services.ts'
import type { Settings } from '../../platform/settings.ts'
import { modules } from '../modules.ts'
import { openDatabase } from './database.ts'
import { say } from './say.ts'

/** Checks what was published and signed against its hashes. Answers the exit code: 1 where anything differs. */
export async function verifyCommand(settings: Settings, log: Log): Promise<number> {
  const database = await openDatabase(settings, log, { join: true, existing: true })
  // The owner comes in without the key as well, and only reads.
  const db = openDb(openPool(database.owner, { max: 1 }))
  // Without a key of its own it knows nobody's: a new one vouches for nothing.
  const keyring = knownKeyring(settings) ?? keyringOf(Buffer.from(newToken()))
  try {
    const { lines, sound } = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((read) => verification({ read, keyring }, modules, witnessOf(settings.dataFolder)))
    for (const line of lines) say(line)
    return sound ? 0 : 1
  } finally {
    await db.destroy()
    await database.stop()
  }
}

/**
 * In words: what was checked, and what does not agree.
 * @param witness the last seal of the history, as somebody else than the database remembers it
 */
export async function verification(
  { read, keyring }: Pick<Services, 'read' | 'keyring'>,
  house: readonly Module[] = modules,
  witness?: ReturnType<typeof witnessOf>,
) {
  const checks: Verification[] = []
  for (const { verify } of house) if (verify) checks.push(...[await verify(read, keyring)].flat())
  checks.push(ofHistory(await checkHistory(read, keyring, witness), witness !== undefined))
  const wrong = checks.flatMap((check) => check.wrong.map((what) => `✗ ${what}`))
  const besides = checks.flatMap((check) => check.besides ?? [])
  return {
    sound: wrong.length === 0,
    lines: [
      ...checks.map((check) => `${check.wrong.length ? '!' : '✓'} ${check.checked}`),
      ...besides.map((what) => `· ${what}`),
      ...wrong,
      verdict(wrong.length > 0, checks),
    ],
  }
}

const verdict = (wrong: boolean, checks: readonly Verification[]) => {
  if (wrong)
    return 'Something was changed outside Leidraad. Keep the database as it is, and compare it with a backup.'
  return checks.some(({ unknown }) => unknown)
    ? 'Nothing that can be checked here is otherwise than it was published and signed.'
    : 'All is as it was published and signed.'
}

function ofHistory(found: HistoryFound, isRemembered: boolean): Verification {
  const { lines, seals, unsealed, ofBefore, firstSealedAt, faults } = found
  return {
    checked: `${figure(lines, 'en')} lines of the history were held against their digests and ${figure(seals, 'en')} seals.`,
    wrong: faults.map(
      ({ what, count, ids }) =>
        `History: ${what} (${ids.join(', ')}${count > ids.length ? ', …' : ''}).`,
    ),
    besides: [
      ...(ofBefore
        ? [
            `${figure(ofBefore, 'en')} lines of the history are older than the digests: ${firstSealedAt ? `they were sealed as they were found on ${firstSealedAt.slice(0, 10)}` : 'they are sealed as soon as Leidraad starts'}.`,
          ]
        : []),
      ...(unsealed && seals
        ? [`${figure(unsealed, 'en')} lines of the history are younger than the last seal.`]
        : []),
      ...(seals && !isRemembered
        ? [
            'This data folder remembers no seal of this history: whether its end was cut off cannot be told here.',
          ]
        : []),
      ...strangersIn('lines of the history', found.otherKeys),
    ],
    unknown: found.otherKeys.length > 0,
  }
}
