import { frozenTexts } from '../../modules/publications/index.ts'
import { signatureEvidence } from '../../modules/signing/index.ts'
import { openDb, openPool, type ReadDb } from '../../platform/db/connect.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { openDatabase } from './database.ts'
import { figure, say } from './say.ts'

/** Checks what was published and signed against its hashes. Answers the exit code: 1 where anything differs. */
export async function verifyCommand(settings: Settings, log: Log): Promise<number> {
  const database = await openDatabase(settings, log, { join: true, existing: true })
  const db = openDb(openPool(database.url, { max: 1 }))
  try {
    const { lines, sound } = await verification(db)
    for (const line of lines) say(line)
    return sound ? 0 : 1
  } finally {
    await db.destroy()
    await database.stop()
  }
}

/** In words: what was checked, and what does not agree. */
export async function verification(db: ReadDb) {
  const { texts, altered } = await frozenTexts(db)
  const { signatures, faults } = await signatureEvidence(db)
  const wrong = [
    ...altered.map(
      ({ document, number, language, what }) =>
        `✗ Published text “${document}”, version ${number}, ${language}: its ${what} was changed after it was published.`,
    ),
    ...faults.map(
      ({ what, count, ids }) =>
        `✗ ${figure(count)} of the signatures: ${what} (${ids.join(', ')}${count > ids.length ? ', …' : ''}).`,
    ),
  ]
  return {
    sound: wrong.length === 0,
    lines: [
      `${altered.length ? '!' : '✓'} ${figure(texts)} published texts, page and PDF, were added up again.`,
      `${faults.length ? '!' : '✓'} ${figure(signatures)} signatures were held against text, request and history.`,
      ...wrong,
      ...(wrong.length
        ? [
            'Something was changed outside Leidraad. Keep the database as it is, and compare it with a backup.',
          ]
        : ['All is as it was published and signed.']),
    ],
  }
}
