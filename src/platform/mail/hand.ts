import type { Services } from '../services.ts'
import { markSent, release, releaseAllOf, renewClaims } from './store.ts'

/** A mail that went out is noted at once with the others of that moment, so that a crash repeats few. */
const NOTE_EVERY_MS = 25
/** Three times in the life of a claim. */
const RENEW_EVERY_MS = 20_000

/** The mails that this process has in hand: they stay its own until each is noted, put back or let go. */
export function createHand({ db, now }: Pick<Services, 'db' | 'now'>, me: string) {
  const held = new Set<string>()
  let accepted: string[] = []
  let noting: NodeJS.Timeout | undefined
  let renewing: NodeJS.Timeout | undefined

  /** Writes down what was accepted; what could not be written is tried again. */
  async function note() {
    clearTimeout(noting)
    noting = undefined
    const ids = accepted
    accepted = []
    if (ids.length === 0) return
    try {
      await markSent(db, ids, now())
      drop(ids)
    } catch (error) {
      accepted.push(...ids)
      throw error
    }
  }
  const noteSoon = () => {
    noting ??= setTimeout(() => void note().catch(noteSoon), NOTE_EVERY_MS)
  }

  function drop(ids: Iterable<string>) {
    for (const id of ids) held.delete(id)
    if (held.size > 0) return
    clearInterval(renewing)
    renewing = undefined
  }

  return {
    take(ids: Iterable<string>) {
      for (const id of ids) held.add(id)
      renewing ??= setInterval(
        () => void renewClaims(db, [...held], now()).catch(() => {}),
        RENEW_EVERY_MS,
      )
    },
    drop,
    sent(id: string) {
      accepted.push(id)
      noteSoon()
    },
    note,
    /** Due again at once, and not counted as a try. */
    async letGo(ids: string[]) {
      drop(ids)
      if (ids.length) await release(db, ids)
    },
    async letGoOfAll() {
      drop([...held])
      await note()
      await releaseAllOf(db, me)
    },
  }
}
export type Hand = ReturnType<typeof createHand>
