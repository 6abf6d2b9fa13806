import { dayOf } from './calendar.ts'
import type { Language } from './locale.ts'
import type { Due, Module, Waiting } from './module.ts'
import type { Services } from './services.ts'
import type { Who } from './who.ts'

/** Everything that waits for this person, whichever module it waits in: what is late first, then what presses most. */
export async function waitsFor(
  house: readonly Module[],
  services: Services,
  who: Who,
  language: Language,
): Promise<Waiting[]> {
  const asked = house.flatMap(({ waits }) => (waits ? [waits(services, who, language)] : []))
  const now = services.now()
  return (await Promise.all(asked))
    .flat()
    .toSorted(
      (a, b) =>
        Number(isOverdue(b.due, now)) - Number(isOverdue(a.due, now)) ||
        a.rank - b.rank ||
        (a.due?.day ?? '').localeCompare(b.due?.day ?? ''),
    )
}

/** Past its date, and for somebody who is to know. */
export const isOverdue = (due: Due | undefined, now: Date) =>
  due !== undefined && due.kindly === undefined && isPast(due, now)

export const isPast = ({ day, at }: Due, now: Date) => (at ? at < now : day < dayOf(now))

/** What waits behind a place in the menu. */
export interface Waited {
  count: number
  late: boolean
}

/** By place, the one whose address is the longest that the address of a thing begins with. */
export function waitedAt(
  places: readonly string[],
  waiting: readonly Waiting[],
  now: Date,
): Map<string, Waited> {
  const found = new Map<string, Waited>()
  for (const { href, due, asked } of waiting) {
    const place = places
      .filter((one) => href === one || href.startsWith(`${one}/`) || href.startsWith(`${one}?`))
      .toSorted((a, b) => b.length - a.length)[0]
    if (!place || asked) continue
    const { count, late } = found.get(place) ?? { count: 0, late: false }
    found.set(place, { count: count + 1, late: late || isOverdue(due, now) })
  }
  return found
}

/** Longer than this nobody's menu says what it said. */
const FRESH_MS = 20_000
const MOST_KEPT = 500

/** What waits for somebody is asked once in a while, and anew after anything was done here. */
export function rememberWaiting(ask: (who: Who, language: Language) => Promise<Waiting[]>) {
  const kept = new Map<string, { at: number; waiting: Promise<Waiting[]> }>()
  return {
    get(who: Who, language: Language): Promise<Waiting[]> {
      const name = `${who.id ?? ''} ${language}`
      const known = kept.get(name)
      if (known && Date.now() - known.at < FRESH_MS) return known.waiting
      if (kept.size >= MOST_KEPT) kept.clear()
      const waiting = ask(who, language)
      kept.set(name, { at: Date.now(), waiting })
      waiting.catch(() => kept.delete(name))
      return waiting
    },
    forget: () => kept.clear(),
  }
}
export type RememberedWaiting = ReturnType<typeof rememberWaiting>
