import type { Language } from '../platform/locale.ts'
import { type Module, type Station, stationGroups, type Waiting } from '../platform/module.ts'
import { waitedAt } from '../platform/waiting.ts'
import type { Who } from '../platform/who.ts'
import { type MenuItem, uiText } from '../ui/index.ts'

const inOrder = (house: readonly Module[]) =>
  stationGroups.flatMap((part) =>
    house
      .flatMap(({ stations = [] }) => stations)
      .filter(({ group }) => group === part)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  )

/** What of the menu this person may open, in their language, with the place where they are and what waits behind each. */
export function menuFor(
  house: readonly Module[],
  { who, language, path, waiting, now }: Looking,
): MenuItem[] {
  const open = inOrder(house).filter(({ may }) => may(who))
  const waited = waitedAt(
    open.map(({ href }) => href),
    waiting,
    now,
  )
  return open.map(({ href, words, group }, at) => {
    const begins = open[at - 1]?.group !== group
    return {
      href,
      apart: group === 'apart' && begins,
      group: begins ? groupName(group, language) : undefined,
      label: words[language],
      current: path === href || path.startsWith(`${href}/`),
      ...waited.get(href),
    }
  })
}

/** Where one starts and what stands apart need no name. */
function groupName(group: Station['group'], language: Language) {
  const names: Partial<Record<Station['group'], string>> = uiText[language].menuGroups
  return names[group]
}

interface Looking {
  who: Who
  language: Language
  path: string
  waiting: readonly Waiting[]
  now: Date
}
