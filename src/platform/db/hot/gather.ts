import { setImmediate as turn } from 'node:timers/promises'

interface Asked<Key, Answer> {
  key: Key
  resolve: (answer: Answer) => void
  reject: (fault: unknown) => void
}

/** A line longer than this gets its answers in more than one go. */
const MOST = 500

/**
 * Answers many single questions with one query: whoever asks while a query is under way waits for the next one,
 * together with the others. So an answer is never older than its question, and a busy house asks the database
 * hardly more often than a quiet one.
 * @param ask answers in the order of the keys
 */
export function gathered<Db extends object, Key, Answer>(
  ask: (db: Db, keys: Key[]) => Promise<Answer[]>,
): (db: Db, key: Key) => Promise<Answer> {
  const lines = new WeakMap<Db, Asked<Key, Answer>[]>()

  async function serve(db: Db, line: Asked<Key, Answer>[]) {
    while (line.length) {
      await turn() // what comes in at the same moment goes along
      const group = line.splice(0, MOST)
      try {
        const answers = await ask(
          db,
          group.map(({ key }) => key),
        )
        group.forEach(({ resolve }, at) => {
          resolve(answers[at] as Answer)
        })
      } catch (fault) {
        for (const { reject } of group) reject(fault)
      }
    }
    lines.delete(db)
  }

  return (db, key) =>
    new Promise((resolve, reject) => {
      const waiting = lines.get(db)
      const line = waiting ?? []
      line.push({ key, resolve, reject })
      if (waiting) return
      lines.set(db, line)
      void serve(db, line)
    })
}
