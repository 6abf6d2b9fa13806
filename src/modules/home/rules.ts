import type { LifeStation, Station, Waiting } from '../../platform/module.ts'
import { has, type Who } from '../../platform/who.ts'

/** A line manager or a coach has a role as well, but does not look over the shoulders of who signs. */
export const may = {
  seeOverview: (who: Who) => has(who, 'owner', 'author', 'hr', 'communications', 'auditor'),
}

/** What stands highest comes first; of two as high, the one that was named first. */
export const inOrder = <Ranked extends { rank: number }>(all: readonly Ranked[]) =>
  all.toSorted((a, b) => a.rank - b.rank)

/** What is asked of whoever looks, as everybody is asked. */
export const askedOf = (all: readonly Waiting[]) =>
  inOrder(all).flatMap(({ asked, href }) => (asked ? [{ ...asked, href }] : []))

/** To whoever may not open a place in the menu a station says how it stands, and leads nowhere. */
export const leading = (
  stations: readonly LifeStation[],
  places: readonly Pick<Station, 'href' | 'may'>[],
  who: Who,
): LifeStation[] =>
  stations.map(({ href, ...station }) => {
    const closed = places.some((place) => place.href === href && !place.may(who))
    return href === undefined || closed ? station : { ...station, href }
  })

/** Where the policy is in its life: what is behind it, where it stands now, what comes. */
export function lineOf(stations: readonly LifeStation[]) {
  const line = inOrder(stations)
  const now = line.findIndex(({ done }) => !done)
  return line.map((station, at) => ({
    ...station,
    state: at === now ? ('now' as const) : station.done ? ('done' as const) : ('later' as const),
  }))
}
